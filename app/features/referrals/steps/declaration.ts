import { privacyNotice } from '#app/features/guidance/privacy-notice.ts'
import { longDate } from '#app/journey/calendar.ts'
import { declarationsField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yourDeclaration } from './sections.ts'

/**
 * The notice's version is part of the statement's key: when the notice changes, a draft is asked to declare again, and what was
 * sent says which version was shown.
 */
export const authorised = {
	value: `authorised-notice-${privacyNotice.version}`,
	label: `I may ask for this on behalf of the business. I have seen privacy notice version ${privacyNotice.version} of ${longDate(privacyNotice.on)}.`,
}
export const talkedAndKnown = { value: 'talked', label: 'I have talked with my employee. They know what I have written and why.' }
export const onlyAgreed = {
	value: 'only-agreed',
	label: 'I have put in only what they are content for me to pass on, or what I must pass on for safety.',
}
export const theirChoice = {
	value: 'their-choice',
	label: 'I understand that taking part is their choice. They may say no or stop, and I will not use it against them.',
}
export const whatIWillBeTold = { value: 'told', label: 'I understand what I will be told and what I will not be told.' }

export const declaration = defineStep({
	slug: 'declaration',
	section: yourDeclaration,
	question: 'Your declaration',
	hint: 'Tick all five.',
	links: [
		{ label: 'What you will and will not be told', to: 'page', slug: 'privacy' },
		{ label: 'Privacy notice', to: 'page', slug: 'privacy' },
	],
	fields: {
		agreed: declarationsField({
			label: 'I agree that all of these are true',
			record: 'The manager declares',
			statements: [talkedAndKnown, onlyAgreed, theirChoice, whatIWillBeTold, authorised],
			missing: 'Tick every statement to go on. If one is not true, save and come back later',
		}),
	},
})
