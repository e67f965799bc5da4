import { describe, expect, test } from 'vitest'
import { sickPayCited, sickPayLawOn, sickPayTermsNow } from '#app/content/sick-pay.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { chainsFromBefore } from './cases-of-limits.fixture.ts'
import { payrollTable } from './payroll-table.ts'
import { patternOf, spellOf, spellsOf } from './read-cases.fixture.ts'
import { sickPayAnswer } from './sick-pay-answer.ts'
import { dueTitle, formLine, leftLines } from './sick-pay-text.ts'
import { warningsFor } from './sick-pay-warnings.ts'
import { sickPay } from './sick-pay.ts'

const terms = sickPayTermsNow()
const today = '2026-11-23'
const law = sickPayLawOn(today)
const { sickPay: said } = wordsIn('en')
const lines = chainsFromBefore.split('\n').filter(Boolean)

const numbersIn = (cell = '') => cell.split(' or ').map(Number)

function worked(line: string) {
	const [pay, days = '', spell = '', earlier = '', ...due] = line.split(';').map((cell) => cell.trim())
	const pattern = patternOf(days)
	const input = { ...spellOf(spell), averageWeeklyEarnings: Number(pay) * 100, pattern, previousSpells: spellsOf(earlier) }
	const found = sickPay(input, terms)
	const warnings = warningsFor(input, found, { today, terms }).map(({ code }) => code)
	return {
		found,
		warnings,
		answer: sickPayAnswer(found, { ...terms, sources: sickPayCited() }),
		due: due.slice(0, 3).map(numbersIn) as [number[], number[], number[]],
	}
}

describe('a chain from before 6 April 2026 has no answer that only holds if its days were paid', () => {
	test.each(lines)('%s', (line) => {
		const { answer, found, due } = worked(line)
		const [paid, total, left] = due
		const isDaysOpen = new Set(paid).size > 1
		const isTotalOpen = total.length > 1
		const isLeftOpen = isDaysOpen || (left.length > 1 && left[0] === 0)
		expect(answer).toMatchObject({
			daysPaid: isDaysOpen ? null : paid[0],
			total: isTotalOpen ? null : total[0],
			daysLeft: isLeftOpen ? null : left[0],
		})
		const perhaps = (found.before?.perhaps ?? []).map((one) => [one.daysPaid, (one.total ?? 0) / 100, one.daysLeft])
		for (const [at, [days, pounds, rest]] of perhaps.entries()) {
			if (paid.length > 1) expect(days).toBe(paid[at])
			if (total.length > 1) expect(pounds).toBe(total[at])
			if (left.length > 1) expect(rest).toBe(left[at])
		}
		expect(answer.facts).toContain('SSP19')
	})

	test('it never says that nothing is due, and hands out no form SSP1', () => {
		for (const line of lines.slice(0, 6)) {
			const { found, warnings } = worked(line)
			expect(warnings, line).not.toContain('used-up-before')
			expect(warnings, line).not.toContain('used-up')
			expect(formLine(found, terms, law, said), line).toBeNull()
			expect(leftLines(found, terms, law, said).join(' '), line).toContain('Ask payroll first whether sick pay has ended')
		}
		for (const line of lines.slice(0, 4)) expect(dueTitle(worked(line).found, said), line).toBe('We cannot tell what is due')
	})

	test('control: where the days before change nothing it says what it said', () => {
		const few = worked(lines[6] ?? '')
		expect(few.warnings).toContain('chain-before-rules')
		expect(dueTitle(few.found, said)).toBe('£123.25 of Statutory Sick Pay')
		const usedUp = worked(lines[7] ?? '')
		expect(usedUp.warnings).toContain('used-up-before')
		expect(formLine(usedUp.found, terms, law, said)).toContain('form SSP1')
	})

	test('a chain after the day has none of this', () => {
		const { found, warnings, answer } = worked('100; mon-fri; 2026-11-02..2026-11-06; 2026-04-06..2026-10-16; 0; 0; 0')
		expect(found.before).toBeNull()
		expect(answer).toMatchObject({ daysPaid: 0, total: 0, daysLeft: 0, perhaps: [] })
		expect(answer.facts).not.toContain('SSP19')
		expect(warnings).toContain('used-up-before')
	})

	test('the table for payroll has no sum in it then, and says each case', () => {
		const { rows } = payrollTable(worked(lines[3] ?? '').found, terms, said)
		expect(rows.map((row) => row[4])).toEqual([null, null])
		expect(rows.map((row) => row[5])).toEqual([
			'If every working day before 6 April 2026 was paid: £98.60 for 4 days.',
			'If no day before 6 April 2026 was paid: £123.25 for 5 days.',
		])
	})
})

test('linked spells say that pay is averaged before the first of them', () => {
	const { warnings } = worked('400; mon-fri; 2026-11-02..2026-11-06; 2026-10-05..2026-10-05; 5; 5; 5')
	expect(warnings).toContain('earnings-of-first-spell')
	expect(said.warnings['earnings-of-first-spell'](28, '5 October 2026')).toContain('before the first of them, 5 October 2026')
	expect(worked('400; mon-fri; 2026-11-02..2026-11-06; 2026-08-03..2026-08-03; 5; 5; 5').warnings).not.toContain(
		'earnings-of-first-spell',
	)
})
