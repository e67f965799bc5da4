/** Something in `content/` that stops the build, said so that the writer can go straight to it. */
export class ContentProblem extends Error {
	constructor(
		readonly file: string,
		readonly line: number,
		readonly reason: string,
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
