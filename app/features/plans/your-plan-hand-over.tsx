import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'

type HandOverQuestionProps = {
	readonly id: string
	/** Who is to have it. */
	readonly toEmail: string
	/** They said yes, and can still take it back. */
	readonly agreed: boolean
}

/** Whether another manager may have the plan: nothing moves without the employee's yes. */
export function HandOverQuestion({ id, toEmail, agreed }: HandOverQuestionProps) {
	const { yourPlan } = useWords()
	return (
		<Notice kind="now" title={yourPlan.handOverTitle}>
			<p className="wrap-anywhere">{yourPlan.handOverText(toEmail)}</p>
			<p>{agreed ? yourPlan.handOverWaits : yourPlan.handOverTakes}</p>
			<form method="post" className="not-on-paper row">
				<input type="hidden" name="handover" value={id} />
				{agreed ? null : (
					<Button name="intent" value="agree">
						{yourPlan.handOverYes}
					</Button>
				)}
				<Button look="quiet" name="intent" value="refuse">
					{agreed ? yourPlan.handOverTakeBack : yourPlan.handOverNo}
				</Button>
			</form>
		</Notice>
	)
}
