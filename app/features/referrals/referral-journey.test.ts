import { describe, expect, test } from 'vitest'
import { everyField } from '#app/journey/answer.ts'
import { entriesOf, parseStep, typedFrom } from '#app/journey/form.ts'
import { steer, summaryOf, toSubmittedDocument, walk, type SubmittedLine } from '#app/journey/journey.ts'
import { sampleAnswers } from '#app/journey/sample-answers.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { referralJourney } from './referral-journey.ts'
import { difficulty, hardDemands } from './steps/difficulty.ts'
import { employeeContact } from './steps/employee-contact.ts'

const context = { today: '2026-11-23' }
const awayLong = { 'work-now': { status: 'off-sick' }, 'second-contact': { second: 'yes' }, 'return-date': { spokenOf: 'yes' } }
const written = ({ ref, label, value }: SubmittedLine) => `${ref} ${label}: ${[value].flat().join('; ')}`
const problemsOf = (slug: string, change: Record<string, unknown>) => {
	const answers = sampleAnswers(referralJourney, awayLong, context)
	const changed = { ...answers, [slug]: { ...(answers[slug] as object), ...change } }
	const { read } = walk(referralJourney, changed, context)
	const step = referralJourney.steps.find((one) => one.slug === slug)
	if (!step) throw new Error(slug)
	const parsed = parseStep(step, entriesOf(typedFrom(step, changed[slug], read, context)), read, context)
	return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field}: ${message}`)
}

describe('the manager’s referral', () => {
	test('a full set of answers makes a whole document, numbered as on paper', () => {
		const document = toSubmittedDocument(referralJourney, sampleAnswers(referralJourney, awayLong, context), context)
		expect(document.sections.flatMap(({ heading, lines }) => [heading, ...lines.map(written)]).join('\n')).toMatchSnapshot()
		expect(document.sections.map(({ lines }) => lines[0]?.ref)).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '6.1', '7.1', '8.1'])
	})

	test('someone at work is not asked about time away', () => {
		const answers = sampleAnswers(referralJourney, { 'work-now': { status: 'at-work' } }, context)
		expect(Object.keys(answers)).not.toContain('time-away')
		expect(steer(referralJourney, answers, 'time-away', context)).toEqual({ kind: 'elsewhere', slug: null })
	})

	test('one more demand ticked asks again how hard things are', () => {
		const answers = sampleAnswers(referralJourney, {}, context)
		const more = { ...answers, demands: { ...(answers.demands as object), conditions: ['W-temp'] } }
		expect(walk(referralJourney, answers, context).pending).toBeNull()
		expect(walk(referralJourney, more, context).pending).toBe(difficulty)
	})

	test('the hard demands come with the hardest first', () => {
		const answers = sampleAnswers(referralJourney, {}, context)
		const levels = Object.entries((answers['what-is-hard'] as { hard: Record<string, string> }).hard)
		const hard = hardDemands(walk(referralJourney, answers, context).read)
		expect(hard[0]).toBe(levels.find(([, level]) => level === 'a-lot')?.[0])
		expect(hard).toHaveLength(levels.filter(([, level]) => level.startsWith('a-')).length)
	})

	test('an employee needs one way to be reached', () => {
		const step = employeeContact
		const sent = (entries: [string, string][]) => parseStep(step, [['postcode', 'LE2 1AA'], ...entries], () => undefined, context)
		expect(sent([['mobile', '07700 900101']])).toMatchObject({ ok: true, value: { mobile: '+447700900101' } })
		expect(sent([['email', 'jo@mail.example']])).toMatchObject({ ok: true })
		expect(sent([])).toMatchObject({ ok: false, problems: [{ field: 'email' }] })
	})

	test('leaving the broad area alone means prefer not to say', () => {
		const step = referralJourney.steps.find(({ slug }) => slug === 'broad-area')
		if (!step) throw new Error('no broad area')
		expect(typedFrom(step, undefined, () => undefined, context)).toEqual({ area: 'prefer-not-to-say' })
		expect(parseStep(step, [], () => undefined, context)).toEqual({ ok: true, value: { area: 'prefer-not-to-say' } })
	})

	test.each([
		['what-you-want', { wants: ['stay-plan', 'return-plan', 'adjustments', 'three-way'] }, 'wants: Choose no more than three'],
		[
			'declaration',
			{ agreed: ['talked', 'only-agreed', 'their-choice', 'told'] },
			'agreed: Tick every statement to go on. If one is not true, save and come back later',
		],
		['time-away', { firstDay: '2026-11-24' }, 'firstDay.day: First day off must be today or in the past'],
		['time-away', { fitNoteEnd: '2026-11-01' }, 'fitNoteEnd.day: Last day of the fit note must be on or after the first day off'],
		['hazards', { hazards: ['other'], other: undefined }, 'other: Enter what else could be a danger'],
		['hazards', { hazards: ['none', 'driving'] }, 'hazards: Dangers in the job: choose ‘None of these’ or the others, not both'],
		['tried', { tried: ['other'], other: undefined }, 'other: Enter what else you have tried'],
		[
			'demands',
			{ physical: [], senses: [], thinking: [], people: [], conditions: [] },
			'physical: Choose at least one thing that the job asks for',
		],
		['business', { companyNumber: '12' }, 'companyNumber: Companies House number: enter 8 numbers, or 2 letters and 6 numbers'],
		['main-tasks', { third: undefined }, 'third: Enter the third main task'],
		['second-contact', { secondEmail: undefined }, 'secondEmail: Enter their work email'],
	])('%s with %j says what to do', (slug, change, message) => {
		expect(problemsOf(slug, {})).toEqual([])
		expect(problemsOf(slug, change)).toEqual([message])
	})

	test('all “not hard” is asked again, because then there is nothing to help with', () => {
		const hard = (sampleAnswers(referralJourney, {}, context)['what-is-hard'] as { hard: Record<string, string> }).hard
		const none = Object.fromEntries(Object.keys(hard).map((code) => [code, 'not']))
		expect(problemsOf('what-is-hard', { hard: none })[0]).toMatch(/^hard\.P-lift: Choose “A bit hard”/)
	})

	test('every page can be changed from “check your answers”', () => {
		const answers = sampleAnswers(referralJourney, awayLong, context)
		const rows = summaryOf(referralJourney, answers, context).flatMap((section) => section.rows.map((row) => row.slug))
		expect([...new Set(rows)]).toEqual(walk(referralJourney, answers, context).path.map(({ slug }) => slug))
	})
})

describe('its wording', () => {
	const answers = sampleAnswers(referralJourney, awayLong, context)
	const { path, read } = walk(referralJourney, answers, context)
	const fields = path.flatMap((step) =>
		[...everyField(fieldsOf(step, read, context))].map(([name, field]) => ({ step, name, field })),
	)

	test('every field that may be missing says what to do, in its own words', () => {
		for (const { field, step, name } of fields) {
			const mayBeMissing =
				!field.optional && !(field.kind === 'checkboxes' && field.min === 0) && !(field.kind === 'radios' && field.otherwise)
			if (mayBeMissing) expect(field.missing, `${step.slug} ${name}`).toMatch(/^(Enter|Choose|Tick) /)
		}
	})

	test('nobody but the manager reads “you” and “your” in a label', () => {
		for (const { field, step, name } of fields) {
			expect(field.record ?? field.label, `${step.slug} ${name}`).not.toMatch(/\b(you|your|I)\b/i)
		}
	})

	test('free text about the person carries the warning about health words', () => {
		const guarded = fields
			.filter(({ field }) => 'healthGuard' in field && field.healthGuard)
			.map(({ step, name }) => `${step.slug} ${name}`)
		expect(guarded).toEqual([
			'job-risk dates',
			'what-you-see noticed',
			'tried other',
			'your-questions first',
			'your-questions second',
			'your-questions third',
			'your-questions fourth',
			'your-questions fifth',
			'not-possible notPossible',
		])
	})
})
