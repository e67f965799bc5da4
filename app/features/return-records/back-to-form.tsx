import { links } from '#app/http/links.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { toolOf, type KeptKind } from './kept-kind.ts'
import { ReturnTrail } from './record-page.tsx'

/** For whoever opens by its address a page that only a filled form leads to. */
export function BackToForm({ kind, title }: { readonly kind: KeptKind; readonly title: string }) {
	const said = useWords().keptPapers[kind]
	const form = links.returnTool(toolOf[kind])
	return (
		<>
			<ReturnTrail above={[{ href: form, label: said.title }]} here={title} />
			<h1>{title}</h1>
			<p>{said.fillInFirst}</p>
			<ButtonLink href={form}>{said.start}</ButtonLink>
		</>
	)
}
