import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Found } from './search-result.ts'

const kinds: Record<Found['kind'], string> = { article: 'Guidance', tool: 'Form', page: 'About this service' }

const countOf = (results: readonly Found[]) => (results.length === 1 ? '1 result' : `${results.length} results`)

/** `q` is what was asked, as typed; empty before anything has been asked. */
export function SearchPage({ q, results }: { q: string; results: readonly Found[] }) {
	const asked = q.trim() !== ''
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here="Search" />
			<h1>Search</h1>
			<SearchForm id="search-page" value={q} large />
			{asked && (
				<p className="mt-6" role="status">
					{results.length === 0 ? 'Nothing found.' : `${countOf(results)}.`}
				</p>
			)}
			{results.length > 0 && (
				<ul className="list-none">
					{results.map(({ href, kind, title, summary }) => (
						<li key={href} className="border-b border-line py-3.5">
							<h2 className="mb-1 text-[1.1rem]">
								<a className="inline-flex min-h-11 items-center" href={href}>
									{title}
								</a>
							</h2>
							<p className="mb-1">{summary}</p>
							<Tag plain>{kinds[kind]}</Tag>
						</li>
					))}
				</ul>
			)}
			{asked && results.length === 0 && (
				<>
					<p>You can:</p>
					<ul>
						<li>use fewer words, or a simpler one</li>
						<li>
							<a href="/guidance">look through all the guidance</a>
						</li>
						<li>
							<a href="/advice">ask for a call back</a>
						</li>
					</ul>
				</>
			)}
		</>
	)
}
