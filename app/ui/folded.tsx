import type { ReactNode } from 'react'

type FoldedProps = {
	readonly id: string
	readonly title: string
	/** What is inside, or what stands in it: read before it is opened. */
	readonly says: ReactNode
	readonly isOpen?: boolean
	readonly children: ReactNode
}

/** A part of a page under its heading, which opens without a script. On paper all of it is there. A link to its id finds it closed too, and it stands out. */
export function Folded({ id, title, says, isOpen = false, children }: FoldedProps) {
	return (
		<details id={id} className="sector" open={isOpen}>
			<summary className="flex-wrap py-2.5">
				<h2 className="m-0 min-w-0 flex-1 text-[1.15rem]">{title}</h2>
				<span className="basis-full ps-[1.4rem] text-small font-normal text-ink-soft">{says}</span>
			</summary>
			<div className="pb-4">{children}</div>
		</details>
	)
}
