/** Something wrong in `content/`, said so that the writer can go straight to it. The build stops at the first; the gate lists all. */
export class ContentProblem extends Error {
	constructor(
		readonly file: string,
		readonly line: number,
		readonly reason: string,
		/** What else is wrong that was found at the same time. */
		readonly others: readonly ContentProblem[] = [],
	) {
		super(`${file}:${line}: ${reason}`)
		this.name = 'ContentProblem'
	}
}

/** The first line that holds a piece of text, counted from 1; line 1 when it is nowhere. */
export function lineOf(source: string, piece: string) {
	const at = source.indexOf(piece)
	return at === -1 ? 1 : source.slice(0, at).split('\n').length
}

/** Throws the first, which carries the others. Does nothing when there is none. */
export function throwProblems([first, ...others]: readonly ContentProblem[]) {
	if (first) throw new ContentProblem(first.file, first.line, first.reason, others)
}

/** What was thrown, as the list it carries. An error of any other kind is thrown on: it is a fault of ours, not of a writer. */
export function problemsIn(error: unknown): ContentProblem[] {
	if (!(error instanceof ContentProblem)) throw error
	return [error, ...error.others]
}

/** Waits for all of them, so that what is wrong with each can be said at once. */
export async function allRead<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
	const settled = await Promise.allSettled(work)
	throwProblems(settled.flatMap((one) => (one.status === 'rejected' ? problemsIn(one.reason) : [])))
	return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}
