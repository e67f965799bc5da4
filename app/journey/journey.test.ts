import { describe, expect, test } from 'vitest'
import { checkboxesField, dateField, levelsField, radiosField, textField } from './fields.ts'
import { parseStep, typedFrom } from './form.ts'
import { backFrom, defineJourney, nextAfter, placeOf, steer, summaryOf, taskList, toSubmittedDocument, walk } from './journey.ts'
import { adaptStep, defineStep } from './step.ts'
import type { ReadAnswer } from './step.ts'

const context = { today: '2026-11-23' }
const nothing: ReadAnswer = () => undefined

const status = defineStep({
	slug: 'status',
	section: 'Work now',
	question: 'Is your employee at work?',
	fields: {
		status: radiosField({
			label: 'At work',
			options: [
				{ value: 'yes', label: 'Yes' },
				{
					value: 'off',
					label: 'No',
					reveals: { firstDay: dateField({ label: 'First day off', rule: { notAfterToday: true } }) },
				},
			],
			missing: 'Choose yes or no',
		}),
	},
})
const returning = defineStep({
	slug: 'returning',
	section: 'Work now',
	question: 'Has a return date been spoken of?',
	when: (read) => read(status)?.status === 'off',
	fields: { note: textField({ label: 'Return date', max: 20, optional: true }) },
})
const tasks = defineStep({
	slug: 'tasks',
	section: 'The job',
	question: 'What is part of the job?',
	fields: {
		ticked: checkboxesField({
			label: 'Tasks',
			options: [
				{ value: 'lift', label: 'Lifting' },
				{ value: 'sit', label: 'Sitting' },
			],
			missing: 'Choose at least one',
		}),
	},
})
const hard = defineStep({
	slug: 'hard',
	section: 'The job',
	question: 'How hard is each?',
	fields: (read) => ({
		hard: levelsField({
			label: 'How hard',
			rows: (read(tasks)?.ticked ?? []).map((value) => ({ value, label: value })),
			levels: [
				{ value: 'not', label: 'Not hard' },
				{ value: 'lot', label: 'Very hard' },
			],
			missing: 'Choose how hard it is',
		}),
	}),
})
const journey = defineJourney({ id: 'try', title: 'A trial', steps: [status, returning, tasks, hard] })
const full = {
	status: { status: 'off', firstDay: '2026-11-02' },
	returning: {},
	tasks: { ticked: ['lift'] },
	hard: { hard: { lift: 'lot' } },
}

describe('walking', () => {
	test('a whole set of answers leaves nothing pending', () => {
		const walked = walk(journey, full, context)
		expect(walked.pending).toBeNull()
		expect(walked.read(status)).toEqual({ status: 'off', firstDay: '2026-11-02' })
	})

	test('an answer off the path cannot be read and its step is not shown', () => {
		const changed = { ...full, status: { status: 'yes' } }
		const walked = walk(journey, changed, context)
		expect(walked.path.map(({ slug }) => slug)).toEqual(['status', 'tasks', 'hard'])
		expect(walked.read(returning)).toBeUndefined()
		expect(steer(journey, changed, 'returning', context)).toEqual({ kind: 'elsewhere', slug: null })
	})

	test('ticking one more opens the question about it again, with the answers given before', () => {
		const more = { ...full, tasks: { ticked: ['lift', 'sit'] } }
		const walked = walk(journey, more, context)
		expect(walked.pending).toBe(hard)
		expect(typedFrom(hard, more.hard, walked.read, context)).toEqual({ 'hard.lift': 'lot' })
	})

	test('a page further on sends the person to the first one still to answer', () => {
		expect(steer(journey, {}, 'hard', context)).toEqual({ kind: 'elsewhere', slug: 'status' })
		expect(steer(journey, {}, 'constructor', context)).toEqual({ kind: 'unknown' })
	})

	test('a change goes straight to the page it opened, or back to the check', () => {
		expect(nextAfter(journey, full, 'status', context)).toBeNull()
		const { returning: _, ...opened } = full
		expect(nextAfter(journey, opened, 'status', context)).toBe('returning')
		expect(nextAfter(journey, { ...full, tasks: { ticked: ['lift', 'sit'] } }, 'status', context)).toBe('returning')
	})

	test('back is the page before, and from the check the last page', () => {
		expect(backFrom(journey, full, 'tasks', context)).toBe('returning')
		expect(backFrom(journey, full, 'status', context)).toBeNull()
		expect(backFrom(journey, full, null, context)).toBe('hard')
	})

	test('a step adapted for another journey is read through the step it came from', () => {
		const adapted = adaptStep(status, { section: 'Elsewhere' })
		const walked = walk(defineJourney({ id: 'two', steps: [adapted] }), full, context)
		expect(walked.read(status)?.status).toBe('off')
		expect(walked.read(adapted)?.status).toBe('off')
	})

	test('a journey with two steps of one name is refused when it is defined', () => {
		expect(() => defineJourney({ id: 'bad', steps: [status, status] })).toThrow(/two steps/)
	})
})

describe('reading a journey', () => {
	test('the task list says what is done, what is next and what comes later', () => {
		const list = taskList(journey, { status: { status: 'yes' } }, context)
		expect(list.map(({ section, steps }) => [section, steps.map((step) => step.status)])).toEqual([
			['Work now', ['done']],
			['The job', ['next', 'later']],
		])
		expect(placeOf(journey, full, 'returning', context)).toEqual({ section: 'Work now', number: 2, of: 2 })
	})

	test('every answered page has a row to change it by', () => {
		expect(summaryOf(journey, full, context)[0]?.rows).toEqual([
			{ slug: 'status', label: 'At work', value: 'No' },
			{ slug: 'status', label: 'First day off', value: '2 November 2026' },
			{ slug: 'returning', label: 'Has a return date been spoken of?', value: 'Not answered' },
		])
	})

	test('the submitted document numbers its lines by section and leaves out what was not answered', () => {
		expect(toSubmittedDocument(journey, full, context)).toEqual({
			title: 'A trial',
			sections: [
				{
					heading: 'Work now',
					lines: [
						{ ref: '1.1', slug: 'status', label: 'At work', value: 'No' },
						{ ref: '1.2', slug: 'status', label: 'First day off', value: '2 November 2026' },
					],
				},
				{
					heading: 'The job',
					lines: [
						{ ref: '2.1', slug: 'tasks', label: 'Tasks', value: ['Lifting'] },
						{ ref: '2.2', slug: 'hard', label: 'How hard', value: ['lift: Very hard'] },
					],
				},
			],
		})
	})
})

describe('a form', () => {
	test('a revealed field is asked for only while its option is chosen', () => {
		expect(
			parseStep(
				status,
				[
					['status', 'yes'],
					['firstDay.day', '2'],
				],
				nothing,
				context,
			),
		).toEqual({ ok: true, value: { status: 'yes' } })
		expect(parseStep(status, [['status', 'off']], nothing, context)).toMatchObject({
			ok: false,
			problems: [{ field: 'firstDay.day' }],
		})
	})

	test('a half date says which part is missing and keeps what was typed', () => {
		const typed: [string, string][] = [
			['status', 'off'],
			['firstDay.day', '2'],
			['firstDay.month', '11'],
		]
		expect(parseStep(status, typed, nothing, context)).toEqual({
			ok: false,
			problems: [{ field: 'firstDay.year', message: 'First day off must include a year' }],
			typed: Object.assign(Object.create(null), { status: 'off', 'firstDay.day': '2', 'firstDay.month': '11' }),
		})
	})

	test('a name sent twice is a problem and unknown names are ignored', () => {
		expect(
			parseStep(
				status,
				[
					['status', 'yes'],
					['status', 'off'],
					['__proto__', 'x'],
				],
				nothing,
				context,
			),
		).toMatchObject({
			ok: false,
			problems: [{ field: 'status', message: 'At work: give one answer only' }, { field: 'firstDay.day' }].slice(0, 1),
		})
	})
})
