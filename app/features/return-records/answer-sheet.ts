import { mostContacts } from './contact-log.ts'
import { readSheet, type ContactSheet, type ReadSheet, type SheetContext, type SheetWords } from './contact-sheet.ts'

type Asked = {
	/** The button that was pressed: 'show', 'change' or 'add'. */
	readonly asked: string
	readonly context: SheetContext
	readonly words: SheetWords
}

/** What a page answers a form with: the sheet, or the form again with a row more. A row can be added whatever is wrong elsewhere. */
export function answerSheet(sheet: ContactSheet, form: URLSearchParams, { asked, context, words }: Asked): ReadSheet {
	const read = readSheet(sheet, form, context, words)
	const typed = { ...read.typed }
	if (asked === 'change') return { ...read, typed, document: null, problems: [] }
	if (asked === 'add') return { ...read, typed, document: null, problems: [], rows: Math.min(mostContacts, read.rows + 1) }
	return { ...read, typed }
}
