import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

export type NotFoundProps = {
	readonly status: number
	/** Pages whose names are like the address that was asked for. */
	readonly nearest?: readonly { readonly href: string; readonly title: string }[]
}

/** What does not exist and what is not yours look the same. */
export function NotFound({ status, nearest = [] }: NotFoundProps) {
	const { errors } = useWords()
	return (
		<div className="question pt-10">
			<h1>{status === 404 ? errors.notFoundTitle : errors.notShownTitle}</h1>
			{nearest.length > 0 ? (
				<nav aria-labelledby="nearest">
					<h2 id="nearest">{errors.nearest}</h2>
					<ul className="list-none">
						{nearest.map(({ href, title }) => (
							<li key={href} className="border-b border-line">
								<a className="flex min-h-11 items-center py-1.5" href={href} lang="en">
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
			) : (
				<p>{errors.notFoundText}</p>
			)}
			<div className="row">
				<ButtonLink href="/">{errors.toStart}</ButtonLink>
				<a href="/search">{errors.searchGuidance}</a>
			</div>
		</div>
	)
}

type SomethingWentWrongProps = { readonly reference: string; readonly area: { readonly phone: string | null } }

export function SomethingWentWrong({ reference, area }: SomethingWentWrongProps) {
	const { errors } = useWords()
	return (
		<div className="question pt-10">
			<h1>{errors.wentWrongTitle}</h1>
			<p>{errors.wentWrongText}</p>
			{reference ? (
				<p>
					{errors.ifAgain} <strong>{reference}</strong>
					{area.phone ? ` ${errors.onPhone(area.phone)}` : null}.
				</p>
			) : null}
			<ButtonLink href="/">{errors.toStart}</ButtonLink>
		</div>
	)
}
