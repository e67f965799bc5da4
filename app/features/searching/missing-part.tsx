import type { ReactNode } from 'react'
import { useWords } from '#app/ui/language.ts'

/** Around the form that says what was missing. After a search that found something it is folded, so that it is never in the way. */
export function MissingPart({ folded, children }: { folded: boolean; children: ReactNode }) {
	const { searching } = useWords()
	const inside = (
		<>
			<p>{searching.notFoundText}</p>
			{children}
		</>
	)
	if (folded)
		return (
			<details className="not-on-paper mt-10">
				<summary className="min-h-11 cursor-pointer py-2 font-bold">{searching.notFoundTitle}</summary>
				{inside}
			</details>
		)
	return (
		<section className="not-on-paper mt-10" aria-labelledby="was-missing">
			<h2 id="was-missing">{searching.notFoundTitle}</h2>
			{inside}
		</section>
	)
}
