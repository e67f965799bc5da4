import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { findCodeOf, readFindCode } from './find-code.ts'
import { openStep, readSent, stepAsked } from './find-steps.ts'
import { lettersOf, pickedCodeOf, readPicked } from './picked-code.ts'

const all = content.adjustments
const sent = (code: string, query: string) => readSent(readFindCode(code), new URLSearchParams(query), all)
const next = (code: string, query: string) => {
	const read = sent(code, query)
	return read.kind === 'choice' ? findCodeOf(read.choice) : read.kind
}

test.each([
	['', 'parts'],
	['1p', 'hard'],
	['1l-2p', 'hard'],
	['1l', 'work'],
	['1n-w0z0', 'result'],
])('the code %s opens at %s', (code, step) => {
	expect(openStep(readFindCode(code))).toBe(step)
})

test('an answered page can be asked for again; one that is not reached yet cannot', () => {
	const asked = (code: string, change: string) => stepAsked(readFindCode(code), new URLSearchParams({ change }))
	expect(['parts', 'hard', 'work', 'result', 'x'].map((change) => asked('1l-w0z0', change))).toEqual([
		'parts',
		'hard',
		'work',
		'result',
		'result',
	])
	expect(asked('1p', 'work')).toBe('hard')
})

describe('what a page sent', () => {
	test.each([
		['', 'step=parts&part=5&part=1', '1p-5p'],
		['', 'step=parts&part=5&part=99&part=constructor', '5p'],
		['1l-2b-w2z1', 'step=parts&part=2&part=3', '2b-3p-w2z1'],
		['1p-5p', 'step=hard&hard.1=lot&hard.5=changes', '1l-5v'],
		['1l-w2z1', 'step=hard&hard.1=not', '1n-w2z1'],
		['1l', 'step=work', '1l-w0z0'],
		['1l', 'step=work&setting=care&size=10-49', '1l-w10z2'],
		['1l', 'step=work&setting=__proto__&size=4', '1l-w0z0'],
		['1l', '', 'nothing'],
		['1l', 'step=constructor', 'nothing'],
	])('%s and %s become %s', (code, query, meant) => {
		expect(next(code, query)).toBe(meant)
	})

	test('nothing ticked is said, and nothing is lost', () => {
		expect(sent('', 'step=parts')).toMatchObject({ kind: 'wrong', step: 'parts', problems: [{ kind: 'no-part', field: 'part' }] })
		expect(sent('1p-5p', 'step=hard&hard.1=lot')).toMatchObject({
			kind: 'wrong',
			choice: { parts: [{ level: 'lot' }, { level: null }] },
			problems: [{ kind: 'no-level', field: 'hard.5' }],
		})
		expect(sent('1l-w0z0', 'step=keep')).toMatchObject({ kind: 'wrong', step: 'result', problems: [{ field: 'keep' }] })
	})
})

describe('what somebody picked to share', () => {
	test('is the picked changes and nothing of the answers', () => {
		const [first, , third] = all
		const read = sent('1l-w10z2', `step=keep&keep=${lettersOf(third!.id)}&keep=${lettersOf(first!.id)}&keep=zzzzz`)
		expect(read).toEqual({ kind: 'picked', picked: [first, third] })
	})

	test('has letters of its own for each change, which go on meaning the same', () => {
		expect(new Set(all.map(({ id }) => lettersOf(id))).size).toBe(all.length)
		expect(['late-start', 'toilet', 'one-list'].map(lettersOf)).toEqual(['lvxnc', 'bnbhm', 'dvpbh'])
	})

	test('is read back, whole or in part, and has no word in it', () => {
		const code = pickedCodeOf(all)
		expect(code).toMatch(/^[bcdfghjklmnpqrstvwxz]{5}(-[bcdfghjklmnpqrstvwxz]{5})*$/)
		expect(readPicked(code, all)).toEqual(all)
		for (const odd of ['', 'x', '__proto__', '🙂', '-'.repeat(9000), 'late-start']) expect(readPicked(odd, all)).toEqual([])
		expect(readPicked(`zz-${lettersOf('toilet')}-<script>`, all).map(({ id }) => id)).toEqual(['toilet'])
	})
})
