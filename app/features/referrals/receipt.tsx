import { longDate } from '#app/journey/calendar.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { useWords } from '#app/ui/language.ts'
import { CopyLinks, type CopyLink } from './copy-links.tsx'
import type { ReferralKind } from './referral.ts'

type ReceiptProps = {
	readonly kind: ReferralKind
	readonly reference: string
	readonly aboutPerson: boolean
	readonly answerByOn: string | null
	readonly respondByOn: string | null
	readonly files: readonly CopyLink[]
	readonly statusAt: string
}

export function Receipt({ kind, reference, aboutPerson, answerByOn, respondByOn, files, statusAt }: ReceiptProps) {
	const { requests } = useWords()
	return (
		<div className="question">
			<ConfirmationPanel title={aboutPerson ? requests.sentToEmployee : requests.sentToService} reference={reference}>
				<p>{requests.referenceMailed}</p>
			</ConfirmationPanel>
			<h2>{requests.whatHappensNext}</h2>
			{aboutPerson ? (
				<ol>
					<li>
						{answerByOn ? requests.privateLinkUntil(longDate(answerByOn)) : requests.privateLink} {requests.remindTwice}
					</li>
					<li>{requests.theyRead}</li>
					<li>{requests.weMailYou}</li>
					<li>{kind === 'assessment' ? requests.ifAgreeAssessment : requests.ifAgreeCoach}</li>
				</ol>
			) : (
				<p>{respondByOn ? requests.readsAndResponds(longDate(respondByOn)) : requests.serviceReads}</p>
			)}
			<h2>{requests.meanwhile}</h2>
			<p>{requests.meanwhileText}</p>
			<CopyLinks files={files} note={requests.keepApart} />
			<p className="mt-8">
				<ButtonLink href={statusAt}>{requests.seeHowItGoes}</ButtonLink>
			</p>
		</div>
	)
}
