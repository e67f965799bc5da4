import type { Helpline } from '#app/features/guidance/helpline.ts'
import { telephoneLink } from '#app/features/guidance/helpline.ts'
import { OutsideLink } from '#app/features/directory/outside-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { LetterTrail } from './letter-trail.tsx'

/** Lines that a manager can ask, in this order. The one for discrimination is for people at work and stands in the letter. */
const linesForManagers = ['acas', 'ehrc', 'atw', 'lra', 'ecni']

/** One question before a refusal. The answer leads on and is kept nowhere. */
export function AskAdvicePage({ paper, wrong }: { readonly paper: string; readonly wrong: boolean }) {
	const words = useWords()
	const { advice, names } = words.letters
	return (
		<div className="question">
			<LetterTrail paper={paper} here={names.refusal} />
			<ErrorSummary problems={wrong ? [{ field: 'advice', message: advice.choose }] : []} />
			<form method="post" noValidate>
				<Radios
					name="advice"
					heading
					label={advice.question}
					hint={`${advice.hint} ${advice.notKept}`}
					error={wrong ? advice.choose : undefined}
					options={[
						{ value: 'yes', label: advice.yes },
						{ value: 'not-yet', label: advice.notYet },
					]}
				/>
				<div className="row">
					<Button>{words.continue}</Button>
				</div>
			</form>
		</div>
	)
}

/** Where to ask, and a way on for whoever decides to go on all the same. */
export function PlacesToAskPage({ paper, helplines }: { readonly paper: string; readonly helplines: readonly Helpline[] }) {
	const { letters } = useWords()
	const { advice, names } = letters
	return (
		<>
			<LetterTrail paper={paper} here={names.refusal} />
			<div className="question">
				<h1>{advice.placesTitle}</h1>
				<p className="lede">{advice.placesLede}</p>
				{linesForManagers
					.flatMap((id) => helplines.filter((line) => line.id === id))
					.map((line) => (
						<Place key={line.id} line={line} />
					))}
				<h2>{advice.callBackTitle}</h2>
				<p>
					{advice.callBackText}{' '}
					<a className="inline-flex min-h-11 items-center" href="/advice">
						{advice.callBackTitle}
					</a>
				</p>
				<h2>{advice.goOnTitle}</h2>
				<p>{advice.goOnText}</p>
				<form method="post">
					<Button look="quiet" name="advice" value="go-on">
						{advice.goOn}
					</Button>
				</form>
			</div>
		</>
	)
}

function Place({ line: { name, useFor, nation, phone, url } }: { readonly line: Helpline }) {
	const { advice } = useWords().letters
	return (
		<SummaryList
			heading={name}
			rows={[
				{ label: advice.helps, value: useFor },
				{ label: advice.where, value: nation },
				...(phone
					? [
							{
								label: advice.phone,
								value: (
									<a className="inline-flex min-h-11 items-center font-bold" href={telephoneLink(phone)}>
										{phone}
									</a>
								),
							},
						]
					: []),
				...(url ? [{ label: advice.website, value: <OutsideLink url={url} name={name} /> }] : []),
			]}
		/>
	)
}
