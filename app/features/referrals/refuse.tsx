import { Button } from '#app/ui/button.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'

type RefuseProps = { readonly refused: boolean; readonly waiting: boolean; readonly backTo: string }

export function Refuse({ refused, waiting, backTo }: RefuseProps) {
	if (refused)
		return (
			<div className="question">
				<ConfirmationPanel title="It is not going ahead" />
				<p>Your manager is told “Not going ahead” and nothing else. What was written is deleted after 30 days.</p>
				<h2>If you think again</h2>
				<p>You can open it again until then. Your manager then sees “With your employee” again, until you have decided.</p>
				<form method="post">
					<Button look="quiet" name="intent" value="think-again">
						Open it again
					</Button>
				</form>
			</div>
		)
	return (
		<div className="question pt-8">
			<h1>{waiting ? 'Say no to this?' : 'This has been decided already'}</h1>
			{waiting ? (
				<>
					<p>
						Nothing is sent. Your manager is told “Not going ahead” and never why. It makes no difference to benefits or NHS care.
					</p>
					<form method="post" className="row">
						<Button look="stop">Yes, I say no</Button>
						<a href={backTo}>Go back</a>
					</form>
				</>
			) : (
				<p>
					<a href={backTo}>Open it to see how it is going</a>
				</p>
			)}
		</div>
	)
}
