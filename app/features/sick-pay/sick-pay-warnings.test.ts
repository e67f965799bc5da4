import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import { cases } from './cases.fixture.ts'
import { sickPay } from './sick-pay.ts'
import { sickPayTerms } from './sick-pay-terms.ts'
import { warningsFor } from './sick-pay-warnings.ts'

const terms = sickPayTerms(JSON.parse(readFileSync('content/facts/sick-pay.json', 'utf8')) as Fact[])

test.each([
	['2026-04-05', ['2026-04-06']],
	['2026-04-06', []],
])('a linked spell that began on %s is said to be of other rules: %j', (began, said) => {
	const [anybody] = cases
	if (!anybody) throw new Error('There is no case')
	const input = {
		...anybody.input,
		...{ firstDay: '2026-05-04', lastDay: '2026-05-15' },
		previousSpells: [{ firstDay: began, lastDay: '2026-04-17' }],
	}
	const found = sickPay(input, terms)
	expect(found.linked, 'control: it is linked').toHaveLength(1)
	const warnings = warningsFor(input, found, { today: '2026-11-23', terms })
	expect(warnings.filter(({ code }) => code === 'chain-before-rules').map(({ day }) => day)).toEqual(said)
})
