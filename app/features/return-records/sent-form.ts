import { everyField } from '#app/journey/answer.ts'
import type { FieldSet, StepValue } from '#app/journey/field.ts'
import { noTypedValues, parseStep, typedAgain } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import type { JourneyContext, ReadAnswer, Step } from '#app/journey/step.ts'

const nothing: ReadAnswer = () => undefined

/**
 * A form of several parts on one page, read part by part. Nothing typed is lost: `typed` has all of it, whatever is wrong, and
 * `guarded` has what was typed where a word about health does not belong.
 */
export function sentForm(entries: Iterable<readonly [string, unknown]>, context: JourneyContext) {
	const sent = [...entries]
	const typed: TypedValues = noTypedValues()
	const problems: Problem[] = []
	const guarded: string[] = []

	/** The answer to one part; null when something in it has to be put right. `named` stands before what is said about it. */
	function part<Fields extends FieldSet>(step: Step<Fields>, named = ''): StepValue<Fields> | null {
		Object.assign(typed, typedAgain(step, sent, nothing, context))
		for (const [name, field] of everyField(fieldsOf(step, nothing, context)))
			if ('healthGuard' in field && field.healthGuard) guarded.push(String(typed[name] ?? ''))
		const parsed = parseStep(step, sent, nothing, context)
		if (parsed.ok) return parsed.value
		problems.push(
			...parsed.problems.map(({ field, message }) => ({
				field,
				message: named === '' || message.startsWith(named) ? message : `${named}: ${message}`,
			})),
		)
		return null
	}

	/** True when something was typed or ticked in a part. */
	const isBegun = <Fields extends FieldSet>(step: Step<Fields>) =>
		Object.values(typedAgain(step, sent, nothing, context)).some((value) => [value].flat().some((one) => one.trim() !== ''))

	return { part, isBegun, typed, problems, guarded: () => guarded.filter((one) => one.trim() !== '').join('\n') }
}

/** The last row of several that a form has anything in, 0 for none. Rows are named `row1.…`, `row2.…`. */
export function lastRowOf(entries: Iterable<readonly [string, unknown]>): number {
	let last = 0
	for (const [name, value] of entries) {
		const [, place] = /^row(\d{1,3})\./.exec(name) ?? []
		if (place && typeof value === 'string' && value.trim() !== '') last = Math.max(last, Number(place))
	}
	return last
}

/** How many rows a form shows: those it had, all that have something in them, and never more than the most. */
export function rowsShown(
	entries: Iterable<readonly [string, unknown]>,
	had: string,
	{ least, most }: { least: number; most: number },
) {
	const before = /^\d{1,3}$/.test(had) ? Number(had) : 0
	return Math.min(most, Math.max(least, before, lastRowOf(entries)))
}
