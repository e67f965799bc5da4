import { textField } from '#app/journey/fields.ts'
import { defineStep, type Problem } from '#app/journey/step.ts'
import { theTask } from './sections.ts'

const hoursHint = 'For example, 3 hours a day'

export const tasksAndHours = defineStep({
	slug: 'tasks',
	section: theTask,
	question: 'What are the main tasks, and how long do they take?',
	hint: 'Up to three. One is enough.',
	fields: {
		firstTask: textField({
			label: 'First main task',
			max: 200,
			missing: 'Enter the first main task',
			example: 'Packs orders at the bench',
		}),
		firstHours: textField({
			label: 'Time on the first task',
			hint: hoursHint,
			max: 60,
			missing: 'Enter the time on the first task',
			width: 'medium',
			example: '4 hours a day',
		}),
		secondTask: textField({ label: 'Second main task', max: 200, optional: true, example: 'Answers the phone' }),
		secondHours: textField({
			label: 'Time on the second task',
			max: 60,
			optional: true,
			width: 'medium',
			example: '2 hours a day',
		}),
		thirdTask: textField({ label: 'Third main task', max: 200, optional: true, example: 'Loads the van' }),
		thirdHours: textField({ label: 'Time on the third task', max: 60, optional: true, width: 'medium', example: '1 hour a day' }),
	},
	refine: ({ secondTask, secondHours, thirdTask, thirdHours }) => [
		...pair('second', secondTask, secondHours),
		...pair('third', thirdTask, thirdHours),
	],
})

function pair(place: string, task: string | undefined, hours: string | undefined): Problem[] {
	if (task !== undefined && hours === undefined)
		return [{ field: `${place}Hours`, message: `Enter the time on the ${place} task` }]
	if (task === undefined && hours !== undefined) return [{ field: `${place}Task`, message: `Enter the ${place} main task` }]
	return []
}
