import { radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { assessmentType } from './assessment-type.ts'
import { theTask } from './sections.ts'

export const equipment = defineStep({
	slug: 'equipment',
	section: theTask,
	question: 'What equipment is used?',
	hint: 'Give the make and model if you know them. Write “none” if nothing is used.',
	fields: {
		equipment: textAreaField({
			label: 'Equipment',
			max: 1000,
			rows: 5,
			missing: 'Enter the equipment used, or none',
			example: 'Packing bench, 90 cm high. Tape gun. Office chair, make not known.',
		}),
	},
})

/** Asked where the answer may be an assistive program, which must run beside what is there. */
export const software = defineStep({
	slug: 'software',
	section: theTask,
	question: 'What computer and programs are used?',
	hint: 'New programs must work beside these. Write “none” if no computer is used.',
	when: (read) => ['screen', 'senses', 'thinking'].includes(read(assessmentType)?.type ?? ''),
	fields: {
		software: textAreaField({
			label: 'Computer and programs',
			max: 600,
			rows: 3,
			missing: 'Enter the computer and programs used, or none',
			example: 'Windows laptop, email, a stock program in the browser',
		}),
	},
})

export const loads = defineStep({
	slug: 'loads',
	section: theTask,
	question: 'Is anything lifted, carried, pushed or pulled?',
	fields: {
		lifting: radiosField({
			label: 'Is anything lifted, carried, pushed or pulled?',
			record: 'Lifting, carrying, pushing or pulling',
			options: [
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						loads: textField({
							label: 'What, and how heavy',
							max: 300,
							missing: 'Enter what is moved and how heavy it is',
							example: 'Boxes up to 12 kg',
						}),
						howOften: textField({
							label: 'How often',
							max: 120,
							missing: 'Enter how often',
							width: 'medium',
							example: 'About 20 times an hour',
						}),
					},
				},
				{ value: 'no', label: 'No' },
			],
			missing: 'Choose whether anything is lifted, carried, pushed or pulled',
		}),
	},
})
