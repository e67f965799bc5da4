import { useWords } from './language.ts'

export type Crumb = { readonly label: string; readonly href: string }

/** The way from the home page to here. `here` is this page's own name, or left out where the heading says it. */
export function Breadcrumbs({ trail, here }: { readonly trail: readonly Crumb[]; readonly here?: string }) {
	const words = useWords()
	return (
		<nav className="not-on-paper mt-3 mb-2 text-tiny text-ink-soft" aria-label={words.breadcrumb}>
			<ol className="flex flex-wrap gap-x-2">
				{trail.map((crumb, index) => (
					<li key={crumb.href} className="inline-flex items-center gap-2">
						{index > 0 ? <span aria-hidden="true">/</span> : null}
						<a className="inline-flex min-h-11 items-center" href={crumb.href}>
							{crumb.label}
						</a>
					</li>
				))}
				{here ? (
					<li className="inline-flex min-h-11 items-center gap-2">
						{trail.length > 0 ? <span aria-hidden="true">/</span> : null}
						<span aria-current="page">{here}</span>
					</li>
				) : null}
			</ol>
		</nav>
	)
}
