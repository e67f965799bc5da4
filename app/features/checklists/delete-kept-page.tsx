import { links } from '#app/http/links.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

/** Asks once before a kept list goes for good. */
export function DeleteKeptPage({ id }: { readonly id: string }) {
	const { checklists } = useWords()
	return (
		<div className="question">
			<BackLink href={links.keptChecklist(id)} />
			<h1>{checklists.deleteTitle}</h1>
			<p>{checklists.deleteText}</p>
			<form method="post" className="row">
				<Button look="stop">{checklists.deleteButton}</Button>
				<ButtonLink look="quiet" href={links.keptChecklist(id)}>
					{checklists.keepIt}
				</ButtonLink>
			</form>
		</div>
	)
}
