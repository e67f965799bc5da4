import type { Problem } from '#app/journey/form.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export type LinkPageProps = {
	/** Where what it opens stands, to go back to. */
	readonly back: string
	/** False when it is in an account: then signing in is the way back. */
	readonly isGuests: boolean
	readonly untilOn: string
	/** How many links are out. */
	readonly count: number
	/** The whole address, just made. */
	readonly made: string | null
	readonly said: 'sent' | 'ended' | null
	readonly problems: readonly Problem[]
	readonly email: string
}

/** A way back to what a guest's browser holds: copied, or sent to their own address; and an end to all of them. */
export function LinkPage({ back, isGuests, untilOn, count, made, said, problems, email }: LinkPageProps) {
	const { keeping } = useWords()
	return (
		<div className="question">
			<BackLink href={back} />
			<ErrorSummary problems={problems} />
			<h1>{keeping.linkTitle}</h1>
			{said === null ? null : (
				<Notice kind="done" announce title={said === 'sent' ? keeping.linkSent : keeping.linkEnded}>
					{said === 'sent' ? <p>{keeping.linkSentText}</p> : null}
				</Notice>
			)}
			{made ? <Made address={made} untilOn={untilOn} /> : null}
			{isGuests ? (
				<>
					<p className="lede">{keeping.linkLede}</p>
					<Notice kind="stop" title={keeping.linkWarning}>
						<p>{keeping.linkWarningText}</p>
					</Notice>
					<h2>{keeping.linkMakeTitle}</h2>
					<p>{keeping.linkMakeText}</p>
					<form method="post">
						<Button name="intent" value="make">
							{keeping.linkMake}
						</Button>
					</form>
					<h2 className="mt-8">{keeping.linkMailTitle}</h2>
					<p>{keeping.linkMailText}</p>
					<form method="post" noValidate>
						<TextField
							name="email"
							label={keeping.linkEmail}
							type="email"
							autoComplete="email"
							spellCheck={false}
							value={email}
							error={problems.find(({ field }) => field === 'email')?.message}
						/>
						<Button look="quiet" name="intent" value="send">
							{keeping.linkSend}
						</Button>
					</form>
					{count > 0 ? (
						<>
							<h2 className="mt-8">{keeping.linkEndTitle}</h2>
							<p>
								{keeping.linkEndText(count)} {keeping.linkEndOpen}
							</p>
							<form method="post">
								<Button look="stop" name="intent" value="end">
									{keeping.linkEnd}
								</Button>
							</form>
						</>
					) : null}
				</>
			) : (
				<p className="lede">{keeping.linkInAccount}</p>
			)}
		</div>
	)
}

function Made({ address, untilOn }: { readonly address: string; readonly untilOn: string }) {
	const { keeping } = useWords()
	return (
		<section className="card my-6">
			<label className="label" htmlFor="made-link">
				{keeping.linkMade}
			</label>
			<textarea
				id="made-link"
				className="control copy-box"
				rows={3}
				readOnly
				spellCheck={false}
				aria-describedby="made-until"
				defaultValue={address}
			/>
			<p id="made-until" className="mt-3 mb-0">
				{keeping.linkMadeText(longDate(untilOn))}
			</p>
		</section>
	)
}
