import { eq } from 'drizzle-orm'
import type { Ground } from '#app/features/ground.ts'
import { papers } from '#db/schema/schema.ts'
import type { Entries, Visitor } from './visitor.ts'

/** A form of what people keep: where it is, who fills it in, and how it is brought back after it was taken. */
export type PaperForm = {
	readonly title: string
	readonly file: string
	readonly path: string
	readonly who: Visitor
	/** One of its names, to know it by. */
	readonly name: string
	readonly again?: () => Promise<unknown>
	readonly longest?: (name: string) => number | undefined
	/** More answers that are right here. */
	readonly also?: readonly number[]
	readonly joinsLines?: boolean
	/** What is ticked and chosen before anything is typed, one round each; without it each of its radios in turn. */
	readonly choices?: readonly Entries[]
	/** The button that is pressed, where it says something, and where it sends the form when that is elsewhere. */
	readonly button?: { readonly name: string; readonly value: string; readonly path?: string }
}

/** Puts back what a paper said, so that a form made from it is taken again. Its versions and its record stay. */
export async function backTo({ store }: Ground, id: string): Promise<() => Promise<void>> {
	const [row] = await store.read.select({ content: papers.content }).from(papers).where(eq(papers.id, id))
	return () => store.write(async (tx) => void (await tx.update(papers).set(row!).where(eq(papers.id, id))))
}

export const press = (value: string) => ({ name: 'intent', value })
