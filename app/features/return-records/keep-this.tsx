import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { toolOf, type KeptKind } from './kept-kind.ts'

type KeepProps = {
	readonly kind: KeptKind
	/** The firm whose HR leads may read what this visitor's account keeps: null without an account, '' without a firm. */
	readonly firm: string | null
}

/** Offers to keep in an account what stands in the form around it. */
export function KeepThis({ kind, firm }: KeepProps) {
	const { returnRecords, keptPapers } = useWords()
	const said = keptPapers[kind]
	return (
		<section aria-labelledby="keep" className="mt-8">
			<h2 id="keep">{said.keepTitle}</h2>
			<p>
				{said.keepText} {firm ? returnRecords.keepFirm(firm) : null} {returnRecords.keepMonths}
			</p>
			<div className="row">
				<Button look="quiet" formAction={links.returnTool(`${toolOf[kind]}/keep`)}>
					{firm === null ? said.signInTitle : said.keep}
				</Button>
			</div>
		</section>
	)
}
