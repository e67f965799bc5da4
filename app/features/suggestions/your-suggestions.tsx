import { documentLanguage } from '#app/features/referrals/sent-in-english.tsx'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import type { YourList } from './list-for-employee.server.ts'
import { longestCorrection } from './suggested-list.ts'

type YourSuggestionsProps = YourList & { readonly problems: readonly Problem[]; readonly typed: string }

/** The changes that the service suggests, for the person they are for: they read them first, and decide who else does. */
export function YourSuggestions(props: YourSuggestionsProps) {
	const words = useWords()
	const { suggestions, stands, hasManager, until, corrections, mark, problems, typed } = props
	const { list } = words.employee
	const inWords = (day: string) => longDate(day, words.errors.fields.months)
	const isOpen = stands === 'waits' || stands === 'share-now' || stands === 'do-not-share'
	return (
		<section className="mb-8" aria-labelledby="your-list">
			<h2 id="your-list">{list.title}</h2>
			<ol lang={documentLanguage}>
				{suggestions.map(({ id, text }) => (
					<li key={id} className="wrap-anywhere" dir="auto">
						{text}
					</li>
				))}
			</ol>
			{hasManager ? <p>{stands === 'waits' ? list.waits(inWords(until)) : list.stands[stands]}</p> : <p>{list.alone}</p>}
			{isOpen && hasManager ? (
				<form method="post" className="row mb-6">
					<input type="hidden" name="mark" value={mark} />
					{stands === 'share-now' ? null : (
						<Button name="intent" value="share">
							{stands === 'waits' ? list.fine : list.shareAfterAll}
						</Button>
					)}
					{stands === 'do-not-share' ? null : (
						<Button look="quiet" name="intent" value="do-not-share">
							{list.doNotShare}
						</Button>
					)}
				</form>
			) : null}
			{corrections.length > 0 ? <h3>{list.youWrote}</h3> : null}
			{corrections.map(({ id, text, on }) => (
				<div key={id} className="border-t border-line py-3">
					<p className="text-small text-ink-soft">{inWords(on)}</p>
					<p className="whitespace-pre-line wrap-anywhere" dir="auto">
						{text}
					</p>
				</div>
			))}
			{isOpen ? (
				<form method="post" noValidate className="mb-6">
					<input type="hidden" name="intent" value="correct" />
					<TextArea
						name="correction"
						label={list.correction}
						hint={hasManager ? list.correctionHint(inWords(until)) : list.correctionHintAlone}
						rows={4}
						limit={longestCorrection}
						value={typed}
						error={problems.find(({ field }) => field === 'correction')?.message}
					/>
					<Button look="quiet">{list.sendCorrection}</Button>
				</form>
			) : null}
		</section>
	)
}
