import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedWishes, changedLines } from './carried-wishes.ts'
import type { LineWishes, ReferralDocument } from './referral-document.ts'

type Line = readonly [slug: string, value: string]
const made = (lines: readonly Line[]): ReferralDocument => ({
	title: 'A referral',
	madeOn: '2026-11-16',
	sections: [{ heading: 'All', lines: lines.map(([slug, value], at) => ({ ref: `1.${at + 1}`, slug, label: slug, value })) }],
})
const out = { wish: 'remove', text: '' } as const

test('an unchanged line keeps its wish under its new number', () => {
	const before = made([
		['job', 'Baker'],
		['off', 'Ten days'],
		['seen', 'Slower'],
	])
	const now = made([
		['job', 'Baker'],
		['seen', 'Slower'],
	])
	expect(carriedWishes(before, now, { '1.3': out })).toEqual({ '1.2': out })
})

test('the wish of a line that was changed or taken out falls away, and does not fall on the line that has its number now', () => {
	const before = made([
		['job', 'Baker'],
		['seen', 'Slower'],
	])
	expect(
		carriedWishes(
			before,
			made([
				['job', 'Baker'],
				['seen', 'Slower after lunch'],
			]),
			{ '1.2': out },
		),
	).toEqual({})
	expect(
		carriedWishes(
			before,
			made([
				['job', 'Head baker'],
				['tried', 'A stool'],
			]),
			{ '1.1': out, '1.2': out },
		),
	).toEqual({})
})

test('of lines that read the same, the one that kept its number keeps its wish; else nobody can tell and it falls away', () => {
	const twice: Line[] = [
		['tried', 'A stool'],
		['tried', 'A stool'],
	]
	expect(carriedWishes(made(twice), made(twice), { '1.2': out })).toEqual({ '1.2': out })
	expect(carriedWishes(made([['job', 'Baker'], ['job', 'x'], ...twice]), made(twice), { '1.4': out })).toEqual({})
})

test('whatever changes, a wish only ever lies on a line that reads as the one it was made for', () => {
	const line = fc.tuple(fc.constantFrom('job', 'seen', 'tried'), fc.constantFrom('a', 'b', 'c'))
	const lines = fc.array(line, { maxLength: 6 })
	fc.assert(
		fc.property(lines, lines, fc.array(fc.nat({ max: 6 })), (before, now, marked) => {
			const wishes: LineWishes = Object.fromEntries(marked.map((at) => [`1.${at + 1}`, { wish: 'correct', text: `about ${at}` }]))
			for (const [ref, wish] of Object.entries(carriedWishes(made(before), made(now), wishes))) {
				const about = before[Number(wish.text.slice('about '.length))]
				expect(now[Number(ref.slice(2)) - 1]).toEqual(about)
			}
		}),
	)
})

test('nothing changed, nothing lost', () => {
	const lines: Line[] = [
		['job', 'Baker'],
		['seen', 'Slower'],
		['seen', 'Slower'],
	]
	const wishes: LineWishes = { '1.1': out, '1.3': { wish: 'correct', text: 'No' } }
	expect(carriedWishes(made(lines), made(lines), wishes)).toEqual(wishes)
})

test('what the manager changed is said by its new number, and what only moved is not', () => {
	const line = (ref: string, label: string, value: string) => ({ ref, slug: label.toLowerCase(), label, value })
	const of = (...lines: ReturnType<typeof line>[]) => ({ title: '', madeOn: '2026-11-16', sections: [{ heading: 'One', lines }] })
	const before = of(line('1.1', 'Job', 'Packer'), line('1.2', 'Seen', 'Slow on the stairs'))
	const now = of(line('1.1', 'Hours', '37'), line('1.2', 'Job', 'Packer'), line('1.3', 'Seen', 'Takes the lift'))
	expect(changedLines(before, now)).toEqual(['1.1', '1.3'])
	expect(changedLines(before, before)).toEqual([])
})
