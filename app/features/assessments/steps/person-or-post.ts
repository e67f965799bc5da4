import { radiosField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { assessmentType } from './assessment-type.ts'
import { whatKind } from './sections.ts'

/** Some kinds are about one person by their nature. */
function mayBeForPost(read: ReadAnswer): boolean {
	const type = read(assessmentType)?.type
	return type !== undefined && type !== 'stress' && type !== 'return'
}

export const personOrPost = defineStep({
	slug: 'who-for',
	section: whatKind,
	question: 'Is this for one person or for a job?',
	when: mayBeForPost,
	fields: {
		who: radiosField({
			label: 'Is this for one person or for a job?',
			record: 'Asked for',
			options: [
				{ value: 'person', label: 'One person', hint: 'They read your request first, and decide whether it goes on' },
				{ value: 'post', label: 'A job, whoever does it', hint: 'You name nobody. The request comes straight to us' },
			],
			missing: 'Choose whether this is for one person or for a job',
		}),
	},
})

/** False for a request about a post: then nobody is named and no question is about a person. */
export function isForPerson(read: ReadAnswer): boolean {
	const type = read(assessmentType)?.type
	return type === 'stress' || type === 'return' || read(personOrPost)?.who === 'person'
}
