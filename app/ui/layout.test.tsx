import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Layout } from './layout.tsx'
import type { LayoutProps } from './layout.tsx'

const frame: LayoutProps = {
	area: { name: 'Northbridge', phone: null, phoneNote: '' },
	navigation: [
		{ href: '/guidance', label: 'Guidance' },
		{ href: '/refer', label: 'Refer someone' },
	],
	children: <h1>A page</h1>,
}
const shown = (more: Partial<LayoutProps> = {}) => renderToStaticMarkup(<Layout {...frame} {...more} />)

test('the first thing one can reach skips to the main content', () => {
	expect(shown()).toMatch(/^<a [^>]*href="#main">Skip to the main content<\/a>/)
	expect(shown()).toMatch(/<main id="main"[^>]* tabindex="-1"/i)
})

test('the navigation folds away without script and says where one is', () => {
	const html = shown({ current: '/refer' })
	expect(html).toMatch(/<details class="menu[^>]*><summary>Menu<\/summary><\/details><div class="folds/)
	expect(html.match(/aria-current/g)).toHaveLength(1)
	expect(html).toContain('href="/refer" aria-current="true"')
	expect(html).not.toMatch(/<script|style=|onclick/)
})

test('searching is a plain form that can be turned off', () => {
	expect(shown()).toMatch(/<form[^>]* action="\/search" method="get" role="search"/)
	expect(shown({ search: false })).not.toContain('role="search"')
})

test('a visitor is offered the way in, a signed-in person their own place, whatever they are called', () => {
	expect(shown()).toContain('href="/sign-in"')
	const html = shown({ account: { signedInAs: '<b>Ada & Co</b>', href: '/account' } })
	expect(html).toContain('href="/account"')
	expect(html).toContain('&lt;b&gt;Ada &amp; Co&lt;/b&gt;')
	expect(html).not.toContain('/sign-in')
})

test('an area with a phone line shows it at the top and the bottom; one without shows no number', () => {
	const html = shown({ area: { name: 'Northbridge', phone: '0116 496 0123', phoneNote: '9am to 5pm' } })
	expect(html.match(/href="tel:01164960123"/g)).toHaveLength(2)
	expect(shown()).not.toContain('tel:')
})

test('an area without a name leaves no sentence unfinished', () => {
	expect(shown({ area: { name: '', phone: null, phoneNote: '' } })).not.toContain('Free support')
})
