import { links } from '#app/http/links.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

/** Asks once before a phased return goes for good. */
export function DeleteReturnPage({ id, isShared }: { readonly id: string; readonly isShared: boolean }) {
	const { phasedReturn: said, plans } = useWords()
	return (
		<div className="question">
			<BackLink href={links.phasedReturn(id)} />
			<h1>{said.deleteTitle}</h1>
			<p>{said.deleteText}</p>
			{isShared ? <p>{plans.deleteShared}</p> : null}
			<form method="post" className="row">
				<Button look="stop">{said.deleteButton}</Button>
				<ButtonLink look="quiet" href={links.phasedReturn(id)}>
					{said.keepIt}
				</ButtonLink>
			</form>
		</div>
	)
}
