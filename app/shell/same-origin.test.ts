import { describe, expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const ours = 'https://portal.example'

describe('a form is taken', () => {
	test.each([
		['from our own page', { 'sec-fetch-site': 'same-origin', origin: ours }],
		['from our own page where a policy hides the origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
		['from the person themselves, as when a tab is restored', { 'sec-fetch-site': 'none' }],
		['from an old browser that says our origin to the letter', { origin: ours }],
	])('%s', (_title, headers) => {
		expect(isSameOrigin(headers, ours)).toBe(true)
	})
})

describe('a form is refused', () => {
	test.each([
		['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
		['from another site that says our origin', { 'sec-fetch-site': 'cross-site', origin: ours }],
		['from a site beside ours', { 'sec-fetch-site': 'same-site', origin: 'https://www.portal.example' }],
		['with a word that nobody knows', { 'sec-fetch-site': 'same-origin-ish', origin: ours }],
		['with two words', { 'sec-fetch-site': 'same-origin, cross-site', origin: ours }],
		['with an empty word', { 'sec-fetch-site': '', origin: ours }],
		['by another scheme', { origin: 'http://portal.example' }],
		['from another port', { origin: 'https://portal.example:8443' }],
		['with a port that need not be said', { origin: 'https://portal.example:443' }],
		['with a slash at the end', { origin: 'https://portal.example/' }],
		['from a longer name', { origin: 'https://portal.example.evil.example' }],
		['from an origin that is hidden', { origin: 'null' }],
		['with nothing said at all', {}],
		['with a referrer alone', { referer: `${ours}/refer` }],
	])('%s', (_title, headers) => {
		expect(isSameOrigin(headers, ours)).toBe(false)
	})

	test('control: without the check all of these would be taken', () => {
		const off = (_headers: object, _origin: string) => true
		expect(off({ 'sec-fetch-site': 'cross-site' }, ours)).toBe(true)
		expect(isSameOrigin({ 'sec-fetch-site': 'cross-site' }, ours)).not.toBe(off({}, ours))
	})
})
