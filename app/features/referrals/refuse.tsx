import { Button } from '#app/ui/button.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { useWords } from '#app/ui/language.ts'

type RefuseProps = { readonly refused: boolean; readonly waiting: boolean; readonly backTo: string }

export function Refuse({ refused, waiting, backTo }: RefuseProps) {
	const { employee } = useWords()
	if (refused)
		return (
			<div className="question">
				<ConfirmationPanel title={employee.notGoingAhead} />
				<p>{employee.managerToldNothingElse}</p>
				<h2>{employee.ifYouThinkAgain}</h2>
				<p>{employee.openUntilThen}</p>
				<form method="post">
					<Button look="quiet" name="intent" value="think-again">
						{employee.openItAgain}
					</Button>
				</form>
			</div>
		)
	return (
		<div className="question pt-8">
			<h1>{waiting ? employee.refuseTitle : employee.decidedAlready}</h1>
			{waiting ? (
				<>
					<p>{employee.refuseText}</p>
					<form method="post" className="row">
						<Button look="stop">{employee.refuseYes}</Button>
						<a href={backTo}>{employee.goBack}</a>
					</form>
				</>
			) : (
				<p>
					<a href={backTo}>{employee.openToSee}</a>
				</p>
			)}
		</div>
	)
}
