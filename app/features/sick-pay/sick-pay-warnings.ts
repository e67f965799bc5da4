import type { SickPay, SickPayInput, SickPayTerms } from './sick-pay-shape.ts'

export const warningCodes = [
	'check-with-payroll',
	'not-come-yet',
	'no-earnings',
	'no-working-day',
	'used-up-before',
	'used-up',
	'rate-not-known',
	'capped-at-28-weeks',
	'days-before-not-known',
	'rate-before-not-known',
	'end-before-not-known',
	'chain-before-rules',
	'earnings-of-first-spell',
	'weeks-in-turn',
	'week-without-day',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What somebody has to know beside the sums. `day` is what the sentence names. */
export type SickPayWarning = { readonly code: WarningCode; readonly day?: string | undefined }

export function warningsFor(
	input: SickPayInput,
	found: SickPay,
	{ today, terms }: { readonly today: string; readonly terms: SickPayTerms },
): SickPayWarning[] {
	const { weeks } = input.pattern
	const unsure = found.before?.unsure
	const isUnsure = unsure?.days === true || unsure?.end === true
	const began = terms.singleDaysFrom
	const warn = (code: WarningCode, applies: boolean, day?: string | null): SickPayWarning[] =>
		applies ? [{ code, ...(day && { day }) }] : []
	return [
		...warn('not-come-yet', input.firstDay > today),
		...warn('no-earnings', input.averageWeeklyEarnings === 0),
		...warn('no-working-day', found.qualifyingDays === 0),
		...warn('used-up-before', found.qualifyingDays > 0 && found.daysPaid === 0 && !isUnsure),
		...warn('used-up', found.usedUpOn !== null && !isUnsure, found.usedUpOn),
		...warn('rate-not-known', found.rateKnownUntil !== null, found.rateKnownUntil),
		...warn('capped-at-28-weeks', found.heldAt !== null),
		...warn('days-before-not-known', unsure?.days === true, began),
		...warn('rate-before-not-known', unsure?.rate === true, began),
		...warn('end-before-not-known', unsure?.end === true && !unsure.days, began),
		...warn('chain-before-rules', !isUnsure && !unsure?.rate && found.linked.some(({ firstDay }) => firstDay < began), began),
		...warn('earnings-of-first-spell', found.linked.length > 0, found.linked[0]?.firstDay),
		...warn('weeks-in-turn', weeks.length > 1),
		...warn(
			'week-without-day',
			weeks.some((week) => week.length === 0),
		),
		...warn('check-with-payroll', true),
	]
}
