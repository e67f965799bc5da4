import type { ShownArea } from './area.ts'
import { dialLink } from './area.ts'
import { useWords } from './language.ts'
import type { LinkItem } from './site-header.tsx'

/** The pages a public service owes, in the order people ask for them. */
const owed = ['helplines', 'partners', 'privacy', 'accessibility', 'cookies', 'complaints', 'contact', 'about', 'status'] as const

export function SiteFooter({
	area,
	links,
	lang,
}: {
	readonly area: ShownArea
	readonly links?: readonly LinkItem[] | undefined
	/** Where the page itself is in another language. */
	readonly lang?: string | undefined
}) {
	const words = useWords()
	const shown = links ?? owed.map((page) => ({ href: `/${page}`, label: words.owed[page] }))
	return (
		<footer lang={lang} className="site-footer not-on-paper bg-foot py-8 text-tiny text-on-foot">
			<div className="wrap">
				<nav aria-label={words.aboutThisSite}>
					<ul className="flex flex-wrap gap-x-9">
						{shown.map((link) => (
							<li key={link.href}>
								<a className="inline-flex min-h-11 items-center text-on-foot" href={link.href}>
									{link.label}
								</a>
							</li>
						))}
					</ul>
				</nav>
				{area.name ? <p className="mt-4">{(area.live === false ? words.guidanceFor : words.freeSupportIn)(area.name)}.</p> : null}
				{area.phone ? (
					<p>
						<a className="inline-flex min-h-11 items-center text-on-foot" href={dialLink(area.phone)}>
							{words.callUs(area.phone)}
						</a>{' '}
						<span lang="en">{area.phoneNote}</span>
					</p>
				) : null}
				<p>{words.notLegalAdvice}</p>
			</div>
		</footer>
	)
}
