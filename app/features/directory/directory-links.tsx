import { useWords } from '#app/ui/language.ts'

/** The pages of the directory, without the one that is open. */
export function DirectoryLinks({ href: here }: { readonly href: string }) {
	const words = useWords().directory
	const pages = [
		{ href: '/services', label: words.services },
		{ href: '/helplines', label: words.helplines },
		{ href: '/funding', label: words.funding },
	]
	return (
		<nav className="not-on-paper text-small" aria-labelledby="also-see">
			<h2 id="also-see" className="text-[1.1rem]">
				{words.alsoSee}
			</h2>
			<ul className="list-none p-0">
				{pages
					.filter(({ href }) => href !== here)
					.map(({ href, label }) => (
						<li key={href}>
							<a className="inline-flex min-h-11 items-center" href={href}>
								{label}
							</a>
						</li>
					))}
			</ul>
		</nav>
	)
}
