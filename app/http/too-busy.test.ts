import { expect, test } from 'vitest'
import { tooBusy } from './too-busy.ts'

test('it says what to do, and when to ask again, and nobody keeps it', async () => {
	const answer = tooBusy('Try again in a minute.')
	expect(answer.status).toBe(503)
	expect(Object.fromEntries(answer.headers)).toEqual({
		'content-type': 'text/plain; charset=utf-8',
		'retry-after': '30',
		'cache-control': 'no-store',
	})
	expect(await answer.text()).toBe('Try again in a minute.\n')
})
