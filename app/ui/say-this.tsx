import type { ReactNode } from 'react'
import { useWords } from './language.ts'

export type SayThisProps = {
	readonly pairs: readonly { readonly leave: ReactNode; readonly try: ReactNode }[]
}

/** What to leave unsaid, and what to say instead. Each pair is read together; the labels are repeated on a phone. */
export function SayThis({ pairs }: SayThisProps) {
	const words = useWords()
	return (
		<ul className="my-5 max-w-measure list-none overflow-hidden rounded-card border border-line bg-sheet">
			{pairs.map((pair, index) => (
				<li key={index} className="say-pair keep-together">
					<div className="px-4.5 py-3.5">
						<p className="say-label text-stop">{words.leaveThis}</p>
						<p>{pair.leave}</p>
					</div>
					<div className="px-4.5 py-3.5 max-sm:pt-0">
						<p className="say-label text-done">{words.tryThis}</p>
						<p>{pair.try}</p>
					</div>
				</li>
			))}
		</ul>
	)
}
