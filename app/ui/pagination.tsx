import { useWords } from './language.ts'

export type PaginationProps = {
	readonly previous?: { readonly href: string; readonly label?: string } | null
	readonly next?: { readonly href: string; readonly label?: string } | null
	/** Left out where a list is read forward only and nobody counts its pages. `null` stands for a gap. */
	readonly pages?: readonly ({ readonly number: number; readonly href: string; readonly current?: boolean } | null)[]
	/** What is being paged, where a page holds more than one list. */
	readonly label?: string
}

const box = 'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-control border-2 border-transparent'

export function Pagination({ previous, next, pages = [], label }: PaginationProps) {
	const words = useWords()
	if (!previous && !next && pages.length < 2) return null
	return (
		<nav className="not-on-paper my-8" aria-label={label ?? words.pages}>
			<ul className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
				{previous ? (
					<li>
						<a className={box} href={previous.href} rel="prev">
							<Arrow back />
							{previous.label ?? words.previous}
						</a>
					</li>
				) : null}
				{pages.map((page, index) => (
					<li key={page ? page.number : `gap ${index}`}>
						{page ? (
							<a
								className={
									page.current ? `${box} px-3 border-strong bg-strong font-semibold text-on-strong no-underline` : `${box} px-3`
								}
								href={page.href}
								aria-label={words.page(page.number)}
								aria-current={page.current ? 'page' : undefined}
							>
								{page.number}
							</a>
						) : (
							<span aria-hidden="true">…</span>
						)}
					</li>
				))}
				{next ? (
					<li>
						<a className={box} href={next.href} rel="next">
							{next.label ?? words.next}
							<Arrow />
						</a>
					</li>
				) : null}
			</ul>
		</nav>
	)
}

function Arrow({ back }: { readonly back?: boolean }) {
	return (
		<svg className={back ? 'ltr:rotate-180' : 'rtl:rotate-180'} width="16" height="14" viewBox="0 0 16 14" aria-hidden="true">
			<path
				d="M1 7h13M9 2l5 5-5 5"
				fill="none"
				stroke="currentColor"
				strokeWidth="2.2"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	)
}
