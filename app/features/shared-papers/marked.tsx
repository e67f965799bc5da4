import type { ReactNode } from 'react'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { StatusKind } from '#app/ui/status-tag.tsx'

type MarkedProps = { readonly kind: StatusKind; readonly mark: string; readonly title: string; readonly children: ReactNode }

/** What became of a part of a paper, in a word and a shape as well as in a colour. */
export function Marked({ kind, mark, title, children }: MarkedProps) {
	return (
		<section className="mb-8">
			<h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<StatusTag kind={kind}>{mark}</StatusTag>
				<bdi className="min-w-0 wrap-anywhere">{title}</bdi>
			</h3>
			{children}
		</section>
	)
}
