import type { ReactNode } from 'react'

/** What a status asks of the reader: nothing (done, waiting, closed), something (now), or care (stop). */
export type StatusKind = 'done' | 'open' | 'now' | 'stop' | 'waiting'

const looks: Record<StatusKind, string> = {
	done: 'bg-done-wash text-done',
	open: 'bg-strong-wash text-strong-ink',
	now: 'bg-now text-on-now',
	stop: 'bg-stop-wash text-stop',
	waiting: 'bg-wash text-ink-soft',
}

/** A small shape before the words, so that a status is never told by colour alone. */
const shapes: Record<StatusKind, ReactNode> = {
	done: (
		<path
			d="M2 7.5 5.3 11 12 3.5"
			fill="none"
			stroke="currentColor"
			strokeWidth="2.4"
			strokeLinecap="round"
			strokeLinejoin="round"
		/>
	),
	open: <circle cx="7" cy="7" r="5" fill="currentColor" />,
	now: <path d="M7 1v7M7 12.2v.3" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />,
	stop: <path d="m3 3 8 8M11 3l-8 8" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
	waiting: <circle cx="7" cy="7" r="4.8" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2.4" />,
}

export function StatusTag({ kind, children }: { readonly kind: StatusKind; readonly children: ReactNode }) {
	return (
		<strong className={`tag gap-1.5 ps-2.5 ${looks[kind]}`}>
			<svg className="shrink-0" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
				{shapes[kind]}
			</svg>
			{children}
		</strong>
	)
}
