import type { ReactNode } from 'react'
import { useWords } from './language.ts'

export type ClockProps = {
	readonly daysUsed: number
	readonly daysAllowed: number
	/** Instead of "5 days left". */
	readonly title?: ReactNode
	/** What is counted, from when, and where the limit comes from. */
	readonly children?: ReactNode
	readonly tag?: ReactNode
}

/** How much of the time allowed has gone, as a ring, and in words beside it. */
export function Clock({ daysUsed, daysAllowed, title, children, tag }: ClockProps) {
	const words = useWords()
	const left = daysAllowed - daysUsed
	const share = daysAllowed > 0 ? Math.min(1, Math.max(0, daysUsed / daysAllowed)) : 1
	const said = left > 0 ? words.daysLeft(left) : left === 0 ? words.lastDay : words.daysOver(-left)
	return (
		<div className="card keep-together flex flex-wrap items-center gap-x-4.5 gap-y-3">
			<svg
				className="shrink-0"
				width="64"
				height="64"
				viewBox="0 0 64 64"
				role="img"
				aria-label={words.daysUsed(daysUsed, daysAllowed)}
			>
				<circle className="stroke-line" cx="32" cy="32" r="27" fill="none" strokeWidth="9" />
				<circle
					className={left < 0 ? 'stroke-stop' : 'stroke-now'}
					cx="32"
					cy="32"
					r="27"
					fill="none"
					strokeWidth="9"
					pathLength="100"
					strokeDasharray={`${Math.round(share * 100)} 100`}
					transform="rotate(-90 32 32)"
				/>
			</svg>
			<div className="min-w-0 flex-[1_1_8.5rem]">
				<p className={`mb-0.5 text-[1.3rem] leading-tight font-bold ${left < 0 ? 'text-stop' : ''}`}>{title ?? said}</p>
				{typeof children === 'string' ? <p>{children}</p> : children}
			</div>
			{tag}
		</div>
	)
}
