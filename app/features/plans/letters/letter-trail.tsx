import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'

/** The way to the letters of a plan, and to one of them. */
export function LetterTrail({ paper, here }: { readonly paper: string; readonly here?: string }) {
	const words = useWords()
	return (
		<Breadcrumbs
			trail={[
				{ href: '/', label: words.home },
				{ href: '/adjustments', label: words.adjustments.title },
				{ href: links.plan(paper), label: words.plans.title },
				...(here ? [{ href: links.plan(paper, 'letters'), label: words.letters.title }] : []),
			]}
			here={here ?? words.letters.title}
		/>
	)
}
