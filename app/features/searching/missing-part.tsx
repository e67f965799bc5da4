import type { ReactNode } from 'react'
import { useWords } from '#app/ui/language.ts'

/** Around the form that says what was missing: after a search it is the last thing on the page, and never in the way. */
export function MissingPart({ children }: { children: ReactNode }) {
	const { searching } = useWords()
	return (
		<section className="not-on-paper mt-10" aria-labelledby="was-missing">
			<h2 id="was-missing">{searching.notFoundTitle}</h2>
			<p>{searching.notFoundText}</p>
			{children}
		</section>
	)
}
