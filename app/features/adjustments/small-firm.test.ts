import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { readFindCode } from './find-code.ts'
import { rankAdjustments } from './rank.ts'

/** What the owner of a bakery is shown for an address of the finder, in its order. */
const shownFor = (code: string) => {
	const { parts, work } = readFindCode(code)
	return rankAdjustments(content.adjustments, parts, work?.setting ?? null)
}
const firstOf = (code: string, count: number) =>
	shownFor(code)
		.slice(0, count)
		.map(({ adjustment }) => adjustment.id)

describe('in a small bakery', () => {
	test.each(['26b-w0z0', '26l-w6z1', '27l-w6z1', '28l-w6z1'])(
		'a hard morning finds a later start among the first: %s',
		(code) => {
			expect(firstOf(code, 3)).toContain('late-start')
		},
	)

	test('lifting leads to lifting: nothing for one circumstance alone, and work of another kind after what fits', () => {
		for (const code of ['1l-w6z1', '1l-2l-w6z1', '1l-2l-26l-w6z1']) {
			const shown = shownFor(code)
			expect(
				shown.map(({ adjustment }) => adjustment.id),
				code,
			).not.toContain('risk-check-again')
			const soon = shown.filter(({ horizon }) => horizon === 'tomorrow').map(({ place }) => place === 'elsewhere')
			expect(soon.length, code).toBeGreaterThan(4)
			expect(soon, code).toEqual([...soon].sort((a, b) => Number(a) - Number(b)))
		}
		const hoist = shownFor('1l-5b-w6z1').find(({ adjustment }) => adjustment.id === 'care-handling')
		expect(hoist?.place).toBe('elsewhere')
		expect(firstOf('1l-5b-w6z1', 6)).not.toContain('care-handling')
	})

	test('the risk check is found by its own part of the job', () => {
		expect(shownFor('37l-w6z1').map(({ adjustment }) => adjustment.id)).toContain('risk-check-again')
	})
})

test('nothing that a row says gets in the way is the state of a body or a mind', () => {
	const health = /\b(pain|painful|panic|sleep|headaches?|sickness|unwell|illness|symptoms?|stiff mornings|numb|hurts?)\b/i
	const said = content.adjustments.filter(({ barrier }) => health.test(barrier)).map(({ id, barrier }) => `${id}: ${barrier}`)
	// Kit that does not fit may hurt: that is said of the kit.
	expect(said.filter((one) => !one.startsWith('kit-'))).toEqual([])
	expect(health.test('Lifting or carrying brings on pain.')).toBe(true)
})
