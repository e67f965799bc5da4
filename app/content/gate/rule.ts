import type { Fact } from '#app/features/guidance/fact.ts'
import { ContentProblem, lineOf } from '../content-problem.ts'
import type { PortalContent } from '../portal-content.ts'
import type { Source, WrittenFile } from '../written-file.ts'
import type { Exceptions } from './exceptions.ts'

/** All that the rules look at. */
export type Inspected = {
	readonly files: readonly WrittenFile[]
	readonly content: Pick<PortalContent, 'facts'>
	/** The ids of facts that areas, services and notices name: they are on pages too. */
	readonly citedByLists: ReadonlySet<string>
	/** The files of `content/facts`, for the line of each fact. */
	readonly factFiles: readonly Source[]
	readonly exceptions: Exceptions
	readonly exceptionsFile: Source
	/** YYYY-MM-DD */
	readonly today: string
}

/** One idea about what may be published, said as a writer would say it. */
export type Rule = { readonly says: string; readonly check: (all: Inspected) => ContentProblem[] }

/** A rule that looks at one file at a time. */
export const eachFile = (says: string, check: (written: WrittenFile, all: Inspected) => ContentProblem[]): Rule => ({
	says,
	check: (all) => all.files.flatMap((written) => check(written, all)),
})

export const problemAt = ({ file, source }: Source, piece: string, reason: string) =>
	new ContentProblem(file, lineOf(source, piece), reason)

/** At a key of the front matter. */
export const problemInKey = ({ file, source }: Source, key: string, reason: string) =>
	new ContentProblem(file, lineOf(source, `\n${key}:`) + 1, reason)

/** At the fact's own entry. */
export function problemOfFact({ factFiles }: Pick<Inspected, 'factFiles'>, { id }: Pick<Fact, 'id'>, reason: string) {
	const entry = `"id": "${id}"`
	const found = factFiles.find(({ source }) => source.includes(entry))
	return found ? problemAt(found, entry, reason) : new ContentProblem('content/facts', 1, reason)
}

/** An exception that is not needed any more: the next one to use it would not have been asked for a reason. */
export const unneeded = ({ exceptionsFile }: Inspected, piece: string, reason: string) =>
	problemAt(exceptionsFile, `"${piece}"`, `${reason}: take the exception out`)
