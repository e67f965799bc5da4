import type { Helpline } from '#app/features/guidance/helpline.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { dialLink } from '#app/ui/area.ts'
import { useWords } from '#app/ui/language.ts'
import { DirectoryLinks } from './directory-links.tsx'
import type { HelplineGroup } from './helpline-groups.ts'
import { SayWhatIsMissing } from './say-what-is-missing.tsx'
import { OutsideLink } from './outside-link.tsx'

/** Every helpline that has a number or a site, the crisis lines first. A number is there only when it was cleared for print. */
export function HelplinesPage({ groups }: { readonly groups: readonly HelplineGroup[] }) {
	const all = useWords()
	const words = all.directory
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: all.home }]} here={words.helplines} />
			<div className="columns">
				<div>
					<h1>{words.helplines}</h1>
					<p className="lede">{words.helplinesLede}</p>
					{groups.map(({ category, lines }) => (
						<section key={category} className="mt-10" aria-labelledby={category}>
							<h2 id={category}>{words.helplineGroups[category]}</h2>
							<ul className="list-none p-0">
								{lines.map((line) => (
									<Line key={line.id} line={line} />
								))}
							</ul>
						</section>
					))}
				</div>
				<aside>
					<DirectoryLinks href="/helplines" />
				</aside>
			</div>
			<SayWhatIsMissing href="/helplines" />
		</>
	)
}

function Line({ line }: { readonly line: Helpline }) {
	const words = useWords().directory
	return (
		<li className="keep-together max-w-measure border-b border-line py-3.5">
			<h3 id={`line-${line.id}`} className="mb-1 text-[1.1rem]">
				{line.name}
			</h3>
			{line.phone ? (
				<p className="mb-1">
					<a className="inline-flex min-h-11 items-center text-[1.3rem] font-bold" href={dialLink(line.phone)}>
						<span className="sr-only">{line.name}: </span>
						{line.phone}
					</a>
				</p>
			) : (
				<p className="mb-1 text-ink-soft">{words.numberNotConfirmed}</p>
			)}
			<p className="mb-1">
				{line.useFor}. {words.for(line.forWho)}.
			</p>
			<p className="mb-0 text-small text-ink-soft">{words.where(line.nation)}</p>
			{line.url && <OutsideLink url={line.url} name={line.name} />}
		</li>
	)
}
