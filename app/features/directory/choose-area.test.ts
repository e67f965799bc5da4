import { expect, test } from 'vitest'
import { changeAreaAt } from './change-area-link.ts'
import { chooseArea, withoutPort } from './choose-area.ts'

const areas = [
	{ id: 'llr', hosts: [] },
	{ id: 'vale', hosts: ['vale.example', 'help.vale.example'] },
	{ id: 'moor', hosts: ['moor.example'] },
]
const seen = (chosenId: string | null, host: string, site = 'llr') => chooseArea(areas, { chosenId, host }, site).id

test('a choice comes before the host, the host before the setting', () => {
	expect(seen('moor', 'vale.example')).toBe('moor')
	expect(seen(null, 'help.vale.example')).toBe('vale')
	expect(seen(null, 'portal.example')).toBe('llr')
	expect(seen(null, 'portal.example', 'moor')).toBe('moor')
})

test.each(['nowhere', '__proto__', 'constructor', 'LLR', ''])('a choice of %j, which is no area, counts as none', (chosen) => {
	expect(seen(chosen, 'vale.example')).toBe('vale')
	expect(seen(chosen, 'portal.example')).toBe('llr')
})

test('a setting that names no area is our mistake', () => {
	expect(() => seen(null, 'portal.example', 'nowhere')).toThrow('There is no area called nowhere')
})

test('a host is compared without its port', () => {
	expect(withoutPort('Vale.example:3000')).toBe('vale.example')
	expect(withoutPort('vale.example')).toBe('vale.example')
})

test.each(['/services', '/funding/archive', '/guidance/act-early', '/guidance/sheets/act-early', '/refer'])(
	'from %s one comes back to it',
	(path) => {
		expect(changeAreaAt(path)).toBe(`/area?returnTo=${path}`)
	},
)

test.each(['/', '/your-referral/secret-token', '/account/referrals/ABC', '/refer/draft-id', '/sign-in', '/search', '/casework'])(
	'the address of %s is not carried about',
	(path) => {
		expect(changeAreaAt(path)).toBe('/area')
	},
)
