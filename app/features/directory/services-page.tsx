import type { ReactNode } from 'react'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Area } from './area.ts'
import type { Need, Service, ServiceGroups } from './directory-entry.ts'
import { codeOf, needs } from './directory-entry.ts'
import { DirectoryLinks } from './directory-links.tsx'
import { SayWhatIsMissing } from './say-what-is-missing.tsx'
import { ServiceEntry } from './service-entry.tsx'

export type ServicesPageProps = {
	readonly area: Pick<Area, 'id' | 'name' | 'councils'>
	readonly areas: readonly Pick<Area, 'id' | 'name'>[]
	readonly need: Need | null
	readonly groups: ServiceGroups
	/** How many services of this area there are for each need. */
	readonly counts: Readonly<Record<Need, number>>
}

/** The local directory. The filters are one plain form; a postcode goes another way, so that it never stands in an address. */
export function ServicesPage({ area, areas, need, groups, counts }: ServicesPageProps) {
	const all = useWords()
	const words = all.directory
	const here = groups.local.length + groups.national.length
	const none = here + groups.otherNations.length === 0
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: all.home }]} here={words.services} />
			<div className="columns">
				<div>
					<h1>{words.servicesTitle(area.name)}</h1>
					<p className="lede">{words.servicesLede}</p>
					<form method="get" action="/services" className="card not-on-paper">
						<Select
							name="need"
							label={words.need}
							value={need ? codeOf(need) : ''}
							placeholder={words.everything}
							options={needs.map((one) => ({ value: codeOf(one), label: words.needWithCount(words.needs[one], counts[one]) }))}
						/>
						<Select
							name="area"
							label={words.areaField}
							value={area.id}
							placeholder={null}
							options={areas.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<Button>{words.showServices}</Button>
					</form>
					<p role="status">
						<strong>{need ? words.shownAbout(here, area.name, words.needs[need]) : words.shown(here, area.name)}</strong>{' '}
						{need && <a href={`/services?area=${area.id}`}>{words.showAll}</a>}
					</p>
					{none && <p>{words.noneAtAll}</p>}
					<Group id="local" title={words.localGroup(area.name)} services={groups.local} always>
						{groups.local.length === 0 && <NoLocal area={area} need={need} />}
					</Group>
					<Group id="national" title={words.nationalGroup} services={groups.national} />
					<Group id="other-nations" title={words.otherNationsGroup} services={groups.otherNations} />
				</div>
				<aside>
					<form method="post" action="/area" noValidate className="card not-on-paper">
						<input type="hidden" name="returnTo" value="/services" />
						{need && <input type="hidden" name="need" value={codeOf(need)} />}
						<h2 className="mt-0 text-[1.1rem]">{all.changeArea}</h2>
						<TextField
							name="place"
							label={words.place}
							hint={words.placeHint}
							width="short"
							autoComplete="postal-code"
							spellCheck={false}
						/>
						<Button look="quiet" name="do" value="find">
							{words.findArea}
						</Button>
					</form>
					<CrisisBox />
					<DirectoryLinks href="/services" />
				</aside>
			</div>
			<SayWhatIsMissing href="/services" />
		</>
	)
}

type GroupProps = {
	readonly id: string
	readonly title: string
	readonly services: readonly Service[]
	/** Shown with nothing in it too. */
	readonly always?: boolean
	readonly children?: ReactNode
}

function Group({ id, title, services, always = false, children }: GroupProps) {
	const words = useWords().directory
	if (services.length === 0 && !always) return null
	return (
		<section className="mt-10" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{services.length > 0 && <p className="text-small text-ink-soft">{words.counted(services.length)}</p>}
			{children}
			{services.map((service) => (
				<ServiceEntry key={service.id} service={service} />
			))}
		</section>
	)
}

/** Nobody has told us of a service here: how to find what there is, and no invented number. */
function NoLocal({ area, need }: Pick<ServicesPageProps, 'area' | 'need'>) {
	const words = useWords().directory
	return (
		<div className="card">
			<p>{need ? words.noneLocalAbout(area.name) : words.noneLocal(area.name)}</p>
			<h3>{words.howToFind}</h3>
			<ul>
				{words.howToFindWays.map((way) => (
					<li key={way}>{way}</li>
				))}
			</ul>
			{area.councils.length > 0 && <p>{words.councilsOf(area.councils.join(', '))}</p>}
		</div>
	)
}
