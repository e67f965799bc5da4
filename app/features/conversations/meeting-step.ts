import { checkboxesField, declarationsField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { noTypedValues, parseStep, typedAgain, type Problem, type TypedValues } from '#app/journey/form.ts'
import type { StepValue } from '#app/journey/field.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { defineStep, type JourneyContext } from '#app/journey/step.ts'

export const meetingPurposes = [
	{ value: 'meet', label: 'To get to know the coach' },
	{ value: 'changes', label: 'To agree changes at work' },
	{ value: 'return', label: 'To plan the hours and tasks of a return' },
	{ value: 'review', label: 'To look at how it goes' },
	{ value: 'stuck', label: 'Because it does not move on' },
] as const

const fields = {
	agreed: declarationsField({
		label: 'Your employee comes first',
		hint: 'Go through this page together. Without their yes there is no request.',
		statements: [
			{ value: 'wants', label: 'My employee wants this meeting.' },
			{ value: 'read', label: 'My employee has seen what I write here.' },
		],
		missing: 'Ask your employee first. Tick both when they want the meeting and have seen this request',
	}),
	purposes: checkboxesField({
		label: 'What is the meeting for?',
		options: meetingPurposes,
		missing: 'Choose what the meeting is for',
	}),
	invites: radiosField({
		label: 'Who invites?',
		options: [
			{ value: 'manager', label: 'I do' },
			{ value: 'coach', label: 'The coach does' },
			{ value: 'employee', label: 'My employee does' },
		],
		missing: 'Choose who invites the others',
	}),
	way: radiosField({
		label: 'How would you like to meet?',
		options: [
			{ value: 'work', label: 'At work' },
			{ value: 'elsewhere', label: 'Somewhere else' },
			{ value: 'video', label: 'By video' },
			{ value: 'phone', label: 'By phone' },
		],
		missing: 'Choose how you would like to meet',
	}),
	when: textField({
		label: 'Days and times that suit you both',
		hint: 'For example: Tuesday or Thursday after 2, from 1 December',
		max: 160,
		missing: 'Enter days and times that suit you both',
	}),
	needs: textAreaField({
		label: 'What anybody needs to take part',
		hint: 'For example: an interpreter, captions, a room without steps. No reasons.',
		max: 300,
		rows: 2,
		optional: true,
		healthGuard: true,
	}),
	topics: textAreaField({
		label: 'What you both want to talk about',
		hint: 'About work: tasks, hours, place, people. Leave out health.',
		max: 600,
		rows: 4,
		optional: true,
		healthGuard: true,
	}),
	reference: textField({
		label: 'The reference of your referral',
		hint: 'If there is one',
		max: 40,
		optional: true,
		width: 'short',
	}),
	employee: textField({ label: 'Your employee’s name', hint: 'As they want it written', max: 120, optional: true }),
	manager: textField({ label: 'Your name', max: 120, optional: true, autocomplete: 'name' }),
	firm: textField({ label: 'Your business', max: 160, optional: true, autocomplete: 'organization' }),
	reply: textField({
		label: 'How the coach can reach you',
		hint: 'An e-mail address or a phone number',
		max: 160,
		optional: true,
	}),
}

export const meetingStep = defineStep({
	slug: 'three-way-meeting',
	section: 'Conversation',
	question: 'Ask for a meeting of three',
	fields,
})

export type MeetingRequest = StepValue<typeof fields>

export type AskedMeeting = {
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** Words that look like an illness, in what the coach would read. They are named and nothing is stopped. */
	readonly healthWords: readonly string[]
	/** Null when something has to be put right first, the employee's yes above all. */
	readonly request: MeetingRequest | null
}

export const emptyMeeting: AskedMeeting = { typed: {}, problems: [], healthWords: [], request: null }

/** What was sent. Everything typed stays in its box; none of it is kept. */
export function readMeeting(form: URLSearchParams, context: Pick<JourneyContext, 'today'>): AskedMeeting {
	const nothing = () => undefined
	const read = parseStep(meetingStep, form, nothing, context)
	const typed = { ...noTypedValues(), ...typedAgain(meetingStep, form, nothing, context) }
	if (!read.ok) return { typed, problems: read.problems, healthWords: [], request: null }
	const healthWords = noticeHealthWords([read.value.needs ?? '', read.value.topics ?? ''].join('\n'))
	return { typed, problems: [], healthWords, request: read.value }
}
