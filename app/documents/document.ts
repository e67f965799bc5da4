/**
 * A document as a plain value. The page, the mail, the PDF and the Word file all render the same value, so they cannot
 * disagree; what a person agreed to is stored as one and never rebuilt from later wording.
 */
export type Document = {
	readonly title: string
	readonly subtitle?: string
	readonly lang: 'en' | 'cy'
	/** The reference people quote on the phone; printed on every page. */
	readonly reference?: string
	/** The day the document was made, 'YYYY-MM-DD'. */
	readonly madeOn?: string
	/** Who the file says it is from, in its properties. Never a person. */
	readonly publisher?: string
	/**
	 * Of a letter: who writes, to whom, the day and the greeting, a paragraph each. The title stands below it as the subject line, and
	 * headings are no larger than a letter has; with nothing in it, a sheet of one page is set in the same small headings.
	 */
	readonly opening?: readonly string[]
	/** Of a sheet that has to stay on one page: rows stand closer together. */
	readonly dense?: boolean
	/** One thing to know before reading, set apart under the title. */
	readonly note?: string
	readonly sections: readonly Section[]
	/** A line or two at the foot of every page, such as the area's phone line. */
	readonly footer?: string
}

/** A section with an empty heading follows on from what is above it. */
export type Section = { readonly heading: string; readonly blocks: readonly Block[] }

/** Text may hold line breaks wherever a person could have typed one: paragraphs, values, list items and table cells. */
export type Block =
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'rows'; readonly rows: readonly Row[] }
	| { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
	/** The first cell of each row names the row. */
	| {
			readonly kind: 'table'
			readonly caption: string
			readonly columns: readonly string[]
			readonly rows: readonly (readonly string[])[]
	  }
	/** Room for each named person to sign and date. */
	| { readonly kind: 'signatures'; readonly names: readonly string[] }

export type Row = { readonly label: string; readonly value: string | readonly string[] }

export type TableBlock = Extract<Block, { kind: 'table' }>

export const documentFormats = ['html', 'text', 'docx', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export function isDocumentFormat(value: unknown): value is DocumentFormat {
	return documentFormats.includes(value as DocumentFormat)
}

/** What a renderer makes: `extension` has no dot, and naming the file is the caller's business. */
export type Rendered = { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string; readonly extension: string }

export type Renderer = (document: Document) => Promise<Rendered>

export function valuesOf(row: Row): readonly string[] {
	return typeof row.value === 'string' ? [row.value] : row.value
}
