import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import { cases } from './cases.fixture.ts'
import { sickPay } from './sick-pay.ts'
import { sickPayTerms } from './sick-pay-terms.ts'

const facts = JSON.parse(readFileSync('content/facts/sick-pay.json', 'utf8')) as Fact[]
const terms = sickPayTerms(facts)
const pounds = (tenThousandths: number | null) => (tenThousandths === null ? null : tenThousandths / 10_000)

describe('sick pay, as it was worked out by hand', () => {
	test('there are more than sixty cases', () => expect(cases.length).toBeGreaterThan(60))

	test.each(cases)('$line', ({ input, due }) => {
		const found = sickPay(input, terms)
		expect({
			weeklyRate: pounds(found.weeklyRate),
			dailyRate: pounds(found.dailyRate),
			qualifyingDays: found.qualifyingDays,
			daysPaid: found.daysPaid,
			total: found.total / 100,
			daysLeft: found.daysLeft,
		}).toEqual(due)
	})
})
