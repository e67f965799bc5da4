import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import { chooseArea } from '#app/features/directory/choose-area.ts'
import { readChoices } from '#app/http/visitor-choices.ts'
import { pageKey } from './page-key.ts'

const areas = [
	{ id: 'llr', hosts: [] },
	{ id: 'vale', hosts: ['vale.example'] },
]
const areaIdOf = ({ cookie, host }: IncomingHttpHeaders) =>
	chooseArea(areas, { chosenId: readChoices(cookie).areaId, host: host ?? '' }, 'llr').id
const key = (headers: IncomingHttpHeaders, path = '/services') => pageKey({ headers }, path, areaIdOf)

test('a page is kept apart for each path, language and area', () => {
	const keys = [
		key({}),
		key({}, '/'),
		key({ cookie: 'area=vale' }),
		key({ cookie: 'language=cy' }),
		key({ cookie: 'language=cy; area=vale' }),
	]
	expect(new Set(keys).size).toBe(keys.length)
})

test('the area of the host counts as much as a choice', () => {
	expect(key({ host: 'vale.example' })).toBe(key({ cookie: 'area=vale' }))
	expect(key({ host: 'vale.example', cookie: 'area=llr' })).toBe(key({}))
})

test('nobody fills the memory with areas and languages that do not exist', () => {
	const invented = Array.from({ length: 5000 }, (_, at) => {
		const word = [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
		return [`area=${word}`, `language=${word}`, `area=${word}; area=vale`, `x=${word}`]
	}).flat()
	expect(new Set(invented.map((cookie) => key({ cookie })))).toEqual(new Set([key({})]))
	// Control: a cookie that names an area does make a key of its own.
	expect(key({ cookie: 'area=vale' })).not.toBe(key({}))
})
