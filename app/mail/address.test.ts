import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainAddress } from './address.ts'

test.each(['a@b.co', "o'neill+work@sub.example.org", 'first.last@portal.example', 'x_y-z@example.museum'])(
	'%s is one plain address',
	(address) => {
		expect(isPlainAddress(address)).toBe(true)
	},
)

test.each([
	'',
	'a',
	'a@',
	'@b.co',
	'a@b',
	'a@b.co, c@d.co',
	'a@b.co;c@d.co',
	'"quoted"@b.co',
	'a b@b.co',
	'a@@b.co',
	'<a@b.co>',
	'Name <a@b.co>',
	'a@b.co\r\nBcc: c@d.co',
	'a@b.co\n',
	'a@[127.0.0.1]',
	'a@127.0.0.1',
	'a@-b.co',
	'a@b-.co',
	'a@b..co',
	'.a@b.co',
	'a.@b.co',
	'a..b@b.co',
	'ä@b.co',
	'a@bücher.example',
	'a@b.co\u0000',
	`${'a'.repeat(65)}@b.co`,
	`a@${'b.'.repeat(130)}co`,
	'a(comment)@b.co',
	'group:a@b.co;',
])('%j is not', (address) => {
	expect(isPlainAddress(address)).toBe(false)
})

test('whatever passes has one @, no space, no control character and nothing a header could be made of', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.emailAddress(),
				fc.string().map((text) => `${text}@example.org`),
			),
			(text) => {
				if (isPlainAddress(text)) expect(text).toMatch(/^[^\s@<>()[\]\\,;:"]+@[a-z0-9.-]+$/i)
			},
		),
		{ numRuns: 2_000 },
	)
})
