import { expect, test } from 'vitest'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import { referralJourney } from '#app/features/referrals/referral-journey.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { everyField } from '#app/journey/answer.ts'
import type { AnyStep } from '#app/journey/step.ts'
import { formAt, isLanguageChange, languageField, returnAt } from './language-change.ts'

const steps: readonly AnyStep[] = [
	adviceStep,
	...[referralJourney, assessmentJourney, subjectJourney].flatMap((journey) => journey.steps),
]

test('no question has a field of the names that change the language', () => {
	const names = steps.flatMap((step) =>
		typeof step.fields === 'function' ? [] : [...everyField(step.fields)].map(([name]) => name),
	)
	expect(names).toContain('language')
	expect(names.filter((name) => [languageField, formAt, returnAt].includes(name))).toEqual([])
})

test('a form that holds the answer about an interpreter is not a change of language', () => {
	expect(isLanguageChange(new URLSearchParams({ language: 'no', [formAt]: '/advice' }))).toBe(false)
	expect(isLanguageChange(new URLSearchParams({ [languageField]: 'cy', [formAt]: '/advice' }))).toBe(true)
})
