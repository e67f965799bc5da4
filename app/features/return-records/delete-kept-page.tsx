import { links } from '#app/http/links.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import type { KeptKind } from './kept-kind.ts'

/** Asks once before a kept record or log goes for good. */
export function DeleteKeptPage({ kind, id }: { readonly kind: KeptKind; readonly id: string }) {
	const { returnRecords, keptPapers } = useWords()
	const said = keptPapers[kind]
	return (
		<div className="question">
			<BackLink href={links.paper(kind, id)} />
			<h1>{said.deleteTitle}</h1>
			<p>{returnRecords.deleteText}</p>
			<form method="post" className="row">
				<Button look="stop">{said.deleteButton}</Button>
				<ButtonLink look="quiet" href={links.paper(kind, id)}>
					{said.keepIt}
				</ButtonLink>
			</form>
		</div>
	)
}
