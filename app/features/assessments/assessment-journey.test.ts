import { describe, expect, test } from 'vitest'
import { employeeContact } from '#app/features/referrals/steps/employee-contact.ts'
import { tried } from '#app/features/referrals/steps/tried.ts'
import { everyField } from '#app/journey/answer.ts'
import { toSubmittedDocument, walk, type SubmittedLine } from '#app/journey/journey.ts'
import { sampleAnswers, type SampleOverrides } from '#app/journey/sample-answers.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { assessmentJourney } from './assessment-journey.ts'
import { accessToWorkFirst } from './steps/access-to-work.ts'

const context = { today: '2026-11-23' }
const types = ['screen', 'manual', 'vehicle', 'standing', 'senses', 'thinking', 'stress', 'return', 'access', 'other']
const ask = (overrides: SampleOverrides) => {
	const answers = sampleAnswers(assessmentJourney, overrides, context)
	const walked = walk(assessmentJourney, answers, context)
	return { answers, ...walked, slugs: walked.path.map(({ slug }) => slug) }
}
const written = ({ ref, label, value }: SubmittedLine) => `${ref} ${label}: ${[value].flat().join('; ')}`

describe('a workplace-assessment request', () => {
	test('a full set of answers makes a whole document', () => {
		const { answers } = ask({ kind: { type: 'manual' } })
		const document = toSubmittedDocument(assessmentJourney, answers, context)
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
			1.10 Best times to call the manager: Before 9am; 9am to 12 noon
			1.11 Language or format the manager needs: Large print
			1.12 How the manager heard about the service: A business organisation, such as a chamber of commerce
			1.13 Code of the business organisation: CHAMBER1
			What kind of assessment
			2.1 Kind of assessment: Manual work or lifting
			2.2 Asked for: One person
			2.3 The employer did the self-check first: Yes, and we still need an assessment
			2.4 Reason for asking now: A problem that is new or getting worse; A change of job or of place
			2.5 Hurts someone or puts anyone at risk now: Yes
			2.6 In place until the assessment: The heavy deliveries go to a colleague, and there is a stool at the till.
			The place
			3.1 Where the work is done: At one place of work
			3.2 Address: 1 Market Row, Leicester
			3.3 Postcode of the place: LE1 1AA
			3.4 Landlord or host must agree to a visit: No
			3.5 Parking and the way in: Park in the yard and ring at the side door
			3.6 Security and signing in: Sign in at the counter
			3.7 Protective kit and safety talk: Safety shoes in the yard
			3.8 Who meets the visitor: Robin Marlow
			3.9 Phone number on the day: 0116 496 0103
			3.10 Good days and times for a visit: Tuesday to Thursday, before 11am
			3.11 Photos of the work area: Yes
			The person
			4.1 Employee’s name: Jo Ashby
			4.2 Likes to be called: Jo
			4.3 Date of birth: 27 March 1985
			4.4 How they work together: I am their line manager
			4.5 Employee’s personal email: jo.ashby@mail.example
			4.6 Employee’s personal mobile: 07700 900101
			4.7 Employee’s home postcode: LE2 1AA
			4.8 Help with talking and reading: An interpreter; British Sign Language
			4.9 Language for the interpreter: Gujarati
			The task
			5.1 Job title: Stockroom assistant
			5.2 Contracted hours: 30 a week
			5.3 Usual working pattern: Days; Evenings
			5.4 Usual place of work: At the business
			5.5 First main task: Packs orders at the bench
			5.6 Time on the first task: 4 hours a day
			5.7 Second main task: Answers the phone
			5.8 Time on the second task: 2 hours a day
			5.9 Third main task: Loads the van
			5.10 Time on the third task: 1 hour a day
			5.11 Equipment: Packing bench, 90 cm high. Tape gun. Office chair, make not known.
			5.12 Lifting, carrying, pushing or pulling: Yes
			5.13 What, and how heavy: Boxes up to 12 kg
			5.14 How often: About 20 times an hour
			What is hard
			6.1 Part of the job: moving and using the body: Lifting, carrying, pushing or pulling; Standing
			6.2 Part of the job: seeing and hearing: Seeing clearly; Hearing clearly
			6.3 Part of the job: thinking and concentrating: Concentrating; Remembering things
			6.4 Part of the job: working with people: Customers and the public, angry ones too; Phone calls
			6.5 Part of the job: hours, place and pace: How many hours, and how early or late; Early, late or night shifts
			6.6 How hard each part of the job is now: Lifting, carrying, pushing or pulling: A bit hard; Standing: Very hard; Seeing clearly: I do not know; Hearing clearly: Not hard; Concentrating: A bit hard; Remembering things: Very hard; Customers and the public, angry ones too: I do not know; Phone calls: Not hard; How many hours, and how early or late: A bit hard; Early, late or night shifts: Very hard
			6.7 When and where it is hard: After about an hour at the bench, more in the afternoon.
			6.8 What makes it better: Sitting for ten minutes.
			6.9 What makes it worse: Reaching to the top shelf.
			6.10 What has been tried: A short check-in every week; Shorter days for a time
			6.11 More about what has been tried: A stool at the till since October.
			6.12 How it went: A short check-in every week: It did not help; Shorter days for a time: Too soon to say
			Practical things
			7.1 Who holds the budget: I do
			7.2 Who may place an order: I may
			7.3 Spending limit: £250 without asking
			7.4 Access to Work: They have applied
			7.5 Date of the Access to Work application: 9 November 2026
			7.6 Dates and shifts that suit: Early shifts, any week but the last of the month
			The manager’s declaration
			8.1 The manager declares: I understand that the business keeps its own duty to assess and manage risks at work.; What I have listed is in place until the assessment.; I have talked with my employee. They know what I have written and why.; I have put in only what they are content for me to pass on, or what I must pass on for safety.; I understand that taking part is their choice. They may say no or stop, and I will not use it against them.; I understand what I will be told and what I will not be told.; I may ask for this on behalf of the business. I have seen privacy notice version 1 of 22 November 2026."
		`)
	})

	test.each(types)('all of it can be answered for the kind “%s”, for a person and for a post', (type) => {
		for (const who of ['person', 'post']) expect(ask({ kind: { type }, 'who-for': { who } }).pending).toBeNull()
	})

	test('a self-check comes first where there is one', () => {
		const checks = types.map((type) => [type, ask({ kind: { type } }).slugs.filter((slug) => slug.startsWith('check-'))])
		expect(Object.fromEntries(checks)).toMatchObject({
			screen: ['check-screen'],
			manual: ['check-lifting'],
			stress: ['check-six-topics'],
			standing: [],
		})
	})

	test('a request about a post names nobody and asks nothing about a person', () => {
		const { slugs, read, answers } = ask({ kind: { type: 'standing' }, 'who-for': { who: 'post' } })
		const personal = [
			'employee-name',
			'employee-contact',
			'employee-support',
			'what-is-hard',
			'moments',
			'access-to-work',
			'access-to-work-first',
		]
		expect(slugs.filter((slug) => personal.includes(slug))).toEqual([])
		expect(read(employeeContact)).toBeUndefined()
		const declared = (answers['declaration'] as { agreed: string[] }).agreed
		expect(declared).toContain('own-duty')
		expect(declared).not.toContain('talked')
	})

	test('a name given before the request became one about a post is not read any more', () => {
		const { answers } = ask({ kind: { type: 'standing' } })
		const changed = { ...answers, 'who-for': { who: 'post' } }
		const walked = walk(assessmentJourney, changed, context)
		expect(walked.read(employeeContact)).toBeUndefined()
		expect(JSON.stringify(toSubmittedDocument(assessmentJourney, changed, context))).not.toContain('Jo Ashby')
	})

	test('stress and a return are about one person, without asking', () => {
		for (const type of ['stress', 'return']) {
			const { slugs } = ask({ kind: { type } })
			expect(slugs).not.toContain('who-for')
			expect(slugs).toContain('employee-name')
		}
	})

	test('Access to Work is asked of every person once, and first where the employee should apply', () => {
		for (const type of types) {
			const { slugs, read } = ask({ kind: { type } })
			const asked = slugs.filter((slug) => slug.startsWith('access-to-work'))
			expect(asked).toEqual([['senses', 'thinking', 'vehicle'].includes(type) ? 'access-to-work-first' : 'access-to-work'])
			expect(read(accessToWorkFirst)?.state).toBe('applied')
		}
	})

	test('what is in place until then is asked at once when someone is hurt, and otherwise before the end: never twice', () => {
		const now = ask({ 'how-soon': { urgency: 'now' } }).slugs
		const later = ask({ 'how-soon': { urgency: 'later' } }).slugs
		expect([now.includes('until-then-now'), now.includes('until-then')]).toEqual([true, false])
		expect([later.includes('until-then-now'), later.includes('until-then')]).toEqual([false, true])
		expect(now.indexOf('until-then-now')).toBe(now.indexOf('how-soon') + 1)
	})

	test('nobody visits a home, so nothing about a visit is asked', () => {
		const { slugs } = ask({ place: { place: 'home' } })
		expect(slugs.filter((slug) => ['site', 'visit', 'visit-contact'].includes(slug))).toEqual([])
	})

	test('questions shared with the referral are read through the referral’s steps', () => {
		const { read } = ask({})
		expect(read(employeeContact)?.mobile).toBe('+447700900101')
		expect(read(tried)?.tried).toEqual(['check-in', 'short-days'])
	})
})

test('its labels read well to the employee and to us', () => {
	for (const type of types) {
		const { path, read } = ask({ kind: { type }, money: { holder: 'other', orders: 'other' } })
		for (const step of path) {
			for (const [name, field] of everyField(fieldsOf(step, read, context))) {
				expect(field.record ?? field.label, `${step.slug} ${name}`).not.toMatch(/\b(you|your|I)\b/i)
				const mayBeMissing =
					!field.optional && !(field.kind === 'checkboxes' && field.min === 0) && !(field.kind === 'radios' && field.otherwise)
				if (mayBeMissing) expect(field.missing, `${step.slug} ${name}`).toMatch(/^(Enter|Choose|Tick) /)
			}
		}
	}
})
