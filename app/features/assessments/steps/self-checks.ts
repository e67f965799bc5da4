import { radiosField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { assessmentType } from './assessment-type.ts'
import { whatKind } from './sections.ts'

/** Many requests end here, sooner and for nothing, so what you can check yourselves comes before the long part. */
const checked = radiosField({
	label: 'Have you done this check?',
	record: 'The employer did the self-check first',
	options: [
		{ value: 'done', label: 'Yes, and we still need an assessment' },
		{ value: 'not-done', label: 'No, go on without it' },
	],
	missing: 'Choose whether you have done this check',
})

const typeIs = (type: string) => (read: ReadAnswer) => read(assessmentType)?.type === type

export const screenCheck = defineStep({
	slug: 'check-screen',
	section: whatKind,
	question: 'First, check the desk and screen together',
	explain: [
		'Sit with the person where they work. Is the top of the screen at about eye level, and an arm’s length away?',
		'Are both feet flat, is the back supported, and are the arms level with the keyboard? Is there glare on the screen?',
		'Can they change position and take short breaks? Put right what you can today.',
	],
	when: typeIs('screen'),
	fields: { checked },
})

export const liftingCheck = defineStep({
	slug: 'check-lifting',
	section: whatKind,
	question: 'First, check the lifting together',
	explain: [
		'Look at the task: can it be left out, split, or done with a trolley? Is there twisting or reaching?',
		'Look at the load: can it be lighter, or easier to hold? Look at the place: is the way clear, level and well lit?',
		'Ask the people who do it what would help. Put right what you can today.',
	],
	when: typeIs('manual'),
	fields: { checked },
})

export const stressCheck = defineStep({
	slug: 'check-six-topics',
	section: whatKind,
	question: 'First, talk through six topics together',
	explain: [
		'Ask about the amount of work, how much say they have, and the support they get.',
		'Ask how people get on, whether the role is clear, and how change is handled.',
		'For each topic ask “what is hardest?” and “what would help?”. Agree one thing to do this week.',
	],
	links: [{ label: 'What to say, and what to leave alone', to: 'article', slug: 'act-early' }],
	when: typeIs('stress'),
	fields: { checked },
})

export const selfChecks = [screenCheck, liftingCheck, stressCheck] as const
