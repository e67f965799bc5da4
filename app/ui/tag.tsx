import type { ReactNode } from 'react'

/** A word about what something is: who it is for, how long it takes. What state it is in is a `StatusTag`. */
export function Tag({ plain, children }: { readonly plain?: boolean; readonly children: ReactNode }) {
	return <span className={plain ? 'tag bg-wash text-ink-soft' : 'tag bg-strong-wash text-strong-ink'}>{children}</span>
}
