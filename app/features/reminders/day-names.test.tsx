import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { milestoneTitles } from '#app/content/milestone-titles.server.ts'
import { healthWords } from '#app/mail/health-words.fixture.ts'
import { wordsIn } from '#app/words/words.ts'
import { AskedPage } from './asked-page.tsx'
import { DaysList } from './days-list.tsx'
import { readDays } from './reminder-days.ts'
import { RemindersPage } from './reminders-page.tsx'

const { reminders } = wordsIn('en')
const today = '2026-11-23'
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/&#x27;/g, "'")
const healthIn = (text: string) => {
	const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
	return healthWords.filter((word) => plain.includes(` ${word.replaceAll('-', ' ')} `))
}
const read = (...sent: string[]) => readDays(sent, today, Object.keys(milestoneTitles))
const waiting = (...sent: string[]) => read(...sent).days.map((day) => ({ ...day, state: 'waiting' as const }))
const page = { deletedOn: '2026-12-20', titles: milestoneTitles, earlier: [], said: null, problem: false, mark: 'P7' }

describe('the page behind a link', () => {
	const text = textOf(
		renderToStaticMarkup(
			<RemindersPage
				{...page}
				stage="set"
				days={waiting('2026-11-26~note-soon', '2026-11-29~day28', '2026-11-29~note', '2026-12-01~step2', '2026-12-02~rtw')}
			/>,
		),
	)

	test.each([
		['a day before the end of a note, as that', '26 November 2026: The fit note ends soon'],
		['a day that is two things, as both', '29 November 2026: Long-term absence plan, The fit note ends'],
		['a step of a plan, by its number', '1 December 2026: Step 2'],
		['any other milestone, by its title', '2 December 2026: Welcome-back meeting'],
	])('names %s', (_title, said) => expect(text).toContain(said))

	test('names every milestone as the dates of an absence do', () => {
		for (const [code, title] of Object.entries(milestoneTitles)) {
			const list = renderToStaticMarkup(<DaysList days={read(`2026-12-01~${code}`).days} titles={milestoneTitles} />)
			expect(textOf(list), code).toContain(`1 December 2026: ${title}`)
		}
	})
})

test('where anybody may type an address, no day says what it has to do with health', () => {
	const everyCode = [...Object.keys(milestoneTitles), 'd28', 'contact1', 'review', 'review2']
	const listed = (titles?: typeof milestoneTitles) =>
		everyCode.map((code) =>
			textOf(renderToStaticMarkup(<DaysList days={read(`2026-12-01~${code}`).days} {...(titles && { titles })} />)),
		)
	expect(listed().flatMap(healthIn)).toEqual([])
	// Control: by their titles they would.
	expect(listed(milestoneTitles).flatMap(healthIn)).toEqual(expect.arrayContaining(['absence', 'fit-note']))
	const sent = { email: 'sam@firm.example', mark: null, markLeftOut: false, problems: [], again: false }
	const asked = textOf(renderToStaticMarkup(<AskedPage {...sent} {...read('2026-11-26~note-soon', '2026-11-29~day28 note')} />))
	expect(asked).toContain('29 November 2026: Day 28, A note ends')
	expect(asked).not.toMatch(/Long-term absence plan|fit note ends/)
})

test('what is said after asking is true for every address, and says how many messages one gets', () => {
	for (const again of [false, true]) {
		const sent = { email: 'sam@firm.example', mark: null, markLeftOut: false, problems: [], again }
		const text = textOf(renderToStaticMarkup(<AskedPage {...sent} {...read('2026-12-01')} />))
		expect(text).toMatch(/If sam@firm\.example can get more messages today, we have sent one/)
		expect(text).toMatch(/at most 3 of these messages a day.*up to 24 a day/)
		expect(text).not.toMatch(/We send (a|the) message/)
	}
})

describe('before a yes, what it ends is said with its days', () => {
	const earlier = [
		{ id: 'one', days: [{ on: '2026-12-05', code: 'note' }] },
		{ id: 'two', days: [{ on: '2026-12-06', code: 'week6' }] },
	]
	const before = (mark: string | null, set = earlier) =>
		renderToStaticMarkup(<RemindersPage {...page} stage="unconfirmed" days={waiting('2026-12-01')} mark={mark} earlier={set} />)

	test('with a mark there is nothing to choose', () => {
		const html = before('P7')
		expect(textOf(html)).toContain(reminders.earlierTitle('P7'))
		expect(textOf(html)).toContain('5 December 2026: The fit note ends')
		expect(html).not.toContain('name="end"')
	})

	test('without one, each stands with a tick that can be taken away', () => {
		const html = before(null)
		expect(
			html.match(/<input[^>]*name="end"[^>]*>/g)?.map((box) => [/value="(\w+)"/.exec(box)?.[1], /checked/.test(box)]),
		).toEqual([
			['one', true],
			['two', true],
		])
		expect(textOf(html)).toContain('6 December 2026: Check the plan')
	})

	test('where there is nothing earlier, nothing is said of it', () => {
		for (const mark of ['P7', null]) expect(textOf(before(mark, []))).not.toMatch(/earlier/)
	})

	test('and after it, that they have stopped', () => {
		const after = (said: 'confirmed' | 'replaced') =>
			textOf(renderToStaticMarkup(<RemindersPage {...page} stage="set" days={waiting('2026-12-01')} said={said} />))
		expect(after('replaced')).toContain(reminders.earlierEnded)
		expect(after('confirmed')).not.toContain(reminders.earlierEnded)
	})
})
