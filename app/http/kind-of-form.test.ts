import { expect, test } from 'vitest'
import { kindOfForm } from './kind-of-form.ts'

test.each([
	['/refer', 'referral'],
	['/refer/start/danger', 'referral'],
	['/assessments', 'assessment'],
	['/assessments/0a1b/check', 'assessment'],
	['/refer/assessments', 'referral'],
] as const)('%s is a %s', (path, kind) => {
	expect(kindOfForm(new Request(`https://portal.example${path}`))).toBe(kind)
})
