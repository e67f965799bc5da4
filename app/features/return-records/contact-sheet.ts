import type { Document } from '#app/documents/document.ts'
import { markIn } from '#app/features/return-to-work/mark.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { agreementDocument, type AgreementWords } from './contact-agreement-document.ts'
import { readAgreement } from './contact-agreement.ts'
import { contactDays, type HolidaysOf } from './contact-days.ts'
import { logDocument, type LogWords } from './contact-log-document.ts'
import { nextContact, readLog, type ContactLog, type LogProblems } from './contact-log.ts'
import type { NotHere } from './not-here.ts'

/** The two sheets about keeping in touch: what was agreed, and what came of it. */
export const contactSheets = ['contact-agreement', 'contact-log'] as const
export type ContactSheet = (typeof contactSheets)[number]

/** Which of the two the path of a page or of its files is about. */
export const sheetAt = (path: string): ContactSheet => contactSheets.find((one) => path.split('/').includes(one)) ?? 'contact-log'

export type SheetWords = {
	readonly agreement: AgreementWords
	readonly log: LogWords & LogProblems
	/** Of a day in a calendar: says nothing of a person or of health. */
	readonly checkIn: string
}

export type ReadSheet = {
	/** Null when something has to be put right first. */
	readonly document: Document | null
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
	readonly notHere: NotHere
	/** Days of contact, for a calendar and for reminders. */
	readonly days: readonly string[]
	/** A reference that says nothing of a person; '' without one. */
	readonly mark: string
	/** The first day of contact, 'YYYY-MM-DD'; null without one. */
	readonly begins: string | null
}

/** What a sheet is read with, beside its form. */
export type SheetContext = JourneyContext & { readonly holidaysOf: HolidaysOf }

/** What a log comes to: its document, the next day of contact, and what names its days. The same typed and kept. */
export function logView(
	log: ContactLog,
	today: string,
	words: SheetWords,
): Pick<ReadSheet, 'days' | 'mark' | 'begins'> & { readonly document: Document } {
	const next = nextContact(log, today)
	return {
		document: logDocument(log, words.log, today),
		days: next ? [next] : [],
		mark: markIn(log.reference),
		begins: log.contacts.map(({ on }) => on).sort()[0] ?? null,
	}
}

/** A sheet as its form sent it, with the document that it comes to. */
export function readSheet(sheet: ContactSheet, form: URLSearchParams, context: SheetContext, words: SheetWords): ReadSheet {
	if (sheet === 'contact-log') {
		const { log, ...rest } = readLog(form, context, words.log)
		return log
			? { ...rest, ...logView(log, context.today, words) }
			: { ...rest, document: null, days: [], mark: '', begins: null }
	}
	const { agreement, ...rest } = readAgreement(form, context)
	const when = agreement && contactDays(agreement, context.holidaysOf, context.today)
	return {
		...rest,
		rows: 0,
		document: agreement && when && agreementDocument(agreement, when, words.agreement, context.today),
		days: when?.days ?? [],
		mark: markIn(agreement?.reference ?? ''),
		begins: agreement?.startOn ?? null,
	}
}

/** The days as a calendar takes them, named by their number in the row, so that a day that moves is moved; null where there is none. */
export function sheetDays(
	{ days, mark }: Pick<ReadSheet, 'days' | 'mark'>,
	{ checkIn }: Pick<SheetWords, 'checkIn'>,
	key: string,
) {
	const [first, ...others] = days.map((on, at) => ({
		uid: `${key}-contact-${at + 1}`,
		on,
		title: mark === '' ? checkIn : `${checkIn} (${mark})`,
	}))
	return first ? ([first, ...others] as const) : null
}
