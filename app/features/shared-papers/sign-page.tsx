import type { ReactNode } from 'react'
import type { Signature } from '#app/features/papers/paper.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type SignPageProps = {
	readonly back: string
	/** What is being signed: nobody signs what they did not read. */
	readonly revision: number
	/** Those under what the plan says now. */
	readonly signatures: readonly Signature[]
	/** There are signatures, and the plan was changed after them. */
	readonly signedBefore: boolean
	readonly typed: string
	readonly problems: readonly Problem[]
	readonly changed: boolean
	/** What is signed, in short. */
	readonly children: ReactNode
}

/** A paper in short, and a name under it. */
export function SignPage({ back, revision, signatures, signedBefore, typed, problems, changed, children }: SignPageProps) {
	const { plans } = useWords()
	return (
		<div className="question">
			<BackLink href={back} />
			<ErrorSummary problems={problems} />
			{changed ? (
				<Notice kind="now" announce>
					<p>{plans.changedSince}</p>
				</Notice>
			) : null}
			<h1>{plans.signTitle}</h1>
			<p>{plans.signText}</p>
			{signedBefore ? <p>{plans.signedBefore}</p> : null}
			<h2>{plans.whatYouSign}</h2>
			{children}
			{signatures.map(({ side, name, on }) => (
				<p key={side}>{plans.signedBy(name, side, longDate(on))}</p>
			))}
			<form method="post" noValidate>
				<input type="hidden" name="revision" value={revision} />
				<TextField
					name="name"
					label={plans.yourName}
					value={typed}
					error={problems.find(({ field }) => field === 'name')?.message}
					autoComplete="name"
				/>
				<div className="row">
					<Button>{plans.signButton}</Button>
				</div>
			</form>
		</div>
	)
}
