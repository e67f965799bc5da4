import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { checklistGroups, itemsOf } from './checklist.ts'
import type { Checklist } from './checklist.ts'

type Listed = Pick<Checklist, 'slug' | 'group' | 'title' | 'summary' | 'parts'>

/** Every list, by what it is for. */
export function ChecklistIndex({ checklists }: { readonly checklists: readonly Listed[] }) {
	const words = useWords()
	const { checklists: said } = words
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={said.title} />
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			<p>
				<a className="inline-flex min-h-11 items-center" href="/checklists/kept">
					{said.seeKept}
				</a>
			</p>
			{checklistGroups.map((group) => (
				<section key={group} className="mb-10" aria-labelledby={`for-${group}`}>
					<h2 id={`for-${group}`}>{said.groups[group]}</h2>
					<p className="text-small text-ink-soft">{said.groupHints[group]}</p>
					<ul className="checklist-cards list-none">
						{checklists
							.filter((one) => one.group === group)
							.sort((a, b) => a.title.localeCompare(b.title))
							.map((one) => (
								<li key={one.slug} className="border-b border-line py-3">
									<h3 className="mb-0 text-[1.1rem]">
										<a className="inline-flex min-h-11 items-center" href={`/checklists/${one.slug}`}>
											{one.title}
										</a>
									</h3>
									<p className="mb-1">{one.summary}</p>
									<p className="mb-0 text-tiny text-ink-soft">{said.items(itemsOf(one).length)}</p>
								</li>
							))}
					</ul>
				</section>
			))}
		</>
	)
}
