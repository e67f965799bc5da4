import { expect, test } from 'vitest'
import { download } from './download.ts'

const made = { bytes: new TextEncoder().encode('words'), contentType: 'text/plain; charset=utf-8', extension: 'txt' }

test('a file is one to keep, and nobody on the way keeps it', async () => {
	const answer = download(made, 'copy-ABC')
	expect(Object.fromEntries(answer.headers)).toEqual({
		'cache-control': 'no-store',
		'content-disposition': 'attachment; filename="copy-ABC.txt"',
		'content-length': '5',
		'content-type': 'text/plain; charset=utf-8',
	})
	expect(await answer.text()).toBe('words')
})

test.each(['a"; filename="b', '../../etc/passwd', 'a\r\nSet-Cookie: x', 'naïve €', ''])(
	'the name %j can end neither the header nor the folder',
	(name) => {
		expect(download(made, name).headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9-]*\.txt"$/)
	},
)
