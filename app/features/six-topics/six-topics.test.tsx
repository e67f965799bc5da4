import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { factsOf, findAdjustment } from '#app/content/adjustments.server.ts'
import { plainText } from '#app/documents/text.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { wordsIn } from '#app/words/words.ts'
import { readSixTopics } from './read-six-topics.ts'
import { rowsOfTalk } from './rows-of-talk.ts'
import { SixTopicsPage } from './six-topics-page.tsx'
import { sixTopicsStep } from './six-topics-step.ts'
import { changesFor, leftOpen, topics } from './six-topics.ts'

const { sixTopics } = wordsIn('en')
const context = { words: sixTopics, today: '2026-11-23' }
const typed = {
	with: 'one',
	about: 'P7',
	demandsStrain: 'much',
	demandsSaid: 'Two people left and the rota did not change',
	demandsAction: 'Take the Saturday order off P7',
	demandsWho: 'Robin',
	'demandsBy.day': '7',
	'demandsBy.month': '12',
	'demandsBy.year': '2026',
	controlStrain: 'much',
	roleStrain: 'fine',
}
const emptyPaper = { title: '', lang: 'en', sections: [] } as const
const read = (sent: Readonly<Record<string, string>>) => readSixTopics(new URLSearchParams(sent), context)

test.each(topics)('every change for “%s” is in the catalogue', (topic) => {
	expect(changesFor[topic].filter((id) => findAdjustment(id) === null)).toEqual([])
})

describe('the talk', () => {
	test('holds each topic with its strain, its words and its one action', () => {
		const { made } = read(typed)
		expect(made?.talk.answers.find(({ topic }) => topic === 'demands')).toEqual({
			topic: 'demands',
			strain: 'much',
			said: 'Two people left and the rota did not change',
			action: 'Take the Saturday order off P7',
			who: 'Robin',
			byOn: '2026-12-07',
		})
		expect(made && leftOpen(made.talk)).toEqual(['control'])
	})

	test('becomes rows of a plan: the actions, and nothing of what was said', () => {
		const { made } = read({ ...typed, 'again.day': '4', 'again.month': '1', 'again.year': '2027' })
		const rows = made ? rowsOfTalk(made.talk, () => 'abcdefgh') : []
		expect(rows).toHaveLength(1)
		expect(rows[0]).toMatchObject({
			what: 'Take the Saturday order off P7',
			who: 'Robin',
			byOn: '2026-12-07',
			reviewOn: '2027-01-04',
			decision: 'open',
		})
		expect(JSON.stringify(rows)).not.toContain('rota')
	})

	test('stands on paper with every topic, talked about or not', () => {
		const { made } = read(typed)
		const text = made ? plainText(made.document).replace(/\s+/g, ' ') : ''
		for (const topic of topics) expect(text).toContain(sixTopics.topics[topic].title)
		for (const said of ['Two people left', 'Take the Saturday order off P7', 'Robin', 'by 7 December 2026', 'Not talked about'])
			expect(text).toContain(said)
	})

	test('says “not talked about” only of a topic under which nothing is written', () => {
		const { made } = read({ with: 'one', demandsSaid: 'Rush at 4pm', demandsAction: 'Close orders at 3pm', roleStrain: 'fine' })
		if (!made) throw new Error('There is no talk')
		const table = made.document.sections[0]?.blocks.find(({ kind }) => kind === 'table')
		const rows = table?.kind === 'table' ? table.rows : []
		expect(rows[0]).toEqual(['Demands', 'Rush at 4pm', 'Close orders at 3pm'])
		expect(rows.map(([, how]) => how)).toEqual([
			'Rush at 4pm',
			...Array<string>(3).fill(sixTopics.notSaid),
			'Fine',
			sixTopics.notSaid,
		])
		expect(read(typed).made?.document.sections[0]?.blocks[1]).toMatchObject({
			rows: expect.arrayContaining([
				expect.arrayContaining(['Much strain\nTwo people left and the rota did not change']),
			]) as unknown,
		})
	})

	test('asks to give a copy, which nobody has yet, and has no line for a day that was not named', () => {
		const text = (sent: Readonly<Record<string, string>>) =>
			plainText(read(sent).made?.document ?? emptyPaper).replace(/\s+/g, ' ')
		expect(text(typed)).toContain('Give the other person a copy.')
		expect(text(typed)).not.toMatch(/have a copy/)
		expect(text(typed)).not.toContain(sixTopics.rows.again)
		const dated = { ...typed, 'again.day': '4', 'again.month': '1', 'again.year': '2027' }
		expect(text(dated)).toContain(`${sixTopics.rows.again}: 4 January 2027`)
	})

	test('is known by a mark, not by the initials of a name', () => {
		const { hint } = fieldsOf(sixTopicsStep, () => undefined, { today: '2026-11-23' }).about
		expect(hint).toContain('Do not use initials of a name.')
		expect(hint).not.toMatch(/^Initials/)
	})

	test('with a team has nobody’s name to sign but the manager’s side', () => {
		const { made } = read({ ...typed, with: 'team' })
		expect(made && plainText(made.document)).toContain('It does not say who said what.')
	})
})

describe('what has to be put right', () => {
	test.each([
		['nobody to talk with chosen', { about: 'P7' }, 'with'],
		['a name without an action', { with: 'one', roleWho: 'Robin' }, 'roleAction'],
		[
			'a look back before the talk',
			{
				with: 'one',
				'on.day': '2',
				'on.month': '12',
				'on.year': '2026',
				'again.day': '1',
				'again.month': '12',
				'again.year': '2026',
			},
			'again.day',
		],
	])('%s', (_what, sent, field) => {
		const { made, form } = read(sent as unknown as Record<string, string>)
		expect(made).toBeNull()
		expect(form.problems.map((one) => one.field)).toContain(field)
	})

	test('keeps all that was typed', () => {
		expect(read({ ...typed, with: '' }).form.typed).toMatchObject({ demandsAction: 'Take the Saturday order off P7' })
	})
})

test('the page leads the actions to a plan, names what is left open and any word about health', () => {
	const { form, made } = read({ ...typed, supportSaid: 'She has depression' })
	const html = renderToStaticMarkup(
		<SixTopicsPage
			form={form}
			made={made}
			ideas={{ demands: [], control: [], support: [], relationships: [], role: [], change: [] }}
			facts={factsOf({ facts: ['HS03'] })}
		/>,
	)
	expect(html).toContain('formaction="/return-to-work/six-topics/plan"')
	expect(html).toContain('no action for: Control')
	expect(html).toContain('“depression”')
	expect(html).toContain('name="demandsAction" value="Take the Saturday order off P7"')
})

describe('a topic on the page', () => {
	const none = { demands: [], control: [], support: [], relationships: [], role: [], change: [] }
	const foldOf = (sent: Readonly<Record<string, string>>, topic: string) => {
		const { form } = read(sent)
		const html = renderToStaticMarkup(<SixTopicsPage form={form} made={null} ideas={none} facts={[]} />)
		const fold = html.split('<details').find((part) => part.includes(`id="${topic}"`)) ?? ''
		return { isOpen: /^[^>]*\bopen=/.test(fold), fold }
	}

	test('is folded where nothing stands in it, and says what is inside', () => {
		const { isOpen, fold } = foldOf({ with: '' }, 'support')
		expect(isOpen).toBe(false)
		expect(fold).toContain(sixTopics.stands.inside)
		expect(fold).toContain(sixTopics.topics.support.means)
	})

	test.each([
		['controlStrain', 'control', 'much'],
		['supportSaid', 'support', 'Nobody to ask after 4'],
		['changeBy.day', 'change', '7'],
	])('is open where %s is written, and says so', (name, topic, value) => {
		const { isOpen, fold } = foldOf({ with: '', [name]: value }, topic)
		expect(isOpen).toBe(true)
		expect(fold).not.toContain(sixTopics.stands.inside)
	})

	test('is open where something has to be put right, and says so', () => {
		const { isOpen, fold } = foldOf({ with: 'one', roleWho: 'Robin' }, 'role')
		expect(isOpen).toBe(true)
		expect(fold).toContain(sixTopics.stands.wrong)
	})

	test('is open for a start when it is the first', () => {
		expect(foldOf({ with: '' }, 'demands').isOpen).toBe(true)
	})
})
