import type { ShownArea } from './area.ts'
import { dialLink } from './area.ts'
import { useWords } from './language.ts'
import type { LinkItem } from './site-header.tsx'

/** The pages a public service owes, in the order people ask for them. */
const owed: readonly LinkItem[] = [
	{ href: '/privacy', label: 'Privacy' },
	{ href: '/accessibility', label: 'Accessibility' },
	{ href: '/cookies', label: 'Cookies' },
	{ href: '/complaints', label: 'Complaints' },
	{ href: '/contact', label: 'Contact' },
	{ href: '/about', label: 'About this service' },
]

export function SiteFooter({
	area,
	links = owed,
}: {
	readonly area: ShownArea
	readonly links?: readonly LinkItem[] | undefined
}) {
	const words = useWords()
	return (
		<footer className="site-footer not-on-paper bg-foot py-8 text-tiny text-on-foot">
			<div className="wrap">
				<nav aria-label={words.aboutThisSite}>
					<ul className="flex flex-wrap gap-x-9">
						{links.map((link) => (
							<li key={link.href}>
								<a className="inline-flex min-h-11 items-center text-on-foot" href={link.href}>
									{link.label}
								</a>
							</li>
						))}
					</ul>
				</nav>
				{area.name ? (
					<p className="mt-4">{(area.live === false ? words.directory.guidanceFor : words.freeSupportIn)(area.name)}.</p>
				) : null}
				{area.phone ? (
					<p>
						<a className="inline-flex min-h-11 items-center text-on-foot" href={dialLink(area.phone)}>
							{words.callUs(area.phone)}
						</a>{' '}
						{area.phoneNote}
					</p>
				) : null}
				<p>{words.notLegalAdvice}</p>
			</div>
		</footer>
	)
}
