import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { theJob } from './sections.ts'

const task = (place: string, example: string) =>
	textAreaField({
		label: `${place} main task`,
		max: 300,
		rows: 2,
		missing: `Enter the ${place.toLowerCase()} main task`,
		example,
	})

export const mainTasks = defineStep({
	slug: 'main-tasks',
	section: theJob,
	question: 'What are the three main tasks?',
	hint: 'A few words each, like “fills shelves for four hours”.',
	fields: {
		first: task('First', 'Unloads deliveries in the morning'),
		second: task('Second', 'Fills shelves for four hours'),
		third: task('Third', 'Serves at the till when it is busy'),
	},
})
