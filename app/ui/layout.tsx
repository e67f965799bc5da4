import type { ReactNode } from 'react'
import type { ShownArea } from './area.ts'
import type { LinkItem } from './site-header.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { useWords } from './language.ts'
import type { ShownLanguages } from './page-language.ts'

export type LayoutProps = {
	readonly area: ShownArea
	readonly navigation: readonly LinkItem[]
	/** The href of the navigation item this page belongs to. */
	readonly current?: string | null
	/** Where a visitor changes the area; left out where there is nothing to change. */
	readonly changeAreaAt?: string | undefined
	/** Who is signed in and where their place is; `null` offers the way in. */
	readonly account?: { readonly signedInAs: string; readonly href: string } | null
	readonly footer?: readonly LinkItem[]
	/** Off where the page itself is about searching, so that there is one search box, not two. */
	readonly search?: boolean
	/** Left out where there is only one language. */
	readonly languages?: ShownLanguages
	readonly children: ReactNode
}

/** The frame of every page. The page brings its own title, breadcrumbs and h1. */
export function Layout({
	area,
	navigation,
	current = null,
	changeAreaAt,
	account = null,
	footer,
	search = true,
	languages,
	children,
}: LayoutProps) {
	const words = useWords()
	return (
		<>
			<a className="button not-on-paper absolute start-2 top-2 z-10 not-focus:sr-only" href="#main" lang={languages?.ofFrame}>
				{words.skipToContent}
			</a>
			<SiteHeader {...{ area, navigation, current, changeAreaAt, account, search, languages }} />
			<main id="main" className="wrap pb-16" tabIndex={-1}>
				{children}
			</main>
			<SiteFooter area={area} links={footer} lang={languages?.ofFrame} />
		</>
	)
}
