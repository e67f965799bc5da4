import { expect, test } from 'vitest'
import { links } from './links.ts'

test('an address is what people see', () => {
	expect(links.draftStep('referral', '0a1b', 'what-you-see')).toBe('/refer/0a1b/what-you-see')
	expect(links.copy('assessment', 'ABC', 'pdf')).toBe('/assessments/done/ABC/copy.pdf')
	expect(links.subject('token')).toBe('/your-referral/token')
	expect(links.subject('token', 'about/reach-you')).toBe('/your-referral/token/about/reach-you')
	expect(links.subjectLine('token', '4.2')).toBe('/your-referral/token/line/4.2')
})

test.each(['a\r\nSet-Cookie: x', '€', '//evil.example', '../..', 'a/b', 'a?b', 'a#b', 'a%b', '"', ' ', '\u0000'])(
	'a part that is %j stays one part, and may stand in a header',
	(odd) => {
		for (const link of [
			links.draft('referral', odd),
			links.subject(odd),
			links.subject(odd, 'code'),
			links.case(odd),
			links.accountReferral(odd),
			links.receipt('assessment', odd),
			links.article(odd),
			links.routeCheck('referral', odd),
			links.exit('referral', odd),
		]) {
			expect(link).toMatch(/^\/[a-z][\x21-\x7e]*$/)
			expect(() => new Headers({ location: link })).not.toThrow()
			expect(link).not.toMatch(/[?#"]|\/\//)
		}
	},
)
