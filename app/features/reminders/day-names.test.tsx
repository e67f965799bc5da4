import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { milestoneTitles } from '#app/content/milestone-titles.server.ts'
import { healthWords } from '#app/mail/health-words.fixture.ts'
import { forReminders } from '#app/mail/templates/en/for-reminders.ts'
import { wordsIn } from '#app/words/words.ts'
import { AskedPage } from './asked-page.tsx'
import { DaysList } from './days-list.tsx'
import { readDays, toolsOf } from './reminder-days.ts'
import { RemindersPage } from './reminders-page.tsx'

const { reminders } = wordsIn('en')
const today = '2026-11-23'
const confirmMessage = () =>
	forReminders['confirm-your-reminders'].email({
		details: { days: '1', expiresAt: '2026-11-30T09:00:00Z' },
		secret: { token: 'a'.repeat(43) },
		origin: 'https://portal.example',
	})
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
		['a day before the end of a note, as that', '26 November 2026: A note ends soon'],
		['a day that is two things, as both', '29 November 2026: Day 28: make a plan, A note ends'],
		['a step of a plan, by its number', '1 December 2026: Step 2'],
		['any other milestone, by its title', '2 December 2026: Welcome-back meeting'],
	])('names %s', (_title, said) => expect(text).toContain(said))

	test('leads back to the tools that the days can come from', () => {
		const html = renderToStaticMarkup(<RemindersPage {...page} stage="set" days={waiting('2026-12-01~day28')} />)
		expect(html).toContain('href="/return-to-work/timeline"')
		expect(html).not.toContain('href="/return-to-work/phased-return"')
		expect(toolsOf(read('2026-12-01~step2', '2026-12-02~note').days)).toEqual(['phased-return', 'timeline', 'fit-note'])
		expect(toolsOf(read('2026-12-01~contact1', '2026-12-02~review').days)).toEqual(['contact-agreement', 'record'])
		expect(toolsOf(read('2026-12-01').days)).toEqual(['timeline'])
	})
})

describe('a day is called the same after asking and behind the link', () => {
	const asked = (...sent: string[]) =>
		textOf(
			renderToStaticMarkup(
				<AskedPage
					{...{ email: 'sam@firm.example', mark: null, markLeftOut: false, problems: [], again: false, titles: milestoneTitles }}
					{...read(...sent)}
				/>,
			),
		)
	const confirm = (...sent: string[]) =>
		textOf(renderToStaticMarkup(<RemindersPage {...page} stage="unconfirmed" days={waiting(...sent)} />))

	test('every date of an absence has a title on both, and none says what it has to do with health', () => {
		for (const code of Object.keys(milestoneTitles)) {
			const [, name] = /1 December 2026: ([^<]+)/.exec(
				renderToStaticMarkup(<DaysList days={read(`2026-12-01~${code}`).days} titles={milestoneTitles} />),
			) ?? [null, '']
			expect(name, code).not.toBe('')
			expect(healthIn(textOf(name ?? '')), code).toEqual([])
			for (const text of [asked(`2026-12-01~${code}`), confirm(`2026-12-01~${code}`)])
				expect(text, code).toContain(`1 December 2026: ${textOf(name ?? '')}`)
		}
		// Control: by their own titles they would.
		expect(Object.values(milestoneTitles).flatMap(healthIn)).toEqual(expect.arrayContaining(['absence', 'fit-note']))
	})

	test('so are counted days, and a date that reads the same as a title keeps it', () => {
		for (const text of [asked('2026-12-01~step2', '2026-12-02~rtw'), confirm('2026-12-01~step2', '2026-12-02~rtw')]) {
			expect(text).toContain('1 December 2026: Step 2')
			expect(text).toContain('2 December 2026: Welcome-back meeting')
		}
	})
})

test('after asking, one is told first to look in the inbox, and what is said is true for every address', () => {
	for (const again of [false, true]) {
		const sent = { email: 'sam@firm.example', mark: null, markLeftOut: false, problems: [], again, titles: milestoneTitles }
		const html = renderToStaticMarkup(<AskedPage {...sent} {...read('2026-12-01')} />)
		const text = textOf(html)
		expect(text.indexOf('Look in the inbox of sam@firm.example now')).toBeLessThan(text.indexOf('can get more of them today'))
		expect(/<details>.*?<\/details>/s.exec(html)?.[0]).toMatch(/at most 3 of these messages a day.*up to 24 a day/)
		expect(html.replace(/<details>.*?<\/details>/s, '')).not.toMatch(/24 a day/)
		expect(text).not.toMatch(/We (send|sent|have sent) (you )?(a|the|one) message(?! if)/)
	}
	expect(reminders.lookFor).toContain(confirmMessage().subject)
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
		expect(textOf(html)).toContain('5 December 2026: A note ends')
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
