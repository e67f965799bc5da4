import type { ReactNode } from 'react'
import { useWords } from './language.ts'

/** What can be done before the end of the day. Its children are usually an ordered list. */
export function Today({
	title,
	headingLevel = 2,
	children,
}: {
	readonly title?: ReactNode
	readonly headingLevel?: 2 | 3
	readonly children: ReactNode
}) {
	const words = useWords()
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<section className="keep-together my-6 max-w-measure rounded-card border border-now-line bg-now-wash px-6 py-4.5">
			<Heading className="mb-1.5 text-[1.15rem]">{title ?? words.doThisToday}</Heading>
			{children}
		</section>
	)
}
