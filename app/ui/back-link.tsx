import { useWords } from './language.ts'

export function BackLink({ href, children }: { readonly href: string; readonly children?: string }) {
	const words = useWords()
	return (
		<p className="not-on-paper mt-3 mb-2 text-small">
			<a className="inline-flex min-h-11 items-center gap-2 text-ink-soft hover:text-ink" href={href}>
				<svg className="rtl:rotate-180" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
					<path
						d="M8 1 2 7l6 6"
						fill="none"
						stroke="currentColor"
						strokeWidth="2.2"
						strokeLinecap="round"
						strokeLinejoin="round"
					/>
				</svg>
				{children ?? words.back}
			</a>
		</p>
	)
}
