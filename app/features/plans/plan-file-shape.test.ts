import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#app/journey/calendar.ts'
import { anyPlan } from '../../../tests/setup/any-plan.ts'
import { emptyPlan, emptyRow } from './plan.ts'
import { readPlanFile, toPlanFile } from './plan-file.ts'
import { planSchemaPath, publishedPlanSchema } from './plan-file-shape.ts'

const around = { origin: 'https://portal.example', madeOn: '2026-11-23' }
type File = { plan: { rows: Record<string, unknown>[] } & Record<string, unknown> } & Record<string, unknown>
const fileWith = (change: (file: File) => void) => {
	const file = JSON.parse(toPlanFile({ ...emptyPlan, rows: [emptyRow('abc123')] }, around)) as File
	change(file)
	return JSON.stringify(file)
}

describe('the published schema', () => {
	const published = JSON.parse(readFileSync(`public${planSchemaPath}`, 'utf8')) as Record<string, unknown>
	const validate = new Ajv2020({ strict: false, formats: { date: isCalendarDate } }).compile(published)

	test('is what the code says; when it is not, write publishedPlanSchema() into the file, or raise the version', () => {
		expect(published).toEqual(publishedPlanSchema())
	})

	test('takes every file that is exported', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				expect(validate(JSON.parse(toPlanFile(any, around))), JSON.stringify(validate.errors)).toBe(true)
			}),
			{ numRuns: 100 },
		)
	})

	test.each([
		['an unknown key', fileWith(({ plan }) => (plan['extra'] = 1))],
		['a long text', fileWith(({ plan }) => (plan.rows[0]!['how'] = 'x'.repeat(2001)))],
		['a day that is none', fileWith(({ plan }) => (plan.rows[0]!['byOn'] = '2026-02-31'))],
		['another version', fileWith((file) => (file['version'] = 2))],
		['a missing text', fileWith(({ plan }) => delete plan.rows[0]!['what'])],
	])('and refuses %s, as the portal does', (_name, text) => {
		expect(validate(JSON.parse(text))).toBe(false)
		expect(readPlanFile(text).ok).toBe(false)
	})
})
