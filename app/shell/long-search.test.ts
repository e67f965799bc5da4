import { expect, test } from 'vitest'
import { shortenedSearch } from './long-search.ts'

test.each([
	['/search?q=' + 'a'.repeat(10_000), `/search?q=${'a'.repeat(200)}`],
	['/search?other=' + 'a'.repeat(10_000), '/search?q='],
	['/search?q=back+pain&x=' + 'a'.repeat(10_000), '/search?q=back%20pain'],
])('%.30s… is asked with its beginning', (url, shorter) => {
	expect(shortenedSearch(url)).toBe(shorter)
})

test.each(['%F0%9F%92%9A', '%ED%A0%80', '%', '%E2%80%AE', '+'])(
	'a long row of %s ends in an address that is accepted',
	(letter) => {
		const shorter = shortenedSearch(`/search?q=${letter.repeat(3000)}`) ?? ''
		expect(shorter.length).toBeLessThan(2048)
		expect(() => new Headers({ location: shorter })).not.toThrow()
		expect(() => decodeURIComponent(shorter)).not.toThrow()
	},
)

test.each(['/', '/searching?q=a', '/guidance?q=a', '//search?q=a'])('%s is no search', (url) => {
	expect(shortenedSearch(url)).toBeNull()
})
