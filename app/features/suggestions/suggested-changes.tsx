import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Select } from '#app/ui/select.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { idOf } from '#app/ui/wiring.ts'
import type { changesByDemand } from './changes-by-demand.ts'
import { longestOwn, type Release, type Suggestion } from './suggested-list.ts'

export type Catalogue = ReturnType<typeof changesByDemand>

type SuggestedChangesProps = {
	readonly suggestions: readonly Suggestion[]
	readonly mayChange: boolean
	readonly release: Release
	readonly status: ReferralStatus
	readonly onBehalf: 'employee-alone' | 'employer-and-employee' | 'about-a-post'
	readonly catalogue: Catalogue
	readonly typed: Readonly<Record<string, string>>
	readonly problems: readonly Problem[]
}

/** The list as the service writes it, on the page of the case. */
export function SuggestedChanges(props: SuggestedChangesProps) {
	const { suggested } = useWords()
	const { suggestions, mayChange, onBehalf, catalogue, typed, problems } = props
	const problemAt = (name: string) => problems.find(({ field }) => field === name)?.message
	const standsAt = standing(suggested.stands, props)
	const atList = problemAt('list')
	return (
		<section className="mb-8" aria-labelledby={idOf('list')}>
			<h2 id={idOf('list')}>{suggested.title}</h2>
			{atList ? <p className="wrong">{atList}</p> : null}
			{standsAt.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			{suggestions.length === 0 ? <p>{mayChange ? suggested.noneYet : suggested.noneWere}</p> : null}
			<ol className="list-none p-0">
				{suggestions.map(({ id, text }) => (
					<li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
						<span className="min-w-0 wrap-anywhere" dir="auto">
							{text}
						</span>
						{mayChange ? (
							<form method="post">
								<input type="hidden" name="intent" value="take-out" />
								<input type="hidden" name="suggestion" value={id} />
								<Button look="quiet">
									{suggested.takeOut}
									<span className="sr-only"> {text}</span>
								</Button>
							</form>
						) : null}
					</li>
				))}
			</ol>
			{mayChange || problemAt('own') || problemAt('change') ? (
				<form method="post" noValidate className="mt-4">
					<input type="hidden" name="intent" value="suggest" />
					<p>{suggested.whoReads[onBehalf]}</p>
					<Select
						name="change"
						label={suggested.fromCatalogue}
						placeholder={suggested.noChange}
						options={[]}
						groups={catalogue}
						value={typed['change']}
						error={problemAt('change')}
					/>
					<TextArea
						name="own"
						label={suggested.ownWords}
						hint={suggested.ownHint}
						rows={3}
						limit={longestOwn}
						value={typed['own']}
						error={problemAt('own')}
						optional
					/>
					<Button look="quiet">{suggested.add}</Button>
				</form>
			) : null}
		</section>
	)
}

type Said = ReturnType<typeof useWords>['suggested']['stands']

/** Where the list is, in sentences. Before it goes to the employee there is nothing to say but a no. */
function standing(said: Said, { release, status, mayChange, onBehalf }: SuggestedChangesProps): string[] {
	if (onBehalf === 'employee-alone' || status === 'released' || status === 'withheld' || status === 'closed') return []
	if (!release.may && release.because === 'said-no') return [said['said-no']]
	if (status !== 'report-with-subject') return []
	const corrected = mayChange ? [said.corrected] : []
	if (onBehalf === 'about-a-post') return [said.aboutAPost]
	if (release.may) return [said['may-release'], ...corrected]
	return release.because === 'still-time' ? [said.stillTime(longDate(release.until)), ...corrected] : corrected
}
