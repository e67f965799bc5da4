import type { Parts } from './doors.ts'
import type { Body } from './file-form.ts'
import { entriesIn, formsOf } from './page.ts'
import { encoded, type Entries, type Visitor } from './visitor.ts'

/** Who sends what to an address with these parts. With `shows` what it does is answer with that, and nothing is kept. */
export type PaperDeed = {
	readonly visitor: Visitor
	readonly parts: Parts
	readonly body: Body
	readonly shows?: string | undefined
	/** What stands behind the question mark, where the deed is said there. */
	readonly query?: string
}

export const formBody = (entries: Entries | Readonly<Record<string, string>>): Body => ({
	text: encoded(Array.isArray(entries) ? (entries as Entries) : Object.entries(entries as Readonly<Record<string, string>>)),
	kind: 'application/x-www-form-urlencoded',
})

/** The form of a page that has this name in it, as a browser would send it, some answers changed. */
export async function filledIn(
	visitor: Visitor,
	path: string,
	name: string,
	change: Readonly<Record<string, string>>,
): Promise<Entries> {
	const { status, body } = await visitor.get(path)
	const form = formsOf(body).find(({ inputs }) => inputs.some((input) => input.name === name))
	if (!form) throw new Error(`${path} (${status}) has no form with ${name}`)
	return [...entriesIn(form).filter(([one]) => !Object.hasOwn(change, one)), ...Object.entries(change)]
}
