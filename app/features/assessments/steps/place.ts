import { radiosField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { thePlace } from './sections.ts'

export const place = defineStep({
	slug: 'place',
	section: thePlace,
	question: 'Where is the work done?',
	fields: {
		place: radiosField({
			label: 'Where is the work done?',
			record: 'Where the work is done',
			options: [
				{ value: 'site', label: 'At one place of work' },
				{ value: 'home', label: 'At home' },
				{ value: 'vehicle', label: 'In a vehicle' },
				{ value: 'several', label: 'In several places' },
			],
			missing: 'Choose where the work is done',
		}),
	},
})

/** True where somebody from outside would come to a place of the employer's. */
export function isVisitable(read: ReadAnswer): boolean {
	const where = read(place)?.place
	return where !== undefined && where !== 'home'
}
