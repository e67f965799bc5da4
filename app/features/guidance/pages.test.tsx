import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Article, Page } from './article.ts'
import { ArticlePage } from './article-page.tsx'
import type { Fact } from './fact.ts'
import { GuidanceIndex } from './guidance-index.tsx'
import type { Helpline } from './helpline.ts'
import { HomePage } from './home-page.tsx'
import { StandingPage } from './standing-page.tsx'

const fact: Fact = {
	id: 'EQ06',
	topic: 'Disability',
	statement: 'An employer must make reasonable adjustments.',
	source: 'Equality Act 2010',
	asOf: 'current law',
	confidence: 'secondary source',
	where: 'GB',
	nations: ['england'],
	note: '',
	reviewBy: '2027-01-15',
}

const article: Article = {
	id: 'A02',
	slug: 'reasonable-adjustments',
	path: '/guidance/reasonable-adjustments',
	title: 'Reasonable adjustments',
	summary: 'Ask, agree, write down.',
	section: 'retention',
	audience: 'line managers',
	owner: 'Guidance editor',
	reviewedOn: '2026-11-22',
	reviewBy: '2027-03-31',
	changes: [{ on: '2026-11-22', what: 'First published' }],
	minutes: 4,
	html: '<h2 id="first">First</h2><p>Ask.</p>',
	headings: [{ id: 'first', text: 'First', depth: 2 }],
	text: 'First Ask.',
	facts: [fact],
	unconfirmed: [],
	next: [{ href: '/refer', label: 'Refer' }],
}

const acas: Helpline = {
	id: 'acas',
	name: 'Acas helpline',
	category: 'national',
	forWho: '',
	useFor: '',
	phone: '0300 123 1100',
	url: null,
	nation: 'GB',
	confidence: '',
	note: '',
}

const around = { neighbours: { previous: null, following: null }, address: 'https://portal.example/guidance/x' }

const times = (html: string, piece: string) => html.split(piece).length - 1

describe('an article', () => {
	const html = renderToStaticMarkup(<ArticlePage article={article} toRecheck={[]} nearest={[article]} {...around} acas={acas} />)

	test('says once that it is not legal advice, with the Acas route', () => {
		expect(times(html, 'This is general information, not legal advice.')).toBe(1)
		expect(html).toContain('<a class="whitespace-nowrap" href="tel:03001231100">0300 123 1100</a>')
	})

	test('says who it is for, who reviewed it and when, and where its facts were seen', () => {
		expect(html).toContain('For line managers')
		expect(html).toContain('Reviewed 22 November 2026 by the guidance editor.')
		expect(html).toContain('Next review by 31 March 2027.')
		expect(html).toContain('Equality Act 2010.')
		expect(html).toContain('Secondary source, current law.')
	})

	test('has one title and the crisis numbers', () => {
		expect(times(html, '<h1')).toBe(1)
		expect(html).toContain('tel:999')
	})

	test('warns of a fact that was not checked in time', () => {
		expect(html).not.toContain('Check this page before you rely on it')
		const late = renderToStaticMarkup(<ArticlePage article={article} toRecheck={[fact]} nearest={[]} {...around} acas={null} />)
		expect(late).toContain('Check this page before you rely on it')
		expect(late).toContain('We planned to check one point on this page again')
		expect(late).toContain('An employer must make reasonable adjustments. (Check due by 15 January 2027.)')
	})

	test('says what nobody has confirmed', () => {
		const open = { ...article, unconfirmed: ['The phone number.'] }
		expect(renderToStaticMarkup(<ArticlePage article={open} toRecheck={[]} nearest={[]} {...around} acas={null} />)).toContain(
			'<li>The phone number.</li>',
		)
	})

	test('leads to those before and after it in its section, and says what changed and when', () => {
		const after = { ...article, path: '/guidance/after', title: 'The one after' }
		const html = renderToStaticMarkup(
			<ArticlePage
				article={article}
				toRecheck={[]}
				nearest={[]}
				acas={null}
				address={around.address}
				neighbours={{ previous: null, following: after }}
			/>,
		)
		expect(html).toContain('rel="next"')
		expect(html).not.toContain('rel="prev"')
		expect(html).toContain('22 November 2026: First published.')
		expect(html).toContain('value="https://portal.example/guidance/x"')
	})

	test('leaves Acas’s number out when it is not cleared for print', () => {
		const without = renderToStaticMarkup(
			<ArticlePage article={article} toRecheck={[]} nearest={[]} {...around} acas={{ ...acas, phone: null }} />,
		)
		expect(without).not.toContain('0300')
		expect(without).toContain('not legal advice')
	})
})

test('the index shows only sections that have something in them', () => {
	const html = renderToStaticMarkup(<GuidanceIndex articles={[article]} sheets={[]} />)
	expect(html).toContain('Staying in work')
	expect(html).not.toContain('Off sick now')
	expect(html).toContain('4 minute read')
})

describe('the home page', () => {
	const area = { name: 'Leicester, Leicestershire and Rutland', phone: null, phoneNote: '' }

	test('leads with the four tasks, then search, then the phone or a call back', () => {
		const html = renderToStaticMarkup(<HomePage area={area} />)
		const order = [
			'href="/return-to-work/conversation"',
			'href="/adjustments"',
			'href="/refer"',
			'href="/return-to-work"',
			'action="/search"',
			'href="/advice"',
		]
		const places = order.map((piece) => html.indexOf(piece))
		expect(places).toEqual([...places].sort((a, b) => a - b))
		expect(html).toContain('Your area has not confirmed a phone line yet.')
	})

	test('gives the figure only with a fact that is in date', () => {
		expect(renderToStaticMarkup(<HomePage area={area} />)).not.toContain(fact.statement)
		expect(renderToStaticMarkup(<HomePage area={area} weekFour={fact} />)).toContain(fact.statement)
	})
})

test('a standing page shows its version and its review dates', () => {
	const page: Page = { ...article, slug: 'privacy', path: '/privacy', title: 'Privacy', version: '1' }
	const html = renderToStaticMarkup(<StandingPage page={page} toRecheck={[]} />)
	expect(html).toContain('Version 1. Reviewed 22 November 2026')
})
