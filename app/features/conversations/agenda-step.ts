import { textAreaField, textField } from '#app/journey/fields.ts'
import { noTypedValues, parseStep, typedAgain, type Problem, type TypedValues } from '#app/journey/form.ts'
import { defineStep, type JourneyContext } from '#app/journey/step.ts'
import { codePoints } from '#app/journey/text-rules.ts'
import { agendaOf, chosenOf, type Agenda } from './agenda.ts'
import { asksAboutHealth } from './asks-about-health.ts'
import type { Stage } from './conversation.ts'

/** Questions of one's own: more, or longer ones, make a talk into an interview. */
export const mostOwn = 5
export const longestOwn = 140

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')

const fields = {
	own: textAreaField({
		label: 'Your own questions',
		hint: `One on each line, ${mostOwn} at most. Ask about work, not about an illness.`,
		max: 800,
		rows: 4,
		optional: true,
	}),
	place: textField({
		label: 'When and where',
		hint: 'To print at the top. For example: Tuesday at 10, in the small office',
		max: 120,
		optional: true,
	}),
}

export const agendaStep = defineStep({
	slug: 'agenda',
	section: 'Conversation',
	question: 'Your own questions',
	fields,
	refine: ({ own = '' }) => {
		const lines = linesOf(own)
		const long = lines.find((line) => codePoints(line) > longestOwn)
		return [
			...(lines.length > mostOwn
				? [{ field: 'own', message: `Write ${mostOwn} questions of your own at most. You have ${lines.length}` }]
				: []),
			...(long === undefined ? [] : [{ field: 'own', message: `Make each question ${longestOwn} characters or fewer` }]),
		]
	},
})

/** What an agenda is made of, and what stands in the boxes. Nothing of it is kept. */
export type AskedAgenda = {
	readonly chosen: readonly string[]
	readonly agenda: Agenda
	/** As typed, on one line; '' when nobody said. */
	readonly place: string
	/** Questions of the manager's own that ask for an illness. */
	readonly tooFar: readonly string[]
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
}

/** From an address: chosen questions only. */
export function agendaAsked(stage: Stage, query: URLSearchParams): AskedAgenda {
	const chosen = chosenOf(stage, query.getAll('ask'))
	return { chosen, agenda: agendaOf(stage, chosen), place: '', tooFar: [], typed: {}, problems: [] }
}

/** From a form: chosen questions (`ask`), one's own (`own`, a line each) and when and where (`place`). */
export function readAgenda(stage: Stage, form: URLSearchParams, { today }: Pick<JourneyContext, 'today'>): AskedAgenda {
	const chosen = chosenOf(stage, form.getAll('ask'))
	const nothing = () => undefined
	const read = parseStep(agendaStep, form, nothing, { today })
	const typed = { ...noTypedValues(), ...typedAgain(agendaStep, form, nothing, { today }) }
	if (!read.ok) return { chosen, agenda: agendaOf(stage, chosen), place: '', tooFar: [], typed, problems: read.problems }
	const own = linesOf(read.value.own ?? '')
	const agenda = agendaOf(stage, chosen, own)
	return { chosen, agenda, place: read.value.place ?? '', tooFar: asksAboutHealth(own), typed, problems: [] }
}
