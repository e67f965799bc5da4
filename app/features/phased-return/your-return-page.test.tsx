import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import { phasedPay, unconfirmedPayFact } from '#app/content/phased-return-pay.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { PayShown } from './pay-shown.tsx'
import { phasedReturnDocument } from './phased-return-document.ts'
import type { PhasedReturn } from './phased-return.ts'
import { reviewDays } from './review-days.ts'
import { filledIn } from './specimens.ts'
import { YourReturnPage } from './your-return-page.tsx'

const { phasedReturnDocument: words, phasedReturn, yourPlan, yourReturn } = wordsIn('en')
const usual = { weeklyMinutes: 2250, days: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const] }
const begun = filledIn(
	beginPhasedReturn(findPattern('alternate')!, {
		usual: { ...usual, startsAt: '09:00', breakMinutes: 30 },
		firstDay: '2026-11-30',
	}),
)
/** A different text in every place where somebody types. */
const texts = ['employee', 'manager', 'firm', 'goesTo', 'tooMuch', 'colleaguesHear', 'afterwards', 'employeeSays'] as const
const weekTexts = ['duties', 'waits', 'reviewNote', 'employeeSays'] as const
const marked: PhasedReturn = {
	...begun,
	...Object.fromEntries(texts.map((name) => [name, `Text of ${name}.`])),
	weeks: begun.weeks.map((week, at) => ({
		...week,
		review: true,
		...Object.fromEntries(weekTexts.map((name) => [name, `Week ${at + 1} ${name}.`])),
	})),
}

function page(plan: PhasedReturn, more: Partial<Parameters<typeof YourReturnPage>[0]> = {}) {
	const isPaid = plan.pay.weeklyPay !== null
	return renderToStaticMarkup(
		<YourReturnPage
			token="t"
			plan={plan}
			reviews={reviewDays(plan, bankHolidays)}
			bankHolidays={[{ on: '2026-12-25', name: 'Christmas Day' }]}
			changedOn="2026-11-23"
			revision={3}
			signed={[]}
			seen={{ by: 'account', firm: 'Example Packing Ltd', untilOn: '2028-11-23' }}
			isCodeKnown={false}
			said={null}
			changedSince={false}
			name=""
			problems={[]}
			pay={isPaid ? <PayShown pay={phasedPay(plan)} unconfirmed={unconfirmedPayFact()} reader="employee" /> : null}
			noteRunsOutOn={null}
			sources={null}
			{...more}
		/>,
	)
}

test('every word of it is on the employee’s page, each week’s with the week, and every word is in the document', () => {
	const html = page(marked)
	const document = JSON.stringify(
		phasedReturnDocument(marked, { words, pay: phasedPay(marked), today: '2026-11-23', bankHolidays }),
	)
	for (const name of texts) expect(html).toContain(`Text of ${name}.`)
	for (const name of texts) expect(document).toContain(`Text of ${name}.`)
	for (const [at] of marked.weeks.entries())
		for (const name of weekTexts) {
			expect(html).toContain(`Week ${at + 1} ${name}.`)
			if (name !== 'reviewNote') expect(document).toContain(`Week ${at + 1} ${name}.`)
		}
	expect(html).toContain(yourReturn.bankHolidays)
	for (const { policy } of phasedPay(marked)) if (policy !== null) expect(html).toContain(words.money(policy))
})

test('says who could not be asked yet, and nothing of what only a manager can do', () => {
	const html = page({ ...begun, goesTo: '', pay: { ...begun.pay, weeklyPay: null } })
	expect(html).toContain(yourReturn.payNotYet)
	expect(html).toContain(yourReturn.notSaidYet)
	for (const mine of ['/return-to-work/phased-return', phasedReturn.stepsTitle, phasedReturn.payLink, yourPlan.handOverTitle])
		expect(html).not.toContain(mine)
	expect(html, 'no table for payroll without pay').not.toContain('payroll.csv')
	expect(page(begun), 'control').toContain('/your-plan/t/return/copy/payroll.csv')
})

test('speaks to the employee about pay that is not worked out yet', () => {
	const open = page({ ...begun, pay: { ...begun.pay, unfitOnOtherDays: null } })
	expect(open).toContain(yourReturn.fitnessOpen)
	expect(open).not.toContain(phasedReturn.fitnessOpen)
})

test('leads to saying something to each week and to the whole, to the versions, who looked and the way out', () => {
	const html = page(begun)
	for (const { id } of begun.weeks) expect(html).toContain(`href="/your-plan/t/say/${id}"`)
	for (const to of ['say', 'return/versions', 'looked', 'end', 'return/copy/plan.docx'])
		expect(html).toContain(`href="/your-plan/t/${to}"`)
	expect(html).toContain('name="revision" value="3"')
})

test('leads from the sentence that the plan changed since it was signed to what changed', () => {
	const signatures = [{ side: 'employee' as const, name: 'Jo Invented', on: '2026-11-23' }]
	const of = (isNow: boolean) => page(begun, { signed: [{ number: 2, on: '2026-11-23', signatures, isNow }] })
	const text = yourPlan.youSignedBefore('Jo Invented', 2, '23 November 2026')
	const led = new RegExp(`${text} <a [^>]*href="/your-plan/t/return/versions"[^>]*>${yourPlan.seeChanges}`)
	expect(of(false)).toMatch(led)
	expect(of(true), 'control').not.toContain(yourPlan.seeChanges)
})

test('says which version the employee signed after the manager has signed a later one', () => {
	const signed = [
		{
			number: 5,
			on: '2026-11-23',
			signatures: [{ side: 'employee' as const, name: 'Jo Invented', on: '2026-11-23' }],
			isNow: false,
		},
		{ number: 6, on: '2026-11-24', signatures: [{ side: 'manager' as const, name: 'Robin', on: '2026-11-24' }], isNow: true },
	]
	const html = page(begun, { signed })
	expect(html).toContain(yourPlan.youSignedBefore('Jo Invented', 5, '23 November 2026'))
	expect(html).toContain(yourPlan.versionBefore(5, '23 November 2026'))
	expect(html).toContain(yourPlan.versionSigned(6, '24 November 2026'))
	expect(page(begun, { signed: signed.slice(1) }), 'control').not.toContain(yourPlan.seeChanges)
	const [section] = phasedReturnDocument(begun, {
		words,
		pay: [],
		today: '2026-11-24',
		bankHolidays,
		version: 6,
		signatures: signed[1]!.signatures,
		signedBefore: [{ ...signed[0]!.signatures[0]!, number: 5, isNow: false }],
	}).sections.slice(-1)
	expect(section?.blocks.slice(0, 2)).toEqual([
		{ kind: 'paragraph', text: words.signed('Robin (manager)', '24 November 2026') },
		{ kind: 'paragraph', text: words.signedBefore('Jo Invented (employee)', 5, '23 November 2026') },
	])
})

test('says that nothing was signed where the plan changed meanwhile, and keeps the name', () => {
	const html = page(begun, { changedSince: true, name: 'Jo Invented', said: 'signed' })
	expect(html).toContain(yourPlan.changedSince)
	expect(html).not.toContain(yourPlan.signedNow)
	expect(html).toContain('value="Jo Invented"')
})

test('in the document a week that somebody said something to does not share its row, and who signed stands at its end', () => {
	const first = begun.weeks.map((week, at) => (at === 0 ? { ...week, employeeSays: 'Mornings suit me.' } : week))
	const tableOf = (plan: PhasedReturn) =>
		phasedReturnDocument(plan, { words, pay: [], today: '2026-11-23', bankHolidays })
			.sections.flatMap(({ blocks }) => blocks)
			.find(({ kind }) => kind === 'table')
	expect(JSON.stringify(tableOf(begun)), 'control').toContain('Weeks 1 to 2')
	expect(JSON.stringify(tableOf({ ...begun, weeks: first }))).toContain(words.employeeSaid('Mornings suit me.'))
	expect(JSON.stringify(tableOf({ ...begun, weeks: first }))).not.toContain('Weeks 1 to 2')
	const signatures = [{ side: 'employee' as const, name: 'Jo Invented', on: '2026-11-24' }]
	const document = phasedReturnDocument(begun, { words, pay: [], today: '2026-11-24', bankHolidays, version: 4, signatures })
	expect(document.subtitle).toBe(words.version(4))
	expect(document.sections.at(-1)?.blocks).toEqual([
		{ kind: 'paragraph', text: words.signed('Jo Invented (employee)', '24 November 2026') },
		{ kind: 'signatures', names: ['Robin Made-Up (manager)'] },
	])
})
