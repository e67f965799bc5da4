import type { ShownArea } from './area.ts'
import { dialLink } from './area.ts'
import { BrandMark } from './brand-mark.tsx'
import { LanguageNotes } from './language-notes.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useWords } from './language.ts'
import type { ShownLanguages } from './page-language.ts'
import { SearchForm } from './search-form.tsx'

export type LinkItem = { readonly href: string; readonly label: string }

type SiteHeaderProps = {
	readonly area: ShownArea
	readonly navigation: readonly LinkItem[]
	readonly current: string | null
	readonly changeAreaAt: string | undefined
	readonly account: { readonly signedInAs: string; readonly href: string } | null
	readonly search: boolean
	readonly languages: ShownLanguages | undefined
}

export function SiteHeader({ area, navigation, current, changeAreaAt, account, search, languages }: SiteHeaderProps) {
	const words = useWords()
	return (
		<header lang={languages?.ofFrame}>
			<AreaStrip area={area} changeAreaAt={changeAreaAt} account={account} languages={languages} />
			<div className="border-b border-line bg-sheet">
				<div className="wrap flex min-h-19 flex-wrap items-center justify-between gap-x-3 gap-y-2 py-2 md:gap-x-7 md:pb-0">
					<a
						className="flex min-h-11 items-center gap-2 leading-[1.15] max-md:flex-[1_1_8.8rem] font-bold text-ink no-underline hover:underline md:gap-3 md:text-[1.08rem]"
						href="/"
					>
						<BrandMark />
						<span className="max-w-[7.8em]">{words.serviceName}</span>
					</a>
					<details className="menu md:hidden">
						<summary>{words.menu}</summary>
					</details>
					<div className="folds basis-full">
						{search ? (
							<div className="not-on-paper mb-2 md:mb-0 md:w-76">
								<SearchForm id="site-search" />
							</div>
						) : null}
						<nav className="site-nav not-on-paper basis-full text-small" aria-label={words.mainNavigation}>
							<ul className="gap-x-5.5 md:flex md:flex-wrap">
								{navigation.map((item) => (
									<li key={item.href}>
										<a href={item.href} aria-current={item.href === current ? 'true' : undefined}>
											{item.label}
										</a>
									</li>
								))}
							</ul>
						</nav>
					</div>
				</div>
			</div>
			{languages ? <LanguageNotes {...languages} /> : null}
		</header>
	)
}

type AreaStripProps = Pick<SiteHeaderProps, 'area' | 'changeAreaAt' | 'account' | 'languages'>

function AreaStrip({ area, changeAreaAt, account, languages }: AreaStripProps) {
	const words = useWords()
	const said = area.live === false ? words.guidanceFor : null
	return (
		<div className="not-on-paper border-b border-line bg-wash text-tiny">
			<div className="wrap flex flex-wrap items-center gap-x-6">
				{area.name ? (
					<>
						<span className="py-1.5 leading-snug max-lg:hidden">{(said ?? words.freeSupportIn)(area.name)}</span>
						<span className="pt-1.5 leading-snug max-md:basis-full md:pb-1.5 lg:hidden">
							{(said ?? words.freeSupportInShort)(area.name)}
						</span>
					</>
				) : null}
				{changeAreaAt ? (
					<a className="inline-flex min-h-11 items-center" href={changeAreaAt}>
						<span className="max-lg:hidden">{words.changeArea}</span>
						<span className="lg:hidden">{words.changeAreaShort}</span>
					</a>
				) : null}
				{area.phone ? (
					<a className="inline-flex min-h-11 items-center" href={dialLink(area.phone)}>
						{words.callUs(area.phone)}
					</a>
				) : null}
				<div className="ms-auto flex min-w-0 items-center justify-end gap-x-6">
					{languages ? <LanguageSwitch {...languages} /> : null}
					<a className="inline-flex min-h-11 min-w-0 items-center" href={account ? account.href : '/sign-in'}>
						{account ? (
							<span className="truncate" dir="auto">
								{account.signedInAs}
							</span>
						) : (
							words.signIn
						)}
					</a>
				</div>
			</div>
		</div>
	)
}
