import { noTypedValues, typedFrom } from '#app/journey/form.ts'
import type { TypedValues } from '#app/journey/form.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { JourneyContext, Step } from '#app/journey/step.ts'
import { agreedStep, nameInRow } from './agreed-step.ts'
import { readingNames } from './reading-names.ts'
import { nextPart, readingPart } from './closing-parts.ts'
import { absencePart, meetingPart, notePart, workPart } from './record-parts.ts'
import type { ReturnRecord } from './record.ts'

/** A record as it stands in the boxes of its form. Reading them back gives the same record. */
export function typedOf(record: ReturnRecord, context: JourneyContext): TypedValues {
	const typed = noTypedValues()
	const put = <Fields extends FieldSet>(step: Step<Fields>, saved: unknown) =>
		Object.assign(
			typed,
			typedFrom(step, saved, () => undefined, context),
		)
	put(meetingPart, record)
	put(absencePart, { ...record, daysLost: record.daysLost === null ? undefined : String(record.daysLost) })
	put(notePart, { ...record, notCopied: record.notCopied ? ['yes'] : [] })
	put(workPart, record)
	put(nextPart, record)
	put(readingPart, { ...record, bothRead: record.readOn === null ? [] : ['manager', 'employee'] })
	record.agreed.forEach((row, at) => {
		const place = at + 1
		put(agreedStep(place), Object.fromEntries(Object.entries(row).map(([part, value]) => [nameInRow(place, part), value])))
	})
	return typed
}

/** The boxes of a new record: the days that most people work are ticked, the rest is empty. */
export function freshTyped(): TypedValues {
	const typed = noTypedValues()
	typed.nation = 'england'
	typed.usualDays = ['mon', 'tue', 'wed', 'thu', 'fri']
	return typed
}

/** The same without who has read it: what they read is about to change. The comment stays theirs. */
export function unread(typed: TypedValues): TypedValues {
	const left = noTypedValues()
	for (const [name, value] of Object.entries(typed))
		if (name === 'comment' || !readingNames.some((one) => name === one || name.startsWith(`${one}.`))) left[name] = value
	return left
}
