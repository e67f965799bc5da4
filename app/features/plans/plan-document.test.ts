import { describe, expect, test } from 'vitest'
import type { Document } from '#app/documents/document.ts'
import { wordsIn } from '#app/words/words.ts'
import { planDocument } from './plan-document.ts'
import { emptyPlan, emptyRow } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import type { PlanWords } from './plan-words.ts'
import { aPlanOf } from './specimens.ts'

const words: PlanWords = wordsIn('en').planDocument
const given = { words, today: '2026-11-23' }
const sectionOf = (document: Document, heading: string) => {
	const section = document.sections.find((one) => one.heading === heading)
	if (!section) throw new Error(`There is no section ${heading}`)
	return section
}
const withRow = (row: Partial<PlanRow>): Plan => ({ ...emptyPlan, rows: [{ ...emptyRow('aaaaaa'), what: 'Stool', ...row }] })
const rowsOf = (plan: Plan) => {
	const [block] = sectionOf(planDocument(plan, given), '1. Stool').blocks
	return block?.kind === 'rows' ? Object.fromEntries(block.rows.map(({ label, value }) => [label, value])) : {}
}

test('the title, the file’s properties and the reference name nobody, and who it is for stands inside', () => {
	const document = planDocument(aPlanOf(1), { ...given, reference: 'K7QF-2M9X', version: 3 })
	const { title, subtitle, publisher, reference, madeOn } = document
	expect({ title, subtitle, publisher, reference, madeOn }).toEqual({
		title: 'Plan of changes at work',
		subtitle: 'Version 3',
		publisher: undefined,
		reference: 'K7QF-2M9X',
		madeOn: '2026-11-23',
	})
	expect(sectionOf(document, words.who).blocks).toEqual([
		{
			kind: 'rows',
			rows: [
				{ label: 'Employee', value: 'Sam Invented' },
				{ label: 'Job', value: 'Packer, early shift' },
				{ label: 'Manager', value: 'Robin Made-Up' },
				{ label: 'Firm', value: 'Example Packing Ltd' },
				{ label: 'Changes asked for on', value: '2 November 2026' },
				{ label: 'Look at the plan again on', value: '11 January 2027' },
			],
		},
	])
})

test('at a glance each change has one line with its number, who does it, the answer and the days', () => {
	const [table] = sectionOf(planDocument(aPlanOf(4), given), words.glance).blocks
	expect(table).toMatchObject({
		caption: '4 changes',
		rows: [
			['1. A stool at the packing bench', 'Robin Made-Up\n27 November 2026', 'Agreed', '11 January 2027'],
			['2. Start at 8 instead of 6', 'Shift manager\n1 December 2026', 'Trial', '29 December 2026'],
			['3. Work from home two days a week', 'Robin Made-Up', 'Not agreed', ''],
			['4. A trolley for anything over 5 kg', 'Facilities\nNo day yet', 'Not decided yet', ''],
		],
	})
})

describe('a change in full', () => {
	test('says all that is known of it', () => {
		const [block] = sectionOf(planDocument(aPlanOf(1), given), '1. A stool at the packing bench').blocks
		expect(block).toMatchObject({
			rows: [
				{ label: 'Answer', value: 'Agreed' },
				{ label: 'What gets in the way' },
				{ label: 'How it is done' },
				{ label: 'Who does it' },
				{ label: 'By when', value: '27 November 2026' },
				{ label: 'Until then' },
				{ label: 'Check before it starts' },
				{ label: 'Cost', value: ['Under £50 (an estimate)', '£45'] },
				{ label: 'Who pays', value: 'The firm' },
				{ label: 'When it is needed', value: 'Every day' },
				{ label: 'Starts on', value: '30 November 2026' },
				{ label: 'How it is now', value: 'In place' },
				{ label: 'Next review', value: '11 January 2027' },
				{ label: 'The employee says', value: 'This helps. The seat is a little too low.' },
				{
					label: 'Reviews so far',
					value: [
						'14 December 2026, employee: needs a change\nA taller seat would be better.',
						'15 December 2026, manager: still needed',
					],
				},
			],
		})
	})

	test('and nothing of what is not', () => {
		expect(rowsOf(withRow({}))).toEqual({ Answer: 'Not decided yet', 'When it is needed': 'Every day' })
	})

	test('a refusal says what was weighed, why, and what else was looked at', () => {
		const refused = { decision: 'not-agreed', factors: ['cost', 'help'], reason: 'No.', alternatives: 'A chair.' } as const
		expect(rowsOf(withRow({ ...refused, factors: [...refused.factors], firstReviewWeeks: 4 }))).toEqual({
			Answer: 'Not agreed',
			'What was weighed': ['What it costs', 'What help there is to pay for it or to do it'],
			Why: 'No.',
			'What else was looked at': 'A chair.',
			'When it is needed': 'Every day',
		})
	})

	test('what is weighed is not said of a change that was agreed after all', () => {
		expect(rowsOf(withRow({ decision: 'agreed', factors: ['cost'] }))).not.toHaveProperty('What was weighed')
	})

	test('one that was stopped says so in both places, and has no review ahead at a glance', () => {
		const plan = withRow({ decision: 'agreed', status: 'stopped', reviewOn: '2027-01-11' })
		expect(rowsOf(plan)).toMatchObject({ Answer: 'Agreed, stopped since', 'How it is now': 'Stopped' })
		expect(sectionOf(planDocument(plan, given), words.glance).blocks[0]).toMatchObject({
			rows: [['1. Stool', '', 'Agreed, stopped since', '']],
		})
	})
})

describe('signatures', () => {
	const signing = (signatures: NonNullable<Parameters<typeof planDocument>[1]['signatures']>) =>
		sectionOf(planDocument(aPlanOf(1), { ...given, signatures }), words.signing).blocks

	test('there is room for both where nobody signed', () => {
		expect(signing([])).toEqual([{ kind: 'signatures', names: ['Sam Invented (employee)', 'Robin Made-Up (manager)'] }])
	})

	test('who signed and when is said, and there is room for the other', () => {
		expect(signing([{ side: 'manager', name: 'Robin Made-Up', on: '2026-11-20' }])).toEqual([
			{ kind: 'paragraph', text: 'Signed by Robin Made-Up (manager) on 20 November 2026.' },
			{ kind: 'signatures', names: ['Sam Invented (employee)'] },
		])
	})
})

test('an empty plan says that it is empty, what the law says, and has room to sign', () => {
	const { sections } = planDocument(emptyPlan, given)
	expect(sections.map(({ heading }) => heading)).toEqual([words.who, words.glance, words.law, words.signing])
	expect(sections[0]?.blocks).toContainEqual({ kind: 'paragraph', text: 'No names are filled in yet.' })
	expect(sections.at(-1)?.blocks).toEqual([{ kind: 'signatures', names: ['Employee', 'Manager'] }])
})

test('a change that nobody named has a heading all the same', () => {
	expect(planDocument(withRow({ what: '' }), given).sections.map(({ heading }) => heading)).toContain('1. Not named yet')
})
