import { expect, test } from 'vitest'
import { radiosField, textField } from './fields.ts'
import { sampleAnswers } from './sample-answers.ts'
import { defineStep } from './step.ts'
import { defineJourney } from './walk.ts'

const pet = defineStep({
	slug: 'pet',
	section: 'All',
	question: 'Is there a pet?',
	fields: {
		pet: radiosField({
			label: 'Pet',
			options: [
				{ value: 'no', label: 'No' },
				{ value: 'yes', label: 'Yes', reveals: { name: textField({ label: 'Name', max: 10, example: 'Biscuit' }) } },
			],
		}),
		note: textField({ label: 'Note', max: 12, optional: true }),
	},
})
const food = defineStep({
	slug: 'food',
	section: 'All',
	question: 'What does it eat?',
	when: (read) => read(pet)?.pet === 'yes',
	fields: { food: textField({ label: 'Food', max: 40 }) },
	refine: ({ food: eaten }) => (eaten === 'stones' ? [{ field: 'food', message: 'Not stones' }] : []),
})
const journey = defineJourney({ id: 'pets', steps: [pet, food] })

test('each page on the path is filled, optional fields too', () => {
	expect(sampleAnswers(journey)).toEqual({ pet: { pet: 'no', note: 'Something ab' } })
})

test('what is overridden opens the pages that depend on it', () => {
	expect(sampleAnswers(journey, { pet: { pet: 'yes', note: undefined } })).toEqual({
		pet: { pet: 'yes', name: 'Biscuit' },
		food: { food: 'Something about: Food' },
	})
})

test('an override that cannot be an answer is told at once', () => {
	expect(() => sampleAnswers(journey, { pet: { pet: 'yes' }, food: { food: 'stones' } })).toThrow(/food/)
})
