import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Partner } from './partner.ts'

/** What a business organisation can offer its members, and those that have a link. */
export function PartnersPage({ partners: listed }: { readonly partners: readonly Partner[] }) {
	const { partners, home } = useWords()
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: home }]} here={partners.title} />
			<h1>{partners.title}</h1>
			<p className="lede">{partners.lede}</p>
			<h2>{partners.whatMembersGet}</h2>
			<ul>
				{partners.offers.map((offer) => (
					<li key={offer}>{offer}</li>
				))}
			</ul>
			<p>{partners.nothingToPay}</p>
			<h2>{partners.whatYouGet}</h2>
			<ul>
				{partners.yours.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
			<h2>{partners.whatWeNeverGive}</h2>
			<p>{partners.neverGiven}</p>
			<p>{partners.noEndorsement}</p>
			<h2>{partners.wantALink}</h2>
			<p>{partners.askForALink}</p>
			<p className="row">
				<a href="/contact">{partners.contact}</a>
			</p>
			<h2>{partners.whoHasLink}</h2>
			{listed.map((partner) => (
				<section key={partner.id} className="card" aria-labelledby={`of-${partner.id}`}>
					<h3 id={`of-${partner.id}`} className="mb-1 text-[1.15rem]">
						{partner.name}
					</h3>
					<p className="text-small text-ink-soft">
						{partners.kinds[partner.kind]}. {partners.since(longDate(partner.since))}.{' '}
						{partner.invented ? partners.inventedNotice : null}
					</p>
					<ul className="m-0 flex list-none flex-wrap gap-x-7 p-0">
						{[
							[links.with(partner.id), partners.frontDoor],
							[links.partnerKit(partner.id), partners.getKit],
							[links.partnerCounts(partner.id), partners.seeCounts],
						].map(([href, label]) => (
							<li key={href}>
								<a className="inline-flex min-h-11 items-center" href={href} aria-describedby={`of-${partner.id}`}>
									{label}
								</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	)
}
