import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nothing } from './found.ts'
import type { Answer, Found } from './found.ts'
import { SearchPage } from './search-page.tsx'

const area = { name: 'Leicester', phone: null, phoneNote: '' }
const found = (title: string, more: Partial<Found> = {}): Found => ({
	kind: 'article',
	href: `/guidance/${title}`,
	title: [{ text: title, found: false }],
	text: [{ text: 'About it.', found: false }],
	phone: null,
	...more,
})
const shown = (q: string, answer: Answer, only: 'article' | null = null) =>
	renderToStaticMarkup(<SearchPage q={q} answer={answer} only={only} area={area} missing={<form id="missing" />} />)

describe('the search page', () => {
	test('shows what was typed as text', () => {
		const html = shown('"><script>alert(1)</script>', nothing)
		expect(html).not.toContain('<script>')
		expect(html).toContain('Nothing found.')
	})

	test('says nothing before anything was asked', () => {
		const html = shown('  ', nothing)
		expect(html).not.toContain('Nothing found')
		expect(html).not.toContain('id="missing"')
	})

	test('marks what was found, and takes markup in a page for text', () => {
		const title = [
			{ text: '<i>', found: false },
			{ text: 'note', found: true },
		]
		const html = shown('note', { ...nothing, total: 1, best: [found('x', { title })] })
		expect(html).toContain('&lt;i&gt;<mark>note</mark>')
		expect(html).toContain('1 result.')
	})

	test('says how it read the question', () => {
		const answer = { ...nothing, total: 1, best: [found('x')] }
		expect(shown('stres', { ...answer, understood: 'stress' })).toContain(
			'Showing results for <strong dir="auto">stress</strong>.',
		)
		expect(shown('stress', answer)).not.toContain('Showing results for')
	})

	test('links to all of a kind only where there are more, and keeps the question', () => {
		const group = (total: number) => ({ ...nothing, total, groups: [{ kind: 'article' as const, total, shown: [found('x')] }] })
		expect(shown('a&b', group(7))).toContain('href="/search?q=a%26b&amp;in=article">All 7: Guidance</a>')
		expect(shown('a&b', group(1))).not.toContain('in=article')
		expect(shown('a&b', group(7), 'article')).toContain('href="/search?q=a%26b">Show every kind of result</a>')
	})

	test('a number to ring can be rung', () => {
		const answer = { ...nothing, total: 1, best: [found('Samaritans', { kind: 'helpline', phone: '116 123' })] }
		expect(shown('x', answer)).toContain('href="tel:116123"')
	})

	test('when nothing was found a person comes before the form, and the form is open', () => {
		const html = shown('xqzv', nothing)
		expect(html.indexOf('Rather talk to a person?')).toBeLessThan(html.indexOf('id="missing"'))
		expect(html).not.toContain('<details')
		expect(shown('x', { ...nothing, total: 1, best: [found('x')] })).toContain('<details')
	})
})
