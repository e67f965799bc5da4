import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { walk } from '#app/journey/walk.ts'
import { en } from '#app/words/en.ts'
import { toolPaths } from '#app/content/public-paths.ts'
import { decode, finderLetters } from './finder-code.ts'
import { finderJourney } from './finder-questions.ts'
import { findHelp, places } from './find-help.ts'
import { saidOn } from './said.ts'

const anyDay = { today: '2000-01-01' }

/** Every way through the questions, as the code of its address. */
function everyWay(code = ''): string[] {
	const { pending } = walk(finderJourney, decode(code).answers, anyDay)
	if (!pending) return [code]
	return Object.values(finderLetters[pending.slug] ?? {}).flatMap((letter) => everyWay(code + letter))
}

const ways = everyWay()

describe.each(ways)('the way %s', (code) => {
	const { answers } = decode(code)

	test('asks at most six questions and ends in one next step, with reasons and what comes after', () => {
		expect(code.length).toBeLessThanOrEqual(6)
		const help = findHelp(answers)
		expect(help?.reasons.length).toBeGreaterThan(0)
		expect(help?.then.length).toBeGreaterThanOrEqual(2)
		expect(help?.then).not.toContain(help?.first)
	})

	test('says back every answer', () => {
		const said = saidOn(answers)
		expect(said).toHaveLength(code.length)
		for (const { answer } of said) expect(answer).not.toBe('')
	})

	test('refers nobody who has not agreed', () => {
		const help = findHelp(answers)
		if (help?.first === 'refer' || help?.first === 'assessment') expect(code.endsWith('y')).toBe(true)
	})
})

test('all three outcomes are reached, and every question is asked on some way', () => {
	expect(ways.length).toBeGreaterThan(50)
	expect([...new Set(ways.map((code) => findHelp(decode(code).answers)?.outcome))].sort()).toEqual(['advice', 'refer', 'tool'])
	const asked = new Set(ways.flatMap((code) => walk(finderJourney, decode(code).answers, anyDay).path.map(({ slug }) => slug)))
	expect([...asked].sort()).toEqual(finderJourney.steps.map(({ slug }) => slug).sort())
})

test('danger ends at once with the help that answers now', () => {
	expect(findHelp(decode('y').answers)).toMatchObject({ outcome: 'refer', first: 'helpNow' })
})

test('every place and reason that the catalogue names can come up', () => {
	const all = ways.flatMap((code) => findHelp(decode(code).answers) ?? [])
	expect([...new Set(all.flatMap(({ reasons }) => reasons))].sort()).toEqual(Object.keys(en.finder.reasons).sort())
	expect([...new Set(all.flatMap(({ first, then }) => [first, ...then]))].sort()).toEqual(Object.keys(places).sort())
})

test('every place exists', () => {
	const known = [...toolPaths, ...content.articles.map(({ path }) => path), ...content.pages.map(({ path }) => path)]
	expect(known).toEqual(expect.arrayContaining(Object.values(places)))
})

describe('the letters of an address', () => {
	test('are one each, and cover every option', () => {
		for (const step of finderJourney.steps) {
			const [field] = Object.values(step.fields)
			const options = (field as { options: { value: string }[] }).options.map(({ value }) => value)
			const known = finderLetters[step.slug] ?? {}
			expect(Object.keys(known).sort()).toEqual([...options].sort())
			expect(new Set(Object.values(known)).size).toBe(options.length)
		}
	})

	test('go on meaning what they meant when somebody kept the link', () => {
		expect(saidOn(decode('nomhby').answers).map(({ answer }) => answer)).toEqual([
			'No',
			'Off sick',
			'Between 4 weeks and 5 months',
			'Someone from outside who helps them',
			'Moving, lifting, sitting or standing',
			'Yes, and they agree',
		])
	})

	test.each(['', 'x', 'yy', 'n?', '__proto__', 'constructor', '🙂', 'n'.repeat(9000), '../..', 'nwcb<script>'])(
		'%j is read as far as it means something',
		(code) => {
			const read = decode(code)
			expect(code.startsWith(read.code)).toBe(true)
			expect(decode(read.code)).toEqual(read)
			expect(read.code.length).toBeLessThanOrEqual(6)
		},
	)
})
