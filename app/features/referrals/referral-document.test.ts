import { describe, expect, test } from 'vitest'
import { sampleAnswers } from '#app/journey/sample-answers.ts'
import { journeyOf } from './forms.ts'
import { agreedDocument, asFile, leftOut, referralDocument, type LineWishes, type ReferralDocument } from './referral-document.ts'
import { routeCheckOf } from './route-check.ts'
import { type ReferralKind } from './referral.ts'

const context = { today: '2026-11-16' }
const document: ReferralDocument = {
	title: 'A referral',
	madeOn: '2026-11-16',
	sections: [
		{ heading: 'The job', lines: [{ ref: '1.1', slug: 'job', label: 'Job title', value: 'Baker' }] },
		{
			heading: 'What is happening',
			lines: [
				{ ref: '2.1', slug: 'seen', label: 'What happens at work', value: 'Slower after lunch' },
				{ ref: '2.2', slug: 'tried', label: 'What has been tried', value: ['A stool', 'Shorter days'] },
			],
		},
	],
}
const linesOf = ({ sections }: ReferralDocument) => sections.flatMap(({ lines }) => lines)
const after = (wishes: LineWishes) => linesOf(agreedDocument(document, wishes))

const whole = (kind: ReferralKind) => {
	const routeCheck = sampleAnswers(routeCheckOf(kind), { 'right-now': { danger: 'no' } }, context)
	return referralDocument(kind, { ...sampleAnswers(journeyOf(kind), {}, context), 'route-check': routeCheck }, context)
}

describe('what was written', () => {
	test.each([
		['referral', '0.1'],
		['assessment', '1.1'],
	] as const)('of a %s begins at %s and has a number of its own for every line', (kind, first) => {
		const refs = linesOf(whole(kind)).map(({ ref }) => ref)
		expect(new Set(refs).size).toBe(refs.length)
		expect(refs[0]).toBe(first)
		expect(whole(kind)).toMatchObject({ madeOn: '2026-11-16' })
	})

	test('holds of step 0 what tells the service something, and not what only decided whether to go on', () => {
		const first = linesOf(whole('referral')).filter(({ ref }) => ref.startsWith('0.'))
		expect(new Set(first.map(({ slug }) => slug))).toEqual(new Set(['how-things-are', 'other-help']))
	})

	test('without step 0 begins at 1', () => {
		const made = referralDocument('referral', sampleAnswers(journeyOf('referral'), {}, context), context)
		expect(linesOf(made)[0]?.ref).toBe('1.1')
	})

	test('an answer left behind by a change of mind is not in it', () => {
		const answers = {
			...sampleAnswers(journeyOf('referral'), { 'work-now': { status: 'at-work' } }, context),
			'time-away': { firstDay: '2026-10-01', fitNote: 'no' },
		}
		expect(JSON.stringify(referralDocument('referral', answers, context))).not.toContain('1 October 2026')
	})
})

describe('as the employee lets it go', () => {
	test('without a wish it is the same', () => {
		expect(agreedDocument(document, {})).toEqual(document)
	})

	test('what is left out leaves its label and not a word of its value', () => {
		expect(after({ '2.1': { wish: 'remove', text: '' } })[1]).toEqual({
			ref: '2.1',
			slug: 'seen',
			label: 'What happens at work',
			value: leftOut,
		})
		expect(JSON.stringify(after({ '2.2': { wish: 'remove', text: 'no' } }))).not.toMatch(/stool|Shorter/)
	})

	test('a correction stands beside its line, which stays', () => {
		expect(after({ '2.1': { wish: 'correct', text: 'Only on Mondays' } }).map(({ ref, value }) => [ref, value])).toEqual([
			['1.1', 'Baker'],
			['2.1', 'Slower after lunch'],
			['2.1e', 'Only on Mondays'],
			['2.2', ['A stool', 'Shorter days']],
		])
	})

	test('wishes about lines that are not there, or named like a prototype, change nothing', () => {
		expect(agreedDocument(document, { '9.9': { wish: 'remove', text: '' } })).toEqual(document)
		expect(agreedDocument(document, JSON.parse('{"__proto__":{"wish":"remove","text":""}}') as LineWishes)).toEqual(document)
	})

	test('what was written is not changed by it', () => {
		const before = JSON.stringify(document)
		agreedDocument(document, { '1.1': { wish: 'remove', text: '' }, '2.1': { wish: 'correct', text: 'x' } })
		expect(JSON.stringify(document)).toBe(before)
	})
})

test('as a file it says its number, its date and what it is, and names nobody in its title', () => {
	const file = asFile(document, { reference: 'ABCD 123 4567', note: 'This is what you wrote.' })
	expect(file).toMatchObject({
		title: 'A referral',
		subtitle: 'Reference ABCD 123 4567. Written on 16 November 2026.',
		lang: 'en',
	})
	expect(file.sections.at(-1)).toEqual({
		heading: 'What this is',
		blocks: [{ kind: 'paragraph', text: 'This is what you wrote.' }],
	})
	expect(JSON.stringify(file.sections[1])).toContain('2.2 What has been tried')
})
