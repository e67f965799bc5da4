import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import { everyField } from '#app/journey/answer.ts'
import { formNames } from '#app/journey/field-form.ts'
import { entriesOf, parseStep, typedFrom } from '#app/journey/form.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { sampleAnswers } from '#app/journey/sample-answers.ts'
import { fieldsOf, type AnyStep, type ReadAnswer } from '#app/journey/step.ts'
import { walk } from '#app/journey/walk.ts'
import { referralJourney } from './referral-journey.ts'
import { routeCheckJourney } from './route-check-journey.ts'

const context = { today: '2026-11-23' }
const safe = { 'right-now': { danger: 'no' }, age: { over16: 'yes' }, 'work-now': { status: 'in-parts' } }
const journeys = [routeCheckJourney, referralJourney, assessmentJourney].map((journey) => ({
	journey,
	name: journey.id,
	answers: sampleAnswers(journey, safe, context),
}))

const awkward = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'__proto__',
		'constructor',
		'\u0000',
		'\ud800',
		'\u202e',
		'👩‍👩‍👧‍👦',
		'שלום',
		'x'.repeat(5000),
		'-1',
		'31',
		'2026',
		'yes',
		'none',
	),
	fc.string({ unit: 'binary', maxLength: 20 }),
)

describe.each(journeys)('the $name journey', ({ journey, answers }) => {
	const walked = walk(journey, answers, context)

	test('can be gone through, the same way every time', () => {
		expect(walked.pending).toBeNull()
		expect(sampleAnswers(journey, safe, context)).toEqual(answers)
	})

	test('every saved answer shown again and sent again is the same answer', () => {
		for (const step of walked.path) {
			const typed = typedFrom(step, answers[step.slug], walked.read, context)
			expect(parseStep(step, entriesOf(typed), walked.read, context)).toEqual({ ok: true, value: answers[step.slug] })
		}
	})

	test('no page breaks on anything sent to it, and every problem belongs to one of its inputs', () => {
		for (const step of walked.path) {
			const names = [...everyField(fieldsOf(step, walked.read, context))].flatMap(([name, field]) => formNames(name, field))
			const entries = fc.array(fc.tuple(fc.constantFrom(...names, '__proto__'), awkward), { maxLength: 12 })
			fc.assert(
				fc.property(entries, (sent) => {
					const good = entriesOf(typedFrom(step, answers[step.slug], walked.read, context))
					for (const mix of [
						sent,
						[...good, ...sent],
						good.filter(([name]) => !sent.some(([other]) => other === name)).concat(sent),
					]) {
						const parsed = parseStep(step, mix, walked.read, context)
						for (const problem of parsed.ok ? [] : parsed.problems) expect(names).toContain(problem.field)
					}
				}),
				{ numRuns: 15 },
			)
		}
	}, 60_000)

	test('a page reads only pages before it', () => {
		walked.path.forEach((step, at) => {
			const before = new Set<unknown>(walked.path.slice(0, at).map(identityOf))
			const asked: string[] = []
			const read = ((other: AnyStep) => {
				if (!before.has(identityOf(other)) && journey.steps.slice(at).some((later) => identityOf(later) === identityOf(other)))
					asked.push(other.slug)
				return walked.read(other)
			}) as ReadAnswer
			step.when?.(read)
			fieldsOf(step, read, context)
			expect(asked, step.slug).toEqual([])
		})
	})

	test('addresses and field names say nothing about health', () => {
		for (const step of journey.steps) {
			const names = [...everyField(fieldsOf(step, walked.read, context))].map(([name]) => name)
			const said = [step.slug, ...names].map((name) => name.replace(/([A-Z])/g, ' $1').replaceAll('-', ' '))
			expect(noticeHealthWords(said.join('\n')), step.slug).toEqual([])
			expect(step.slug).not.toMatch(/sick|ill|health|pain|disab|stress|diagnos/)
		}
	})

	test('no question or label is the same twice on one page, and none ends in a full stop', () => {
		for (const step of walked.path) {
			const labels = [...everyField(fieldsOf(step, walked.read, context))].map(([, field]) => field.label)
			expect(new Set(labels).size, step.slug).toBe(labels.length)
			for (const text of [step.question, ...labels]) expect(text).not.toMatch(/\.$/)
		}
	})
})

test('nothing that may stand in an address before a draft exists is a health word', () => {
	for (const step of routeCheckJourney.steps) {
		for (const [, field] of everyField(fieldsOf(step, () => undefined, context))) {
			const values = 'options' in field ? field.options.map((option) => option.value.replaceAll('-', ' ')) : []
			expect(values.join(' ')).not.toMatch(/sick|ill\b|health|pain|disab|stress/)
			expect(noticeHealthWords(values.join('\n'))).toEqual([])
		}
	}
})

function identityOf(step: AnyStep): unknown {
	return step.origin ?? step
}
