import { expect, test } from 'vitest'
import { choiceCookie, readChoices } from './visitor-choices.ts'

test('nothing chosen is English and the area of the site', () => {
	expect(readChoices(null)).toEqual({ language: 'en', areaId: null })
	expect(readChoices('')).toEqual({ language: 'en', areaId: null })
})

test('what was chosen is read, whatever stands beside it', () => {
	expect(readChoices('session=abc; language=cy;area=llr')).toEqual({ language: 'cy', areaId: 'llr' })
	expect(readChoices('mylanguage=cy; xarea=llr')).toEqual({ language: 'en', areaId: null })
})

test.each(['language=klingon; area=../etc', 'language=; area=', 'area=LLR', `area=${'a'.repeat(500)}`, 'area=a%0d', 'language'])(
	'%j is as if nothing had been chosen',
	(header) => {
		expect(readChoices(header)).toEqual({ language: 'en', areaId: null })
	},
)

test('a choice is kept for this site alone, and can be taken back', () => {
	expect(choiceCookie('language', 'cy', true)).toBe('language=cy; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure')
	expect(choiceCookie('area', null, false)).toBe('area=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
})
