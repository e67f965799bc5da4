import { demandAreas, demandOptions } from '#app/features/adjustments/demands.ts'
import type { DemandCode } from '#app/features/adjustments/demands.ts'
import type { StepValue } from '#app/journey/field.ts'
import { checkboxesField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { judgeQuestion } from './judge-question.ts'
import type { RefusalKind } from './judge-question.ts'
import { questionOfDemand, questionsForAnyJob } from './question-of-demand.ts'

export type RefusalWords = Readonly<Record<RefusalKind, { readonly why: string; readonly better: string }>>

const partsOf = (area: (typeof demandAreas)[number]['id']) =>
	checkboxesField({
		label: demandAreas.find(({ id }) => id === area)?.label ?? area,
		options: demandOptions(area),
		min: 0,
	})

const own = (place: number) =>
	textField({
		label: `Your own question ${place}`,
		optional: true,
		max: 240,
		...(place === 1 && { hint: 'About one task or one change at work.' }),
	})

const ownNames = ['own1', 'own2', 'own3', 'own4', 'own5'] as const

const fields = {
	to: radiosField({
		label: 'Who is to answer?',
		options: [
			{ value: 'clinician', label: 'A clinician', hint: 'A doctor, physiotherapist or occupational health adviser.' },
			{ value: 'service', label: 'The work and health service', hint: 'As part of a referral, or in a talk with a coach.' },
		],
		missing: 'Choose who is to answer',
	}),
	job: textField({ label: 'Job', optional: true, max: 80, hint: 'Like packer, or front desk.' }),
	hours: textField({ label: 'Usual hours', optional: true, max: 80, hint: 'Like 37.5 a week, Monday to Friday.' }),
	physical: partsOf('physical'),
	senses: partsOf('senses'),
	thinking: partsOf('thinking'),
	people: partsOf('people'),
	conditions: partsOf('conditions'),
	general: checkboxesField({
		label: 'Questions for any job',
		options: questionsForAnyJob.map(({ code, text }) => ({ value: code, label: text })),
		min: 0,
	}),
	own1: own(1),
	own2: own(2),
	own3: own(3),
	own4: own(4),
	own5: own(5),
}

type Value = StepValue<typeof fields>

/** What the job asks, and questions of one's own. One that cannot be answered is refused with the reason and with a better one. */
export const jobQuestionsStep = ({
	refusals,
	better,
	none,
}: {
	readonly refusals: RefusalWords
	readonly better: (question: string) => string
	readonly none: string
}) =>
	defineStep({
		slug: 'questions',
		section: 'Questions',
		question: 'What does the job ask?',
		fields,
		refine: (value) => [
			...ownNames.flatMap((field) => {
				const typed = value[field]
				const refused = typed === undefined ? null : judgeQuestion(typed)
				return refused === null ? [] : [{ field, message: `${refusals[refused].why} ${better(refusals[refused].better)}` }]
			}),
			...(questionsOf(value).length === 0 ? [{ field: 'physical', message: none }] : []),
		],
	})

/** The parts of the job that were ticked, in their order. */
export const demandsOf = ({ physical, senses, thinking, people, conditions }: Value): readonly DemandCode[] => [
	...physical,
	...senses,
	...thinking,
	...people,
	...conditions,
]

/** Every question, in the order of the page: of the job's parts, of any job, one's own. None twice. */
export function questionsOf(value: Value): readonly string[] {
	const general = questionsForAnyJob.filter(({ code }) => value.general.includes(code)).map(({ text }) => text)
	const typed = ownNames.flatMap((name) => (value[name] === undefined ? [] : [value[name]]))
	return [...new Set([...demandsOf(value).map((code) => questionOfDemand[code]), ...general, ...typed])]
}

export type JobQuestions = {
	readonly to: Value['to']
	readonly job: string
	readonly hours: string
	readonly demands: readonly DemandCode[]
	readonly questions: readonly string[]
}

export const jobQuestionsOf = (value: Value): JobQuestions => ({
	to: value.to,
	job: value.job ?? '',
	hours: value.hours ?? '',
	demands: demandsOf(value),
	questions: questionsOf(value),
})
