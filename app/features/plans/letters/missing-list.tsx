import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import type { Missing } from './can-write.ts'

/** What the plan has to hold first. A row that lacks something leads to the page where it is answered. */
export function MissingList({ paper, missing }: { readonly paper: string; readonly missing: readonly Missing[] }) {
	const { letters } = useWords()
	return (
		<ul>
			{missing.map((one, index) =>
				one.kind === 'row-lacks' ? (
					<li key={index} className="wrap-anywhere">
						{letters.rowLacks(one.what || letters.rowWithoutName, inOneLine(one.lacks.map((lack) => letters.lacks[lack])))}
						{one.lacks.includes('alternatives') ? ` ${letters.lookFirst}` : null}{' '}
						<a className="inline-flex min-h-11 items-center" href={links.plan(paper, `row/${one.row}/answer`)}>
							{letters.goToRow}
							<span className="sr-only">: {one.what}</span>
						</a>
					</li>
				) : (
					<li key={index}>{letters.missing[one.kind]}</li>
				),
			)}
		</ul>
	)
}

const inOneLine = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts)
