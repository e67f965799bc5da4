import { useWords } from './language.ts'
import { idOf } from './wiring.ts'

export type ShownProblem = { readonly field: string; readonly message: string }

/**
 * What went wrong, first on the page and first in focus, with a way to each field.
 * `field` is the form name of the field's first input, as the form parser gives it.
 */
export function ErrorSummary({ problems }: { readonly problems: readonly ShownProblem[] }) {
	const words = useWords()
	if (problems.length === 0) return null
	return (
		<div
			className="mb-7 rounded-card border-4 border-stop bg-sheet px-5 pt-4 pb-2.5 focus-visible:rounded-card focus-visible:shadow-none"
			role="alert"
			tabIndex={-1}
			// eslint-disable-next-line jsx-a11y-x/no-autofocus -- focus must move to the summary, and these pages send no script
			autoFocus
		>
			<h2 className="mb-1.5 text-[1.2rem]">{words.thereIsAProblem}</h2>
			<ul className="m-0 list-none p-0">
				{problems.map((problem) => (
					<li key={`${problem.field} ${problem.message}`}>
						<a className="flex min-h-11 items-center py-1 font-semibold text-stop" href={`#${idOf(problem.field)}`}>
							{problem.message}
						</a>
					</li>
				))}
			</ul>
		</div>
	)
}
