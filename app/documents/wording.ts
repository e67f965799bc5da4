import type { Document } from './document.ts'

/** The few words a renderer adds by itself. They travel with the file, so they are here and not on a page. */
type Wording = {
	readonly reference: string
	readonly madeOn: (date: string) => string
	readonly page: (number: number | string, of: number | string) => string
	readonly signature: string
	readonly date: string
	readonly standIn: (mark: string) => string
}

const wordings = {
	en: {
		reference: 'Reference',
		madeOn: (date) => `Made on ${date}`,
		page: (number, of) => `Page ${number} of ${of}`,
		signature: 'Signature',
		date: 'Date',
		standIn: (mark) => `Where you see ${mark}, or a letter without its accent, this file's font does not have the character.`,
	},
	cy: {
		reference: 'Cyfeirnod',
		madeOn: (date) => `Lluniwyd ar ${date}`,
		page: (number, of) => `Tudalen ${number} o ${of}`,
		signature: 'Llofnod',
		date: 'Dyddiad',
		standIn: (mark) => `Lle gwelwch ${mark}, neu lythyren heb ei hacen, nid yw'r nod hwnnw yn ffont y ffeil hon.`,
	},
} as const satisfies Record<Document['lang'], Wording>

type LanguageTag = `${Document['lang']}-GB`

export function wordingOf(document: Document): Wording {
	return wordings[document.lang]
}

/** The language as files want it: with the country, so that dates and voices come out British. */
export function languageTag(document: Document): LanguageTag {
	return `${document.lang}-GB`
}

/** "Reference K7QF-2M9X", "Made on 27 March 2026": whichever of the two the document has. */
export function originOf(document: Document): readonly string[] {
	const words = wordingOf(document)
	return [
		...(document.reference ? [`${words.reference} ${document.reference}`] : []),
		...(document.madeOn ? [words.madeOn(longDate(document.madeOn, languageTag(document)))] : []),
	]
}

const longDates = {
	'en-GB': new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
	'cy-GB': new Intl.DateTimeFormat('cy-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

function longDate(date: string, language: LanguageTag): string {
	return longDates[language].format(new Date(`${date}T00:00:00Z`))
}
