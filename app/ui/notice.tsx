import type { ReactNode } from 'react'
import { useWords } from './language.ts'

/** `information` to know, `now` to do, `stop` to take care, `done` when something went well. */
export type NoticeKind = 'information' | 'now' | 'stop' | 'done'

export type NoticeProps = {
	readonly kind?: NoticeKind
	readonly title?: ReactNode
	readonly headingLevel?: 2 | 3
	/** For an answer to what the person just did: read out without moving focus. */
	readonly announce?: boolean
	readonly children?: ReactNode
}

const looks: Record<NoticeKind, { box: string; mark: string; shape: ReactNode }> = {
	information: {
		box: 'border-strong bg-strong-wash',
		mark: 'text-strong',
		shape: <path d="M11 10v6M11 6v.4" />,
	},
	now: { box: 'border-now bg-now-wash', mark: 'text-ink', shape: <path d="M11 5.5V11l3.6 2.6" /> },
	stop: { box: 'border-stop bg-stop-wash', mark: 'text-stop', shape: <path d="M11 5.5v6.2M11 15.8v.2" /> },
	done: { box: 'border-done bg-done-wash', mark: 'text-done', shape: <path d="m6.5 11.5 3 3 6-7" /> },
}

/** Something that stands apart from the page. Its kind is read out as well as coloured. */
export function Notice({ kind = 'information', title, headingLevel = 2, announce, children }: NoticeProps) {
	const words = useWords()
	const said: Record<NoticeKind, string> = {
		information: words.information,
		now: words.doNow,
		stop: words.stop,
		done: words.done,
	}
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	const look = looks[kind]
	return (
		<div
			className={`keep-together my-6 flex max-w-measure gap-3.5 rounded-card border-2 px-4.5 py-4 ${look.box}`}
			role={announce ? 'status' : undefined}
		>
			<svg
				className={`mt-0.5 shrink-0 ${look.mark}`}
				width="26"
				height="26"
				viewBox="0 0 22 22"
				fill="none"
				stroke="currentColor"
				strokeWidth="2.2"
				strokeLinecap="round"
				strokeLinejoin="round"
				aria-hidden="true"
			>
				<circle cx="11" cy="11" r="9.6" />
				{look.shape}
			</svg>
			<div className="min-w-0">
				{title ? (
					<Heading className="mb-1 text-[1.15rem]">
						<span className="sr-only">{said[kind]}: </span>
						{title}
					</Heading>
				) : (
					<span className="sr-only">{said[kind]}: </span>
				)}
				{children}
			</div>
		</div>
	)
}
