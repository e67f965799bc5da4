import type { ReactNode } from 'react'
import { useWords } from './language.ts'
import type { LinkItem } from './site-header.tsx'

/** Where to go from here, beside an article on a desk and after it on a phone. */
export function Aside({
	title,
	links,
	children,
}: {
	readonly title?: string
	readonly links?: readonly LinkItem[]
	readonly children?: ReactNode
}) {
	const words = useWords()
	return (
		<aside className="border-t-5 border-strong pt-3.5 text-small">
			{links && links.length > 0 ? (
				<nav className="not-on-paper mb-6" aria-label={title ?? words.nextSteps}>
					<h2 className="mb-1 text-[1.1rem]">{title ?? words.nextSteps}</h2>
					<ul className="list-none">
						{links.map((link) => (
							<li key={link.href} className="border-b border-line">
								<a className="flex min-h-11 items-center py-1.5" href={link.href}>
									{link.label}
								</a>
							</li>
						))}
					</ul>
				</nav>
			) : null}
			{children}
		</aside>
	)
}
