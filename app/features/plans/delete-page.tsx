import { links } from '#app/http/links.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'

/** Asks once before a plan goes for good. */
export function DeletePage({ id, isShared }: { readonly id: string; readonly isShared: boolean }) {
	const { plans } = useWords()
	return (
		<div className="question">
			<BackLink href={links.plan(id)} />
			<h1>{plans.deleteTitle}</h1>
			<p>{plans.deleteText}</p>
			{isShared ? <p>{plans.deleteShared}</p> : null}
			<form method="post" className="row">
				<Button look="stop">{plans.deleteButton}</Button>
				<ButtonLink look="quiet" href={links.plan(id)}>
					{plans.keepIt}
				</ButtonLink>
			</form>
		</div>
	)
}
