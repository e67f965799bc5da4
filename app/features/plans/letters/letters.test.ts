import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { tooLong, wordsLeftOut } from '#app/content/plain-words.ts'
import type { Document } from '#app/documents/document.ts'
import { renderHtml } from '#app/documents/html.ts'
import { plainText } from '#app/documents/text.ts'
import { wordsIn } from '#app/words/words.ts'
import { emptyPlan, emptyRow } from '../plan.ts'
import type { Plan, PlanRow } from '../plan.ts'
import { aPlanFullOf, aPlanOf } from '../specimens.ts'
import { canWrite } from './can-write.ts'
import { letterKinds } from './letter-kinds.ts'
import type { LetterKind } from './letter-kinds.ts'
import { letterDocument } from './letters.ts'
import type { LetterContext } from './parts-of-letter.ts'

const words = wordsIn('en').letters.text
const context: LetterContext = { words, today: '2026-11-10', fields: {}, helplines: content.helplines, answerDays: 14 }
/** As text on one line, so that where a line breaks does not matter. */
const readable = (document: Document | null) => plainText(document as Document).replaceAll(/\s+/g, ' ')
const write = (kind: LetterKind, plan: Plan, more: Partial<LetterContext> = {}) =>
	readable(letterDocument(kind, plan, { ...context, ...more }))
const only = (decision: 'open' | 'agreed' | 'not-agreed') => ({
	...aPlanOf(1),
	rows: aPlanOf(4).rows.filter((row) => row.decision === decision),
})
const htmlOf = async (document: Document | null) => new TextDecoder().decode((await renderHtml(document as Document)).bytes)

describe('what can be written', () => {
	test('an empty plan gives only the sheet for a clinician', () => {
		expect(letterKinds.filter((kind) => canWrite(kind, emptyPlan).can)).toEqual(['job-demands'])
		expect(letterKinds.filter((kind) => letterDocument(kind, emptyPlan, context) !== null)).toEqual(['job-demands'])
		expect(canWrite('request', emptyPlan)).toEqual({ can: false, missing: [{ kind: 'no-rows' }] })
	})

	test.each([
		['open', ['request', 'acknowledgement', 'job-demands'], ['nothing-agreed', 'nothing-refused']],
		['agreed', ['confirmation', 'review-invitation', 'payroll-note', 'job-demands'], ['nothing-open', 'nothing-refused']],
		['not-agreed', ['refusal', 'job-demands'], ['nothing-open', 'nothing-agreed']],
	] as const)('a plan of one row that is %s gives its letters and names what the others miss', (decision, can, missing) => {
		const plan = only(decision)
		expect(letterKinds.filter((kind) => canWrite(kind, plan).can)).toEqual(can)
		const said = letterKinds.flatMap((kind) => {
			const answer = canWrite(kind, plan)
			return answer.can ? [] : answer.missing.map((one) => one.kind)
		})
		expect(new Set(said)).toEqual(new Set(missing))
	})

	test('a refusal without what was looked at, a reason or anything else is not written, and each row says what it lacks', () => {
		const plan = aPlanOf(12)
		const lacking = {
			...plan,
			rows: plan.rows.map((row, index) =>
				index === 2 ? { ...row, factors: [], alternatives: ' ' } : index === 6 ? { ...row, reason: '\n' } : row,
			),
		}
		expect(canWrite('refusal', plan)).toEqual({ can: true })
		expect(canWrite('refusal', lacking)).toEqual({
			can: false,
			missing: [
				{ kind: 'row-lacks', row: 'row00002', what: 'Work from home two days a week', lacks: ['factors', 'alternatives'] },
				{ kind: 'row-lacks', row: 'row00006', what: 'Work from home two days a week', lacks: ['reason'] },
			],
		})
		expect(letterDocument('refusal', lacking, context)).toBeNull()
	})
})

describe('every letter', () => {
	test.each(letterKinds)('of a plan of 20 rows has short sentences in plain words: %s', async (kind) => {
		for (const plan of [aPlanOf(20), { ...aPlanOf(20), employee: '', manager: '', firm: '', job: '', askedOn: null }]) {
			const html = await htmlOf(letterDocument(kind, plan, context))
			const body = html.slice(html.indexOf('<body>'))
			expect(tooLong(body)).toEqual([])
			expect(wordsLeftOut(body)).toEqual([])
		}
	})

	test.each(letterKinds)('can be made whatever was typed: %s', async (kind) => {
		for (const text of ['=HYPERLINK("x")', '[][[]]', '\u202eabc', 'x'.repeat(2000)])
			for (const decision of ['open', 'agreed', 'not-agreed'] as const) {
				const full = aPlanFullOf(text, 20)
				const document = letterDocument(kind, { ...full, rows: full.rows.map((row) => ({ ...row, decision })) }, context)
				if (document) expect((await htmlOf(document)).length).toBeGreaterThan(500)
			}
	})

	test('that two people read greets by name and is signed by the one who writes', () => {
		for (const kind of ['acknowledgement', 'confirmation', 'refusal', 'review-invitation'] as const)
			expect(write(kind, aPlanOf(4))).toMatch(/Dear Sam Invented .* Yours sincerely Robin Made-Up Signature/)
		expect(write('request', aPlanOf(4))).toMatch(/Dear Robin Made-Up .* Yours sincerely Sam Invented Signature/)
	})

	test('without names, days and addresses asks for them in square brackets', () => {
		const plan = { ...aPlanOf(4), employee: '', manager: ' ', firm: '' }
		expect(write('confirmation', plan)).toContain('[name of the manager] [name of the firm] [address of the firm]')
		expect(write('confirmation', plan)).toContain('Dear [name of the employee]')
		expect(write('review-invitation', { ...plan, rows: plan.rows.map((row) => ({ ...row, reviewOn: null })) })).toContain(
			'Day: [day]',
		)
	})
})

describe('the request', () => {
	test('holds the changes without an answer, with what is hard, and the days in the employee’s own words', () => {
		const text = write('request', aPlanOf(20))
		expect(text.match(/A trolley for anything over 5 kg/g)).toHaveLength(5)
		expect(text).not.toContain('A stool at the packing bench')
		expect(text).toContain('I may start late.')
		expect(text).toContain('I first asked on 2 November 2026.')
	})

	test('holds of a change from elsewhere its name alone, and what was typed for the plan or by the employee', () => {
		const from = (kind: 'adjustment' | 'checklist' | 'case' | 'typed', more = {}): Plan => ({
			...emptyPlan,
			rows: [
				{
					...emptyRow('canary'),
					source: { kind, ref: kind === 'typed' ? '' : 'sit-stand' },
					what: 'A stool',
					how: 'CANARY-how',
					barrier: 'CANARY-barrier',
					interim: 'CANARY-interim',
					check: 'CANARY-check',
					employeeComment: 'COMMENT',
					...more,
				},
			],
		})
		for (const kind of ['adjustment', 'checklist', 'case'] as const) {
			expect(write('request', from(kind))).toContain('A stool')
			expect(write('request', from(kind))).not.toMatch(/CANARY|COMMENT/)
			expect(letterDocument('request', from(kind), context)?.sections[0]?.blocks.at(-1)).toEqual({
				kind: 'list',
				items: ['A stool'],
			})
			expect(write('request', from(kind, { commentIsTheirs: true }))).not.toContain('CANARY')
		}
		expect(write('request', from('adjustment', { commentIsTheirs: true }))).toContain('COMMENT')
		for (const part of ['how', 'barrier', 'interim']) expect(write('request', from('typed'))).toContain(`CANARY-${part}`)
		expect(write('request', from('case', { what: 'CANARY…' }))).toContain('CANARY-how')
		// A refusal tells the employee what they asked for, so the same holds there.
		const refused = { decision: 'not-agreed', factors: ['cost'], reason: 'Too much.', alternatives: 'A chair.' }
		expect(write('refusal', from('adjustment', refused))).not.toContain('CANARY')
		expect(write('refusal', from('typed', refused))).toContain('CANARY-how')
	})

	test('asks for an answer 14 days after it was asked for, or from today when those are over', () => {
		expect(write('request', aPlanOf(4))).toContain('Please answer by 16 November 2026.')
		expect(write('request', aPlanOf(4), { today: '2026-12-01' })).toContain('Please answer by 15 December 2026.')
	})
})

describe('the first answer', () => {
	const interim = { ...only('open'), rows: only('open').rows.map((row) => ({ ...row, interim: 'Use the lift.' })) }

	test('says by when, and what could start meanwhile', () => {
		const text = write('acknowledgement', interim)
		expect(text).toContain('I answer you in writing by 16 November 2026.')
		expect(text).toContain('A trolley for anything over 5 kg: Use the lift.')
		expect(text).not.toContain('I am sorry')
	})

	test('promises only what is under way, and offers the rest as something to agree on', () => {
		const row = (id: string, more: Partial<PlanRow>): PlanRow => ({ ...emptyRow(id), what: 'A stool', ...more })
		const plan: Plan = {
			...emptyPlan,
			rows: [
				row('undecided', { interim: 'CANARY-open' }),
				row('agreed0', { interim: 'CANARY-agreed', decision: 'agreed' }),
				row('stopped', { interim: 'CANARY-stopped', decision: 'agreed', status: 'stopped' }),
				row('refused', { interim: 'CANARY-refused', decision: 'not-agreed' }),
			],
		}
		const sections = letterDocument('acknowledgement', plan, context)?.sections ?? []
		const holding = (canary: string) => sections.flatMap((one) => (JSON.stringify(one).includes(canary) ? [one] : []))
		const promise = 'You can count on these'
		expect(holding(promise)).toEqual(holding('CANARY-agreed'))
		expect(JSON.stringify(holding(promise))).not.toMatch(/CANARY-(open|stopped|refused)/)
		expect(JSON.stringify(holding('CANARY-open'))).toContain('Nothing here is decided yet.')
		expect(JSON.stringify(sections)).not.toMatch(/CANARY-(stopped|refused)/)
		expect(write('acknowledgement', { ...plan, rows: plan.rows.slice(0, 1) })).not.toContain('You can count on')
	})

	test('that is late says so and names no day that is over', () => {
		const text = write('acknowledgement', interim, { today: '2026-11-17' })
		expect(text).toContain('within 14 days, by 16 November 2026. I am sorry')
		expect(text).toContain('in writing by [day].')
		expect(write('acknowledgement', interim, { today: '2026-11-17', fields: { answerBy: '2026-11-20' } })).toContain(
			'in writing by 20 November 2026.',
		)
	})
})

describe('the confirmation', () => {
	test('says of each agreed change who, from when, who pays and the review, and of none that was refused', () => {
		const text = write('confirmation', aPlanOf(20))
		expect(text).toContain('You pay nothing for these changes.')
		expect(text.match(/From: 1 December 2026 On trial Who pays: Nothing to pay Look again: 29 December 2026/g)).toHaveLength(5)
		expect(text).not.toContain('Work from home two days a week')
		expect(text).toContain('I have not answered you yet about these.')
	})

	test('says who pays as the employee would read it', () => {
		const [row] = only('agreed').rows
		const plan = { ...aPlanOf(1), rows: [{ ...row!, whoPays: wordsIn('en').adjustments.fundings.law }] }
		expect(write('confirmation', plan)).toContain('Who pays: Your employer: safety law asks for it')
	})
})

describe('the refusal', () => {
	test('gives for each change what was looked at, why, and what else, and how to go on', () => {
		const text = write('refusal', aPlanOf(20))
		expect(text.match(/What I looked at: How well it would work How practical it is/g)).toHaveLength(5)
		expect(text.match(/The lift is being arranged\./g)).toHaveLength(5)
		expect(text).toContain('Acas helpline (England, Scotland and Wales): 0300 123 1100')
		expect(text).toContain('grievance')
	})

	test('never says that it is right in law, and invents no line', () => {
		expect(write('refusal', aPlanOf(4))).not.toMatch(/lawful|legal|reasonable|justified/i)
		expect(write('refusal', aPlanOf(4), { helplines: [] })).not.toMatch(/\d{4} \d{3}|https?:/)
	})
})

describe('the note to payroll', () => {
	/** A word in every text of the plan that must stay out, each with the name of its place. */
	const canaries = (plan: Plan): Plan => ({
		...plan,
		job: 'CANARY-job',
		goodDay: 'CANARY-good',
		badDay: 'CANARY-bad',
		rows: plan.rows.map((row) => ({
			...row,
			decision: 'agreed' as const,
			what: 'CANARY-what',
			how: 'CANARY-how',
			barrier: 'CANARY-barrier',
			who: 'CANARY-who',
			interim: 'CANARY-interim',
			check: 'CANARY-check',
			whoPays: 'CANARY-pays',
			reason: 'CANARY-reason',
			alternatives: 'CANARY-alternatives',
			employeeComment: 'CANARY-comment',
			reviews: [{ on: '2026-11-01', by: 'employee' as const, answer: 'change' as const, note: 'CANARY-note' }],
		})),
	})
	const fields = { hours: '10am to 4pm', pay: 'hours', from: '2026-11-30', until: '2027-01-29', cover: '10 hours' } as const

	test('holds nothing of any row, not even its name', () => {
		const document = letterDocument('payroll-note', canaries(aPlanOf(20)), { ...context, fields })
		expect(JSON.stringify(document)).not.toContain('CANARY')
		// The same plan does put its words into another letter, so the check can fail.
		expect(JSON.stringify(letterDocument('confirmation', canaries(aPlanOf(20)), context))).toContain('CANARY-what')
	})

	test('holds the hours, the pay, the cover and the days, and says that the reason is not for payroll', () => {
		const text = write('payroll-note', aPlanOf(4), { fields })
		expect(text).toContain('Hours or days from now on: 10am to 4pm')
		expect(text).toContain('Pay: Follows the hours worked Cover to be paid: 10 hours')
		expect(text).toContain('First day: 30 November 2026 Last day: 29 January 2027')
		expect(text).toContain('Payroll does not need the reason')
	})
})

describe('the sheet for a clinician', () => {
	test('says what the job asks by area, what was tried, and asks no diagnosis', () => {
		const text = write('job-demands', aPlanOf(20), { fields: { hours: '37 a week', demands: ['P-lift', 'P-stand', 'I-phone'] } })
		expect(text).toContain('Moving and using the body: Lifting, carrying, pushing or pulling; Standing')
		expect(text).toContain('Working with people: Phone calls')
		expect(text).toContain('A stool at the packing bench (in place)')
		expect(text).toContain('And 6 more changes in the plan')
		expect(text).toContain('They decide whether to hand it over')
		expect(text).toContain('Please write no diagnosis')
	})

	test('holds neither what gets in the way nor what the employee said', () => {
		const plan = aPlanOf(4)
		expect(write('job-demands', plan)).not.toContain(plan.rows[0]!.barrier)
		expect(write('job-demands', plan)).not.toContain(plan.rows[0]!.employeeComment)
		// Its name does stand there, so the row was looked at.
		expect(write('job-demands', plan)).toContain(plan.rows[0]!.what)
	})
})
