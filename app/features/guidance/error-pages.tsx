import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

export type NotFoundProps = {
	readonly status: number
	/** Pages whose names are like the address that was asked for. */
	readonly nearest?: readonly { readonly href: string; readonly title: string }[]
}

/** What does not exist and what is not yours look the same. */
export function NotFound({ status, nearest = [] }: NotFoundProps) {
	const { guidance } = useWords()
	return (
		<div className="question pt-10">
			<h1>{status === 404 ? guidance.noPage : guidance.noShow}</h1>
			{nearest.length > 0 ? (
				<nav aria-labelledby="nearest">
					<h2 id="nearest">{guidance.nearest}</h2>
					<ul className="list-none">
						{nearest.map(({ href, title }) => (
							<li key={href} className="border-b border-line">
								<a className="flex min-h-11 items-center py-1.5" href={href}>
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
			) : (
				<p>{guidance.noPageText}</p>
			)}
			<div className="row">
				<ButtonLink href="/">{guidance.toStart}</ButtonLink>
				<a href="/search">{guidance.searchGuidance}</a>
			</div>
		</div>
	)
}

type SomethingWentWrongProps = { readonly reference: string; readonly area: { readonly phone: string | null } }

export function SomethingWentWrong({ reference, area }: SomethingWentWrongProps) {
	const { guidance } = useWords()
	return (
		<div className="question pt-10">
			<h1>{guidance.wentWrong}</h1>
			<p>{guidance.wentWrongText}</p>
			{reference ? (
				<p>
					{guidance.tellUsNumber} <strong>{reference}</strong>
					{area.phone ? ` ${guidance.onPhone(area.phone)}` : null}.
				</p>
			) : null}
			<ButtonLink href="/">{guidance.toStart}</ButtonLink>
		</div>
	)
}
