import type { Field } from '#app/journey/field.ts'
import { dateField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { topics } from './six-topics.ts'
import type { SixTopicsTalk, Strain, Topic, TopicAnswer } from './six-topics.ts'

const rule = { notBeforeDays: 366, notAfterDays: 366 }

const general = {
	with: radiosField({
		label: 'Whom do you talk with?',
		options: [
			{ value: 'one', label: 'One person' },
			{ value: 'team', label: 'A small team', hint: 'Together, with nobody’s name written down.' },
		],
		missing: 'Choose whether you talk with one person or with a team',
	}),
	about: textField({
		label: 'Who or which team',
		hint: 'A mark like P7, or “packing, early shift”. Do not use initials of a name.',
		optional: true,
		max: 80,
		width: 'medium',
	}),
	on: dateField({ label: 'Day of the talk', hint: 'For example 30 11 2026', optional: true, rule }),
	again: dateField({ label: 'Day to look at it again', hint: 'About 4 weeks later is a good time.', optional: true, rule }),
}

/** The names of a topic's boxes. */
export const boxesOf = (topic: Topic) =>
	({
		strain: `${topic}Strain`,
		said: `${topic}Said`,
		action: `${topic}Action`,
		who: `${topic}Who`,
		by: `${topic}By`,
	}) as const

const boxes = (topic: Topic): Record<string, Field> => {
	const names = boxesOf(topic)
	return {
		[names.strain]: radiosField({
			label: 'How is it?',
			options: [
				{ value: 'fine', label: 'Fine' },
				{ value: 'some', label: 'Some strain' },
				{ value: 'much', label: 'Much strain' },
			],
			optional: true,
			inline: true,
		}) as Field,
		[names.said]: textAreaField({
			label: 'What about the work?',
			hint: 'What happens, and when. Nothing about health.',
			optional: true,
			max: 400,
			rows: 2,
			healthGuard: true,
		}) as Field,
		[names.action]: textField({ label: 'One action', optional: true, max: 200, healthGuard: true }) as Field,
		[names.who]: textField({ label: 'Who does it', optional: true, max: 80, width: 'medium' }) as Field,
		[names.by]: dateField({ label: 'By when', optional: true, rule }) as Field,
	}
}

/** The whole form. Everything may be left out; an action without anybody to do it is asked about. */
export const sixTopicsStep = defineStep({
	slug: 'six-topics',
	section: 'Talk',
	question: 'What is the work like?',
	fields: Object.assign({}, general, ...topics.map(boxes)) as typeof general & Record<string, Field>,
	refine: (value) => {
		const given = value as Readonly<Record<string, unknown>>
		const { on, again } = given
		return [
			...(typeof on === 'string' && typeof again === 'string' && again < on
				? [{ field: 'again.day', message: 'The day to look at it again must be on or after the day of the talk' }]
				: []),
			...topics.flatMap((topic) => {
				const names = boxesOf(topic)
				const alone = given[names.action] === undefined && (given[names.who] !== undefined || given[names.by] !== undefined)
				return alone ? [{ field: names.action, message: 'Enter the action that goes with this name or day' }] : []
			}),
		]
	},
})

/** The topics and the general part as a talk. */
export function talkOf(value: unknown): SixTopicsTalk {
	const given = value as Readonly<Record<string, unknown>>
	const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
	const day = (name: string) => (typeof given[name] === 'string' ? given[name] : null)
	return {
		with: given.with === 'team' ? 'team' : 'one',
		about: text('about'),
		on: day('on'),
		again: day('again'),
		answers: topics.map((topic): TopicAnswer => {
			const names = boxesOf(topic)
			return {
				topic,
				strain: (given[names.strain] as Strain | undefined) ?? null,
				said: text(names.said),
				action: text(names.action),
				who: text(names.who),
				byOn: day(names.by),
			}
		}),
	}
}
