import { factsOf, findAdjustment } from '#app/content/adjustments.server.ts'
import { changesAfter } from '#app/features/fit-notes/note-changes.ts'
import { decodeNote, endOf } from '#app/features/fit-notes/decode-note.ts'
import { NotePage } from '#app/features/fit-notes/note-page.tsx'
import { addressOfNote, dayLabels, nationOf, noteAddress, noteOf, noteStep } from '#app/features/fit-notes/note-step.ts'
import { fitNoteFactIds, noteTerms } from '#app/features/fit-notes/note-terms.ts'
import { milestones, talkTerms, timelineTerms } from '#app/content/timeline.server.ts'
import { cleanAddress, problemsOfDays, refusedIn, withQuery, withRefused } from '#app/features/return-to-work/clean-address.ts'
import { noteDates } from '#app/features/timeline/timeline.ts'
import { isDated } from '#app/features/timeline/timeline-view.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { markMessage, readMark } from '#app/features/return-to-work/mark.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { hasDayBoxes, withDayBoxes } from '#app/http/day-in-query.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import { fieldsOf, type ReadAnswer } from '#app/journey/step.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const address = links.returnTool('fit-note')
const days = ['from', 'until', 'first']
const refusals = {
	...problemsOfDays(dayLabels, words.fitNote.dayRefused),
	ref: { field: 'ref', message: markMessage },
}
const nothing: ReadAnswer = () => undefined

/** A form of GET, so that a note can be looked at again. Its days and boxes stand in the address; nothing of a person does. */
export function loader({ request }: LoaderFunctionArgs) {
	const query = new URL(request.url).searchParams
	const cleaned = cleanAddress(query, noteAddress)
	if (cleaned) return redirect(withQuery(address, cleaned), { status: 303 })
	const context = { today: londonDay(new Date()) }
	const facts = factsOf({ facts: fitNoteFactIds })
	const terms = noteTerms(facts)
	const fields: FieldSet = fieldsOf(noteStep, nothing, context)
	const page = { terms, facts, origin: services().configuration.publicOrigin }
	const empty = { fields, typed: { ...typedFrom(noteStep, undefined, nothing, context) }, problems: [] }
	if ([...query.keys()].length === 0) return data({ ...page, form: empty, read: null })

	const refused = refusedIn(query, refusals)
	const sent = withDayBoxes(query, days)
	const typed = { ...typedAgain(noteStep, sent, nothing, context) }
	const said = parseStep(noteStep, sent, nothing, context)
	// A link of another tool fills in a day or two and leaves the rest to be asked.
	const isLink = [...query.keys()].every((name) => ['first', 'until', 'nation', 'ref'].includes(name))
	if (isLink) return data({ ...page, form: { fields, typed: { nation: 'england', ...typed }, problems: [] }, read: null })
	if (!said.ok || refused.length > 0) {
		const problems = withRefused(said.ok ? [] : said.problems, refused)
		return data({ ...page, form: { fields, typed, problems }, read: null }, { status: 400 })
	}
	const short = addressOfNote(said.value)
	if (hasDayBoxes(query, days)) return redirect(`${address}?${short.toString()}`, { status: 303 })

	const note = noteOf(said.value)
	const endsOn = endOf(note, terms)
	const nation = nationOf(said.value)
	const advised = note.advice.map((box) => ({
		box,
		changes: changesAfter[box].flatMap((id) => {
			const change = findAdjustment(id)
			return change ? [{ id, title: change.title }] : []
		}),
	}))
	return data({
		...page,
		form: { fields, typed, problems: [] },
		read: {
			note,
			nation,
			advised,
			decoded: decodeNote(note, terms, talkTerms(nation), context.today),
			calendar: `${address}/dates.ics?${short.toString()}`,
			dates:
				endsOn === null || endsOn < note.from
					? []
					: noteDates({ from: note.from, until: endsOn, nation }, milestones, timelineTerms(nation, context.today)).filter(
							isDated,
						),
			today: context.today,
			mark: readMark(said.value.ref ?? '') ?? '',
		},
	})
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(words.fitNote.title, page?.form.problems) },
	...(page && page.read === null && page.form.problems.length === 0 ? [] : [noIndex]),
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: address,
		title: words.fitNote.title,
		description: words.fitNote.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function FitNote() {
	return <NotePage {...useLoaderData<typeof loader>()} />
}
