import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { useWords } from '#app/ui/language.ts'

/** Ending one's own link: what that does, and what it cannot do. `isByMail`: there is an address to forget. */
export function EndYourLink({ backTo, isByMail }: { readonly backTo: string; readonly isByMail: boolean }) {
	const { yourPlan } = useWords()
	return (
		<div className="question">
			<BackLink href={backTo}>{yourPlan.endBack}</BackLink>
			<h1>{yourPlan.endTitle}</h1>
			<p>{yourPlan.endIsNotYours}</p>
			<ul>
				<li>
					{yourPlan.endCan} {isByMail ? yourPlan.endForgets : null}
				</li>
				<li>{yourPlan.endCannot}</li>
			</ul>
			<p>
				{yourPlan.endAsk} <a href="/privacy">{yourPlan.endRights}</a>.
			</p>
			<p>{yourPlan.endCopy}</p>
			<form method="post" className="row">
				<Button look="stop">{yourPlan.endButton}</Button>
				<ButtonLink look="quiet" href={backTo}>
					{yourPlan.endBack}
				</ButtonLink>
			</form>
		</div>
	)
}

export function YourLinkIsEnded() {
	const { yourPlan } = useWords()
	return (
		<div className="question">
			<ConfirmationPanel title={yourPlan.ended} />
			<p>{yourPlan.endedText}</p>
		</div>
	)
}
