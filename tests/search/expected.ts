import type { PortalContent } from '#app/content/portal-content.ts'

/**
 * The addresses that answer a question: those of them that are there. `questions.json` holds what managers type and where the answer
 * is: an address, `sheets:<topic>` for any sheet of that topic, or `helpline:<id>`.
 */
export function expectedOf(answers: readonly string[], { sheets }: PortalContent, known: ReadonlySet<string>): string[] {
	return answers
		.flatMap((answer) => {
			const [kind, name] = answer.split(':')
			if (kind === 'sheets') return sheets.filter(({ topic }) => topic === name).map(({ path }) => path)
			return kind === 'helpline' ? [`/helplines#line-${name}`] : [answer]
		})
		.filter((href) => known.has(href))
}

export const meets = (expected: readonly string[], found: readonly string[]) => expected.some((href) => found.includes(href))

type Row = { readonly question: string; readonly expected: readonly string[] }

/** The questions whose answer is not among what was found, with what was found instead. */
export const unmetOf = (rows: readonly Row[], find: (question: string) => readonly string[]) =>
	rows
		.map(({ question, expected }) => ({ question, expected, found: find(question) }))
		.filter(({ expected, found }) => !meets(expected, found))
