import type { ReactNode } from 'react'
import { useWords } from './language.ts'

/** must: the law says so. should: good practice that is expected. could: an idea worth having. */
export type Force = 'must' | 'should' | 'could'

const looks: Record<Force, { edge: string; words: string }> = {
	must: { edge: 'border-stop', words: 'text-stop' },
	should: { edge: 'border-strong', words: 'text-strong' },
	could: { edge: 'border-line', words: 'text-ink-soft' },
}

export function Law({ force, children }: { readonly force: Force; readonly children: ReactNode }) {
	const words = useWords()
	const said: Record<Force, string> = { must: words.youMust, should: words.youShould, could: words.youCould }
	return (
		<div className={`keep-together my-4.5 max-w-measure rounded-e-card border-s-6 bg-sheet px-5 py-3.5 ${looks[force].edge}`}>
			<p className={`mb-0.5 text-tiny font-bold ${looks[force].words}`}>{said[force]}</p>
			{typeof children === 'string' ? <p>{children}</p> : children}
		</div>
	)
}
