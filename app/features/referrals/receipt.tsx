import { longDate } from '#app/journey/calendar.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { CopyLinks, keepApart, type CopyLink } from './copy-links.tsx'
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
	return (
		<div className="question">
			<ConfirmationPanel title={aboutPerson ? 'Sent to your employee' : 'Sent to the service'} reference={reference}>
				<p>We have e-mailed you the reference.</p>
			</ConfirmationPanel>
			<h2>What happens next</h2>
			{aboutPerson ? (
				<ol>
					<li>
						Your employee gets a private link{answerByOn ? ` and has until ${longDate(answerByOn)} to decide` : ''}. We remind
						them twice.
					</li>
					<li>They read it, correct it if they wish, and choose.</li>
					<li>We e-mail you when they have. You will not be told why.</li>
					<li>
						{kind === 'assessment'
							? 'If they agree, the service arranges the assessment with both of you.'
							: 'If they agree, a coach contacts them, not you.'}
					</li>
				</ol>
			) : (
				<p>The service reads it{respondByOn ? ` and aims to respond by ${longDate(respondByOn)}` : ''}.</p>
			)}
			<h2>Meanwhile</h2>
			<p>Keep talking about the work, and start the changes that cost nothing. There is no need to wait for us.</p>
			<CopyLinks files={files} note={keepApart} />
			<p className="mt-8">
				<ButtonLink href={statusAt}>See how it is going</ButtonLink>
			</p>
		</div>
	)
}
