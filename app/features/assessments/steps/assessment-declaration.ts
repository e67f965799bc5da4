import {
	authorised,
	onlyAgreed,
	talkedAndKnown,
	theirChoice,
	whatIWillBeTold,
} from '#app/features/referrals/steps/declaration.ts'
import { yourDeclaration } from '#app/features/referrals/steps/sections.ts'
import { declarationsField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { isForPerson } from './person-or-post.ts'

const ownDuty = {
	value: 'own-duty',
	label: 'I understand that the business keeps its own duty to assess and manage risks at work.',
}
const measuresInPlace = { value: 'measures-in-place', label: 'What I have listed is in place until the assessment.' }

export const assessmentDeclaration = defineStep({
	slug: 'declaration',
	section: yourDeclaration,
	question: 'Your declaration',
	hint: 'Tick all of them.',
	links: [
		{ label: 'What you will and will not be told', to: 'page', slug: 'privacy' },
		{ label: 'Privacy notice', to: 'page', slug: 'privacy' },
	],
	fields: (read) => ({
		agreed: declarationsField({
			label: 'I agree that all of these are true',
			record: 'The manager declares',
			statements: [
				ownDuty,
				measuresInPlace,
				...(isForPerson(read) ? [talkedAndKnown, onlyAgreed, theirChoice, whatIWillBeTold] : []),
				authorised,
			],
			missing: 'Tick every statement to go on. If one is not true, save and come back later',
		}),
	}),
})
