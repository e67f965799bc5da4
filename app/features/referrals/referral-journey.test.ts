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
		expect(document.sections.flatMap(({ heading, lines }) => [heading, ...lines.map(written)]).join('\n')).toMatchInlineSnapshot(`
			"The manager and the business
			1.1 Manager’s name: Robin Marlow
			1.2 Manager’s job title: Shop manager
			1.3 Manager’s phone number: 0116 496 0101
			1.4 Business name: Marlow and Daughter
			1.5 Postcode of the business: LE1 1AA
			1.6 Companies House number: 01234567
			1.7 Sector: Shops and retail
			1.8 Number of staff: 1 to 9
			1.9 Has occupational health or an employee assistance programme: Yes
			1.10 Someone may take over from the manager: Yes
			1.11 Second contact’s name: Alex Whitby
			1.12 Second contact’s job title: Owner
			1.13 Second contact’s email: alex.whitby@marlow.example
			1.14 Second contact’s phone number: 0116 496 0102
			1.15 Best times to call the manager: Before 9am; 9am to 12 noon
			1.16 Language or format the manager needs: Large print
			1.17 How the manager heard about the service: A business organisation, such as a chamber of commerce
			1.18 Code of the business organisation: CHAMBER1
			The employee
			2.1 Employee’s name: Jo Ashby
			2.2 Likes to be called: Jo
			2.3 Date of birth: 27 March 1985
			2.4 How they work together: I am their line manager
			2.5 Employee’s personal email: jo.ashby@mail.example
			2.6 Employee’s personal mobile: 07700 900101
			2.7 Employee’s home postcode: LE2 1AA
			2.8 Help with talking and reading: An interpreter; British Sign Language
			2.9 Language for the interpreter: Gujarati
			Work now
			3.1 At work at the moment: No, off sick
			3.2 First day off: 9 November 2026
			3.3 Fit note: Yes
			3.4 Last day of the fit note: 30 November 2026
			3.5 The fit note says “may be fit for work”: Yes
			3.6 A return date has been spoken of: Yes
			3.7 Expected return date: 30 November 2026
			3.8 Days off in the last 12 months: None
			3.9 Separate times off in the last 12 months: None
			3.10 Formal process or risk to the job: An absence process; A capability process
			3.11 Dates coming up: A meeting on 14 December
			3.12 Work may be part of the cause: Yes
			3.13 An accident was reported: Yes
			3.14 Date of the accident: 9 November 2026
			The job
			4.1 Job title: Stockroom assistant
			4.2 Contracted hours: 30 a week
			4.3 Time in the job: Less than 6 weeks
			4.4 Usual working pattern: Days; Evenings
			4.5 Usual place of work: At the business
			4.6 Part of the job: moving and using the body: Lifting, carrying, pushing or pulling; Standing
			4.7 Part of the job: seeing and hearing: Seeing clearly; Hearing clearly
			4.8 Part of the job: thinking and concentrating: Concentrating; Remembering things
			4.9 Part of the job: working with people: Customers and the public, angry ones too; Phone calls
			4.10 Part of the job: hours, place and pace: How many hours, and how early or late; Early, late or night shifts
			4.11 How hard each part of the job is now: Lifting, carrying, pushing or pulling: A bit hard; Standing: Very hard; Seeing clearly: I do not know; Hearing clearly: Not hard; Concentrating: A bit hard; Remembering things: Very hard; Customers and the public, angry ones too: I do not know; Phone calls: Not hard; How many hours, and how early or late: A bit hard; Early, late or night shifts: Very hard
			4.12 First main task: Unloads deliveries in the morning
			4.13 Second main task: Fills shelves for four hours
			4.14 Third main task: Serves at the till when it is busy
			4.15 Dangers in the job: Driving for work; Working at height
			4.16 Other danger in the job: A busy loading bay
			4.17 Safety-critical job: Yes
			What is happening
			5.1 What happens at work: Finds it hard to stand for more than an hour, and slows down after lunch.
			5.2 Broad area: Prefer not to say
			5.3 How long it has been going on: Less than 4 weeks
			What has been tried
			6.1 What has been tried: A short check-in every week; Shorter days for a time
			6.2 More about what has been tried: A stool at the till since October.
			6.3 How it went: A short check-in every week: It did not help; Shorter days for a time: Too soon to say
			6.4 Date of the talk about changes at work: 9 November 2026
			6.5 There is a written plan: Yes
			6.6 Plan: Plan of 3 November 2026
			6.7 Other help in place: GP; Physiotherapy
			6.8 Date of the Access to Work application: 9 November 2026
			What the manager wants from the service
			7.1 Help wanted: A plan to stay at work; A plan to come back to work
			7.2 First question: Which changes should we make first?
			7.3 Second question: Which tasks are best left for now, and for how long?
			7.4 Third question: When should we look at this again?
			7.5 Fourth question: How could a phased return look?
			7.6 Fifth question: What support can I give?
			7.7 What is not possible, and why: We cannot close the counter before 5pm, because one person must be there.
			The manager’s declaration
			8.1 The manager declares: I have talked with my employee. They know what I have written and why.; I have put in only what they are content for me to pass on, or what I must pass on for safety.; I understand that taking part is their choice. They may say no or stop, and I will not use it against them.; I understand what I will be told and what I will not be told.; I may ask for this on behalf of the business. I have seen privacy notice version 1 of 22 November 2026."
		`)
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
