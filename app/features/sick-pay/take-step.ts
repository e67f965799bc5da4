import { markMessage, readMark } from '#app/features/return-to-work/mark.ts'
import { textField } from '#app/journey/fields.ts'
import { parseStep, typedAgain } from '#app/journey/form.ts'
import { defineStep } from '#app/journey/step.ts'

/** What may stand on the file besides the result. */
export const takeFields = {
	mark: textField({
		label: 'Your own mark for this',
		hint: 'At most two letters and four numbers, like P7. It stands on the file. Do not use initials of a name.',
		max: 12,
		width: 'short',
		optional: true,
	}),
} as const

const takeStep = defineStep({
	slug: 'take',
	section: 'Sick pay',
	question: 'Whom is it about?',
	fields: takeFields,
	refine: ({ mark }) => (mark && readMark(mark) === null ? [{ field: 'mark', message: markMessage }] : []),
})

/** The mark that came with a form: '' where there was none, null where it is no mark. */
export function readTake(sent: URLSearchParams, today: string) {
	const parsed = parseStep(takeStep, sent, () => undefined, { today })
	return {
		mark: parsed.ok ? readMark(parsed.value.mark ?? '') : null,
		form: {
			typed: typedAgain(takeStep, sent, () => undefined, { today }),
			problems: parsed.ok ? [] : parsed.problems,
		},
	}
}
