import { demandLabel, isDemandCode, type DemandCode } from '#app/features/adjustments/demands.ts'
import { levelsField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { tickedDemands } from './demands.ts'
import { theJob } from './sections.ts'

/** A row for each demand ticked on the page before: ticking one more opens this page again. */
export const difficulty = defineStep({
	slug: 'what-is-hard',
	section: theJob,
	question: 'Which of these are hard now?',
	hint: 'Say what you have seen or been told. “I do not know” is a good answer.',
	employeeReads: true,
	fields: (read) => ({
		hard: levelsField({
			label: 'Which of these are hard now?',
			record: 'How hard each part of the job is now',
			rows: tickedDemands(read).map((code) => ({ value: code, label: demandLabel(code) })),
			levels: [
				{ value: 'not', label: 'Not hard' },
				{ value: 'a-bit', label: 'A bit hard' },
				{ value: 'a-lot', label: 'Very hard' },
				{ value: 'unsure', label: 'I do not know' },
			],
			missing: 'Choose how hard this is now',
		}),
	}),
	refine: ({ hard }) =>
		Object.values(hard).every((level) => level === 'not')
			? [
					{
						field: `hard.${Object.keys(hard)[0]}`,
						message: 'Choose “A bit hard”, “Very hard” or “I do not know” for at least one',
					},
				]
			: [],
})

/** The demands that are hard now, very hard first: the way into the catalogue of adjustments. */
export function hardDemands(read: ReadAnswer): DemandCode[] {
	const hard = read(difficulty)?.hard ?? {}
	const at = (level: string) => Object.keys(hard).filter((code) => hard[code] === level && isDemandCode(code)) as DemandCode[]
	return [...at('a-lot'), ...at('a-bit')]
}
