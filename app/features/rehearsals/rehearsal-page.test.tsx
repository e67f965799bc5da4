import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { rehearsalDocument } from './rehearsal-document.ts'
import { RehearsalIndex } from './rehearsal-index.tsx'
import { RehearsalPage } from './rehearsal-page.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { choiceLetters, easiest, walk } from './rehearsal-ways.ts'

const { rehearsals: words } = wordsIn('en')
const asEscaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

function walked(rehearsal: Rehearsal, way: string) {
	const found = walk(rehearsal, way)
	if (!found) throw new Error(`There is no way ${way}`)
	return found
}
const draw = (rehearsal: Rehearsal, way: string) =>
	renderToStaticMarkup(<RehearsalPage rehearsal={rehearsal} facts={[]} walk={walked(rehearsal, way)} />)

/** What eases most at each turn, until it ends. */
function kindest(rehearsal: Rehearsal): string {
	let way = ''
	for (let turn = walked(rehearsal, way).turn; turn; turn = walked(rehearsal, way).turn)
		way += choiceLetters[turn.choices.indexOf(easiest(turn))] ?? ''
	return way
}

describe.each(content.rehearsals.map((one) => [one.slug, one] as const))('the page of the talk with %s', (slug, rehearsal) => {
	const way = kindest(rehearsal)

	test('shows the scene, the first words and a link for each answer', () => {
		const html = draw(rehearsal, '')
		const first = walked(rehearsal, '').turn
		for (const text of [...rehearsal.scene, first?.says ?? 'none']) expect(html).toContain(asEscaped(text))
		const hrefs = [...html.matchAll(/class="answer" href="([^"]+)"/g)].map(([, href]) => href)
		expect(hrefs).toEqual(first?.choices.map((_choice, at) => `/return-to-work/rehearse/${slug}/${choiceLetters[at]}#now`))
	})

	test('asks for nothing and stores nothing: no form, no field, no script', () => {
		for (const at of ['', way.slice(0, 3), way]) expect(draw(rehearsal, at)).not.toMatch(/<(form|input|button|script|textarea)/)
	})

	test('shows in the middle what was said, what it did, and a way back to each turn', () => {
		const html = draw(rehearsal, way.slice(0, 4))
		for (const { turn, choice, before } of walked(rehearsal, way.slice(0, 4)).said) {
			expect(html).toContain(asEscaped(choice.why))
			expect(html).toContain(asEscaped(choice.feels))
			expect(turn.id).toBeTruthy()
			expect(html).toContain(`href="/return-to-work/rehearse/${slug}${before && `/${before}`}#now"`)
		}
		expect(html.match(/id="now"/g)).toHaveLength(1)
	})

	test('draws the line once, and says the same in words', () => {
		const html = draw(rehearsal, way.slice(0, 4))
		expect(html.match(/role="img"/g)).toHaveLength(1)
		expect(html).toMatch(
			/aria-label="A line from closed, at the bottom, to open, at the top\. It begins at unsure\. After 4 turns/,
		)
		expect(html.match(/<li>(Turn \d|Before you spoke): /g)).toHaveLength(5)
		expect(html.match(/<circle/g)).toHaveLength(5)
	})

	test('ends with what helped, other ways and pages to read, and counts no points', () => {
		const html = draw(rehearsal, way)
		const { ending } = walked(rehearsal, way)
		expect(html).toContain(asEscaped(ending?.text ?? 'none'))
		for (const { idea, label, href } of ending?.readOn ?? []) {
			expect(html).toContain(asEscaped(idea ?? label))
			expect(html).toContain(`href="${href}"`)
		}
		expect(html).toContain(words.harderWays)
		expect(html.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/\bscore|\d+ points|\d ?%|\d out of|wrong answer|right answer/i)
		expect(html).not.toContain('class="answer"')
	})

	test('gives the same as a file, and nothing of the way in its title', () => {
		const end = walked(rehearsal, way)
		if (!end.ending) throw new Error('It does not end')
		const document = rehearsalDocument(rehearsal, end, words, { on: '2026-11-23', origin: 'https://portal.example' })
		const text = JSON.stringify(document)
		for (const { choice } of end.said) expect(text).toContain(JSON.stringify(choice.why).slice(1, -1))
		expect(text).toContain(`https://portal.example${end.ending.readOn[0]?.href}`)
		expect(document.title).toBe(`Practice: ${rehearsal.title}`)
	})
})

test('whom to ring stands beside every turn and ending where somebody is not safe, and before such a talk begins', () => {
	const withCrisis = content.rehearsals.filter(({ turns }) => turns.some(({ crisis }) => crisis))
	expect(withCrisis.length).toBeGreaterThan(0)
	for (const rehearsal of withCrisis) {
		expect(draw(rehearsal, ''), rehearsal.slug).toContain('href="tel:999"')
		const way = kindest(rehearsal)
		for (let at = 1; at <= way.length; at++) {
			const { turn, ending } = walked(rehearsal, way.slice(0, at))
			expect(draw(rehearsal, way.slice(0, at)).includes('href="tel:999"')).toBe((turn ?? ending)?.crisis === true)
		}
	}
})

test('a talk in which somebody says that they are not safe can end with help there, and its last words name 111 and 999', () => {
	const mei = content.rehearsals.find(({ slug }) => slug === 'mei')
	if (!mei) throw new Error('Mei is gone')
	const said = walked(mei, kindest(mei)).said.map(({ choice }) => choice.say)
	expect(said.some((text) => /thinking about ending your life\?/.test(text))).toBe(true)
	expect(said.at(-2)).toMatch(/stay on the line.*111.*tell you each thing/)
	expect(said.at(-1)).toContain('111')
})

test('the list says of each what it is about, where, when and how long, and that nobody sees what is chosen', () => {
	const html = renderToStaticMarkup(<RehearsalIndex rehearsals={content.rehearsals} />)
	for (const one of content.rehearsals) {
		expect(html).toContain(`href="/return-to-work/rehearse/${one.slug}"`)
		for (const text of [one.summary, one.sector, words.topics[one.topic], words.stages[one.stage], words.minutes(one.minutes)])
			expect(html).toContain(asEscaped(text))
	}
	expect(html).toContain(words.invented)
})
