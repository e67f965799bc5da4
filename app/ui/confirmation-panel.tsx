import type { ReactNode } from 'react'
import { useWords } from './language.ts'

export type ConfirmationPanelProps = {
	readonly title: string
	/** Kept in one piece when copied, and said with what it is. */
	readonly reference?: string | null
	readonly referenceLabel?: string
	readonly children?: ReactNode
}

/** The answer to a finished task. Its title is the page's h1. */
export function ConfirmationPanel({ title, reference, referenceLabel, children }: ConfirmationPanelProps) {
	const words = useWords()
	return (
		<div className="keep-together mt-6 mb-9 max-w-measure rounded-card border-2 border-done bg-done-wash px-6 py-7">
			<svg className="mb-3 text-done" width="52" height="52" viewBox="0 0 52 52" aria-hidden="true">
				<circle cx="26" cy="26" r="23" fill="none" stroke="currentColor" strokeWidth="4" />
				<path
					d="m15 27 8 8 15-17"
					fill="none"
					stroke="currentColor"
					strokeWidth="4.5"
					strokeLinecap="round"
					strokeLinejoin="round"
				/>
			</svg>
			<h1>{title}</h1>
			{reference ? (
				<p>
					{referenceLabel ?? words.yourReference}
					<strong className="block text-[1.5rem] tracking-wide wrap-anywhere">{reference}</strong>
				</p>
			) : null}
			{children}
		</div>
	)
}
