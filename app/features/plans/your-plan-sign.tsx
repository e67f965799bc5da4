import { lastSignatures } from '#app/features/papers/last-signatures.ts'
import type { SignedVersion } from '#app/features/papers/signed-versions.server.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { formId } from '#app/ui/page-language.ts'
import { TextField } from '#app/ui/text-field.tsx'

type YourPlanSignProps = {
	/** What the page shows: nobody signs what they did not read. */
	readonly revision: number
	/** Where the reader sees what changed. */
	readonly versions: string
	/** The first first. */
	readonly signed: readonly SignedVersion[]
	readonly name: string
	readonly problems: readonly Problem[]
}

/** Who signed what, and the employee's own name if they want to. */
export function YourPlanSign({ revision, versions, signed, name, problems }: YourPlanSignProps) {
	const { yourPlan, errors } = useWords()
	const inWords = (day: string) => longDate(day, errors.fields.months)
	const now = signed.find(({ isNow }) => isNow)
	const before = lastSignatures(signed).find(({ side, isNow }) => side === 'employee' && !isNow)
	const own = now?.signatures.find(({ side }) => side === 'employee')
	return (
		<section aria-labelledby="sign">
			<h2 id="sign">{yourPlan.sign}</h2>
			<h3>{yourPlan.signedSoFar}</h3>
			{signed.length === 0 ? (
				<p>{yourPlan.nobodySigned}</p>
			) : (
				<ul>
					{signed.map(({ number, on, isNow, signatures }) => (
						<li key={number}>
							{isNow ? yourPlan.versionSigned(number, inWords(on)) : yourPlan.versionBefore(number, inWords(on))}
							{signatures.map((one) => (
								<span key={one.side} className="block wrap-anywhere" dir="auto">
									{yourPlan.signature(one.name, one.side, inWords(one.on))}
								</span>
							))}
						</li>
					))}
				</ul>
			)}
			{before || (signed.length > 0 && !now) ? (
				<p className="wrap-anywhere">
					{before ? yourPlan.youSignedBefore(before.name, before.number, inWords(before.on)) : yourPlan.changedAfter}{' '}
					<a className="not-on-paper inline-flex min-h-11 items-center" href={versions}>
						{yourPlan.seeChanges}
					</a>
				</p>
			) : null}
			{/* Somebody who has signed meanwhile, in another tab, finds what they typed here all the same. */}
			{own && problems.length === 0 ? (
				<p className="wrap-anywhere">{yourPlan.youSigned(own.name, inWords(own.on))}</p>
			) : (
				<form id={formId} method="post" noValidate className="not-on-paper">
					<p>{yourPlan.signText}</p>
					<input type="hidden" name="revision" value={revision} />
					<TextField
						name="name"
						label={yourPlan.signName}
						value={name}
						autoComplete="name"
						spellCheck={false}
						error={problems.find(({ field }) => field === 'name')?.message}
					/>
					<Button name="intent" value="sign">
						{yourPlan.signButton}
					</Button>
				</form>
			)}
		</section>
	)
}
