import type { ReactNode } from 'react'
import { useWords } from './language.ts'

/** Said beside every box whose words the employee will see. */
export function EmployeeReads({ children }: { readonly children?: ReactNode }) {
	const words = useWords()
	return (
		<div className="mb-6 flex max-w-measure gap-3.5 rounded-card border border-transparent bg-wash px-4.5 py-3.5 text-small">
			<svg className="mt-0.5 shrink-0 text-strong" width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
				<path d="M2 15c5-8 21-8 26 0-5 8-21 8-26 0z" fill="none" stroke="currentColor" strokeWidth="2.4" />
				<circle cx="15" cy="15" r="4.4" fill="currentColor" />
			</svg>
			<p>
				<b>{words.employeeReadsTitle}</b> {children ?? words.employeeReadsText}
			</p>
		</div>
	)
}
