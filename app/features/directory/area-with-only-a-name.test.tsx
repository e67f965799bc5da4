import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PortalContent } from '#app/content/portal-content.ts'
import { areaFileSchema } from '#app/content/area-files.ts'
import { listAreas } from '#app/content/areas.server.ts'
import { readArticle } from '#app/content/articles.server.ts'
import { ArticlePage } from '#app/features/guidance/article-page.tsx'
import { HomePage } from '#app/features/guidance/home-page.tsx'
import { AboutAssessments, AboutReferrals } from '#app/features/referrals/about-pages.tsx'
import { Begin } from '#app/features/referrals/begin.tsx'
import { NotHere } from '#app/features/referrals/not-here.tsx'
import { loader as areaLoader } from '#app/routes/directory/area.tsx'
import { loader as helplinesLoader } from '#app/routes/directory/helplines.tsx'
import { loader as servicesLoader } from '#app/routes/directory/services.tsx'
import { loader as cardLoader } from '#app/routes/embed/card.tsx'
import { loader as homeLoader } from '#app/routes/home.tsx'
import { loader as aboutLoader } from '#app/routes/request/about.tsx'
import { Layout } from '#app/ui/layout.tsx'
import { PhoneLine } from '#app/ui/phone-line.tsx'
import { areaFor, receivingAreaFor, shownArea } from '#app/visitor-area.server.ts'
import { ChangeArea } from './change-area.tsx'
import { HelplinesPage } from './helplines-page.tsx'
import { ServicesPage } from './services-page.tsx'

const bare = { id: 'north-vale', name: 'North Vale' }

// As if the folder were there: the file goes through the schema that the build reads it with.
vi.mock('virtual:portal-content', async (original) => {
	const { default: content } = await original<{ default: PortalContent }>()
	const { areaFileSchema: schema } =
		await vi.importActual<typeof import('#app/content/area-files.ts')>('#app/content/area-files.ts')
	return { default: { ...content, areas: [...content.areas, schema.parse({ id: 'north-vale', name: 'North Vale' })] } }
})

const holder = globalThis as { portalServices?: unknown }
beforeAll(() => {
	holder.portalServices = { configuration: { areaId: 'llr', publicOrigin: 'http://localhost' }, publicOrigin: 'http://localhost' }
})
afterAll(() => {
	holder.portalServices = undefined
})

const asking = (path: string) =>
	new Request(`http://localhost${path}`, { headers: { cookie: 'area=north-vale', host: 'localhost' } })
const args = (path: string) => ({ request: asking(path), params: {}, context: {} })

const framed = (page: ReactElement) =>
	renderToStaticMarkup(
		<Layout area={shownArea(areaFor(asking('/')))} navigation={[]} changeAreaAt="/area">
			{page}
		</Layout>,
	)

/** Each page that speaks of an area, made as its route makes it. */
const pages: Readonly<Record<string, () => string>> = {
	home: () => framed(<HomePage {...homeLoader(args('/'))} />),
	services: () => framed(<ServicesPage {...servicesLoader(args('/services'))} />),
	'services about one need': () => framed(<ServicesPage {...servicesLoader(args('/services?need=k'))} />),
	helplines: () => framed(<HelplinesPage {...helplinesLoader(args('/helplines'))} />),
	'change area': () => framed(<ChangeArea {...areaLoader(args('/area'))} />),
	'refer someone': () => framed(<AboutReferrals {...aboutLoader(args('/refer'))} />),
	'workplace assessment': () => framed(<AboutAssessments {...aboutLoader(args('/assessments'))} />),
	'before a form begins': () => framed(<Begin kind="referral" area={bare.name} sure={false} formKey="k" problems={[]} />),
	'not here': () => framed(<NotHere reason="elsewhere" suggestion={bare.name} backTo="/refer" beginAt="/refer/begin" />),
	'an article': () =>
		framed(
			<ArticlePage address="http://localhost/guidance/refer-to-workwell" {...readArticle('refer-to-workwell', '2026-11-22')!} />,
		),
	'the phone line': () => framed(<PhoneLine area={shownArea(areaFor(asking('/')))} callBack="/advice" />),
}

test('the area is there, and is what the visitor chose', () => {
	expect(areaFileSchema.parse(bare)).toMatchObject({ live: false, phone: null })
	expect(listAreas().map(({ id }) => id)).toContain(bare.id)
	expect(areaFor(asking('/')).name).toBe(bare.name)
})

test.each(Object.keys(pages))('%s works for an area with nothing but a name', (title) => {
	const html = pages[title]!()
	expect(html).toContain('North Vale')
	expect(html).not.toMatch(/undefined|null|NaN|\[object/)
	expect(html).not.toContain('Free support')
	// No sentence of it is left open, as one with an empty place would be.
	expect(html).not.toMatch(/ in \.|: \.|<(h\d|p|li|dd)[^>]*><\/\1>/)
})

test('no page invents a number for it: each one that can be dialled is of the whole country', () => {
	const dialled = Object.values(pages).flatMap((page) => [...page().matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number))
	const services = servicesLoader(args('/services')).groups
	const known = [...services.national, ...services.otherNations].flatMap(({ phone }) => phone?.replaceAll(' ', '') ?? [])
	const helplines = helplinesLoader(args('/helplines')).groups.flatMap(({ lines }) => lines)
	const cleared = new Set([...known, ...helplines.flatMap(({ phone }) => phone?.replaceAll(' ', '') ?? [])])
	expect(dialled.length).toBeGreaterThan(0)
	expect(dialled.filter((number) => !cleared.has(number!))).toEqual([])
})

test('the card for other people’s sites shows the area of the host, and one with nothing but a name too', () => {
	const site = holder.portalServices as { configuration: { areaId: string } }
	site.configuration.areaId = bare.id
	try {
		const { data } = cardLoader(args('/embed/card')) as unknown as { data: { area: { name: string; phone: string | null } } }
		expect(data.area).toMatchObject({ name: bare.name, phone: null })
	} finally {
		site.configuration.areaId = 'llr'
	}
})

test('the services page says how to find what there is', () => {
	expect(pages.services!()).toContain('We list no local service for North Vale yet.')
	expect(pages.services!()).toContain('Ask a GP practice in the area, or Jobcentre Plus.')
})

test('a form that names no place does not go to people who take none', () => {
	expect(receivingAreaFor(asking('/advice')).id).toBe('llr')
})
