import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

/** What a link back opens: one button, because whatever reads a mail before its reader presses none. */
export function ResumePage({ state }: { readonly state: 'ready' | 'gone' | 'too-many' }) {
	const { keeping } = useWords()
	if (state === 'too-many') {
		return (
			<div className="question pt-10">
				<h1>{keeping.resumeTitle}</h1>
				<p>{keeping.resumeTooMany}</p>
			</div>
		)
	}
	if (state === 'gone') {
		return (
			<div className="question pt-10">
				<h1>{keeping.resumeGoneTitle}</h1>
				<p>{keeping.resumeGone}</p>
				<ul>
					{keeping.resumeGoneWhy.map((why) => (
						<li key={why}>{why}</li>
					))}
				</ul>
				<div className="row">
					<ButtonLink href="/account/plans">{keeping.resumeSignIn}</ButtonLink>
					<ButtonLink href={links.planStart} look="quiet">
						{keeping.resumeStart}
					</ButtonLink>
				</div>
			</div>
		)
	}
	return (
		<div className="question pt-10">
			<h1>{keeping.resumeTitle}</h1>
			<p>{keeping.resumeText}</p>
			<form method="post">
				<Button>{keeping.resumeOpen}</Button>
			</form>
			<p className="meta mt-6">{keeping.resumeShared}</p>
		</div>
	)
}
