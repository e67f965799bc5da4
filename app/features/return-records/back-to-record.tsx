import { links } from '#app/http/links.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { ReturnTrail } from './record-page.tsx'

/** For whoever opens by its address a page that only a record leads to. */
export function BackToRecord({ title }: { readonly title: string }) {
	const { returnRecords: said } = useWords()
	return (
		<>
			<ReturnTrail above={[{ href: links.returnTool('record'), label: said.title }]} here={title} />
			<h1>{title}</h1>
			<p>{said.recordFirst}</p>
			<ButtonLink href={links.returnTool('record')}>{said.listStart}</ButtonLink>
		</>
	)
}
