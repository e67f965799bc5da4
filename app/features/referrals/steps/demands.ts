import { demandAreas, demandOptions, type DemandArea, type DemandCode } from '#app/features/adjustments/demands.ts'
import { checkboxesField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { theJob } from './sections.ts'

const area = (id: DemandArea) => {
	const label = demandAreas.find((one) => one.id === id)?.label ?? id
	return checkboxesField({ label, record: `Part of the job: ${label.toLowerCase()}`, options: demandOptions(id), min: 0 })
}

/** What the job asks, whoever does it. What is hard for this person is the next question. */
export const jobDemands = defineStep({
	slug: 'demands',
	section: theJob,
	question: 'What does the job ask for?',
	hint: 'Tick all that are part of the job. Next we ask which are hard now.',
	fields: {
		physical: area('physical'),
		senses: area('senses'),
		thinking: area('thinking'),
		people: area('people'),
		conditions: area('conditions'),
	},
	refine: (value) =>
		Object.values(value).every((ticked) => ticked.length === 0)
			? [{ field: 'physical', message: 'Choose at least one thing that the job asks for' }]
			: [],
})

/** Everything ticked, in the order of the list. */
export function tickedDemands(read: ReadAnswer): readonly DemandCode[] {
	const value = read(jobDemands)
	return value ? [...value.physical, ...value.senses, ...value.thinking, ...value.people, ...value.conditions] : []
}
