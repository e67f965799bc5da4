import ICAL from 'ical.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { findAdjustment, factsOf } from '#app/content/adjustments.server.ts'
import { milestones, talkTerms, timelineTerms } from '#app/content/timeline.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { parseStep } from '#app/journey/form.ts'
import { loader } from '#app/routes/return-to-work/fit-note-dates.tsx'
import { loader as timelineDates } from '#app/routes/return-to-work/timeline/dates.tsx'
import { isLinkWithDays } from '#app/features/timeline/read-timeline.ts'
import { noteDates } from '#app/features/timeline/timeline.ts'
import { isDated } from '#app/features/timeline/timeline-view.ts'
import { adviceBoxes, decodeNote } from './decode-note.ts'
import { changesAfter } from './note-changes.ts'
import { NotePage } from './note-page.tsx'
import { addressOfNote, nationOf, noteOf, noteStep } from './note-step.ts'
import { fitNoteFactIds, noteTerms } from './note-terms.ts'

const today = '2026-11-23'
const facts = factsOf({ facts: fitNoteFactIds })
const terms = noteTerms(facts)
const read = (query: string) =>
	parseStep(noteStep, withDayBoxes(new URLSearchParams(query), ['from', 'until', 'first']), () => undefined, { today })

function pageOf(query: string) {
	const said = read(query)
	if (!said.ok) throw new Error(said.problems.map(({ message }) => message).join())
	const note = noteOf(said.value)
	const advised = note.advice.map((box) => ({ box, changes: changesAfter[box].map((id) => ({ id, title: id })) }))
	return renderToStaticMarkup(
		<NotePage
			form={{ fields: {}, typed: {}, problems: [] }}
			read={{
				note,
				nation: nationOf(said.value),
				decoded: decodeNote(note, terms, talkTerms(nationOf(said.value)), today),
				advised,
				calendar: '/dates.ics',
				mark: 'P7',
				today,
				dates: note.until
					? noteDates(
							{ from: note.from, until: note.until, nation: nationOf(said.value) },
							milestones,
							timelineTerms(nationOf(said.value), today),
						).filter(isDated)
					: [],
			}}
			terms={terms}
			facts={facts}
		/>,
	)
}

test('other tools are opened with the days of the note', () => {
	const running = pageOf('note=may&from=2026-11-09&until=2026-12-06&advice=phased&first=2026-11-02')
	expect(running).toContain('href="/return-to-work/sick-pay?firstDay=2026-11-02&amp;lastDay=2026-12-06"')
	expect(running).toContain(`href="/return-to-work/phased-return?first=${today}"`)
	const toCome = pageOf('note=may&from=2026-12-05&advice=phased')
	expect(toCome).toContain('href="/return-to-work/sick-pay?firstDay=2026-12-05"')
	expect(toCome).toContain('href="/return-to-work/phased-return?first=2026-12-07"')
	expect(pageOf('note=may&from=2026-11-02&until=2026-11-20&advice=phased')).toContain('href="/return-to-work/phased-return"')
})

test('every fact that the page cites is there', () => {
	expect(facts.map(({ id }) => id).sort()).toEqual([...fitNoteFactIds].sort())
})

test.each(adviceBoxes)('every change after “%s” is in the catalogue', (box) => {
	expect(changesAfter[box].filter((id) => findAdjustment(id) === null)).toEqual([])
})

describe('what is ticked', () => {
	test('comes back from the short address as it was', () => {
		const query =
			'note=may&from=2026-11-09&until=2026-12-06&advice=hours&advice=duties&first=2026-11-02&nation=scotland&by=e&ref=P7'
		const said = read(query)
		expect(said.ok && addressOfNote(said.value).toString()).toBe(query)
	})

	test('puts no profession and no health word into the address', () => {
		const said = read('note=not&from=2026-11-09&until=2026-12-06&by=c')
		expect(said.ok && addressOfNote(said.value).toString()).toBe('note=not&from=2026-11-09&until=2026-12-06&by=c')
	})

	test.each([
		['no day', 'note=not', 'from.day'],
		['a day that is none', 'note=not&from=2026-02-29', 'from.day'],
		['the days the wrong way round', 'note=not&from=2026-11-09&until=2026-11-08', 'until.day'],
		['a first day off after the note', 'note=not&from=2026-11-09&until=2026-11-10&first=2026-11-11', 'first.day'],
		['a name as a mark', 'note=not&from=2026-11-09&ref=Sam', 'ref'],
		['nothing chosen', 'from=2026-11-09', 'note'],
		['a day before 1970', 'note=not&from=1969-12-31', 'from.year'],
	])('%s is asked for again', (_what, query, field) => {
		const said = read(query)
		expect(said.ok ? [] : said.problems.map((one) => one.field.replace(/\.(day|year)$/, ''))).toContain(
			field.replace(/\.(day|year)$/, ''),
		)
	})
})

describe('the page', () => {
	test('names each ticked box with what follows, and leads to a plan', () => {
		const html = pageOf('note=may&from=2026-11-09&until=2026-12-06&advice=hours&advice=workplace')
		expect(html).toContain('Altered hours')
		expect(html).toContain('Workplace adaptations')
		expect(html).not.toContain('Amended duties')
		expect(html).toContain('/adjustments/plan/add')
	})

	test('says when it runs out and when to talk', () => {
		const html = pageOf('note=not&from=2026-11-09&until=2026-12-06')
		expect(html).toContain('Its last day is Sunday 6 December 2026, in 13 days.')
		expect(html).toContain('Talk by Tuesday 1 December 2026')
		expect(html).not.toContain('What follows from each box')
	})

	test('says what to do when it has run out', () => {
		expect(pageOf('note=not&from=2026-10-09&until=2026-11-06')).toContain('It ended on Friday 6 November 2026.')
	})
})

describe('the dates', () => {
	const ask = async (load: typeof loader, query: string) => {
		const answer = load({ request: new Request(`http://a/dates.ics?${query}`), params: {}, context: {} }) as Response
		const file = await answer.text()
		return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((one) => {
			const { uid, summary, startDate } = new ICAL.Event(one)
			return { uid, summary, on: startDate.toString() }
		})
	}

	test('are whole days on working days, with titles that say nothing of a person', async () => {
		const events = await ask(loader, 'note=not&from=2026-11-09&until=2099-01-01&ref=P7').catch(() => [])
		expect(events).toEqual([])
		const found = await ask(loader, 'note=not&from=2026-11-09&until=2027-12-05&ref=P7')
		expect(found.map(({ summary, on }) => [summary, on])).toEqual([
			['Check-in (P7)', '2027-11-30'],
			['Paperwork (P7)', '2027-12-03'],
		])
	})

	test.each([['&ref=P7'], ['']])('are those of the timeline, under the same names (%s)', async (ref) => {
		const ofNote = await ask(loader, `note=not&from=2026-11-09&until=2027-12-05&first=2026-11-02${ref}`)
		const all = await ask(timelineDates, `firstDay=2026-11-02&nation=england&noteEnds=2027-12-05${ref}`)
		expect(ofNote).toHaveLength(2)
		for (const day of ofNote) expect(all).toContainEqual(day)
	})

	test('are none for a note without an end', () => {
		const request = new Request('http://a/dates.ics?note=not&from=2026-11-09')
		expect(() => loader({ request, params: {}, context: {} })).toThrow()
	})

	test('lead back to the page where the address is not right, without a name', () => {
		const request = new Request('http://a/dates.ics?note=not&from=2026-11-09&ref=Ali+nerves')
		const answer = loader({ request, params: {}, context: {} }) as Response
		expect(answer.status).toBe(303)
		expect(answer.headers.get('location')).toBe('/return-to-work/fit-note?note=not&from=2026-11-09&wrong=ref')
	})
})

test('the way to the timeline carries where they work', () => {
	expect(pageOf('note=not&from=2026-11-09&until=2026-12-06&first=2026-11-02&nation=scotland')).toContain(
		'/return-to-work/timeline?first=2026-11-02&amp;noteEnds=2026-12-06&amp;nation=scotland&amp;ref=P7',
	)
	const asked = new URLSearchParams('first=2026-11-02&noteEnds=2026-12-06&nation=scotland&ref=P7')
	expect(isLinkWithDays(asked)).toBe(true)
	expect(isLinkWithDays(new URLSearchParams('first=2026-11-02&nation=scotland')), 'an address of the timeline').toBe(false)
})

test('the way to the timeline carries the days', () => {
	expect(pageOf('note=not&from=2026-11-09&until=2026-12-06&first=2026-11-02')).toContain(
		'/return-to-work/timeline?first=2026-11-02&amp;noteEnds=2026-12-06&amp;ref=P7',
	)
})
