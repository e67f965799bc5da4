import { expect, test } from 'vitest'
import { isSamePageForEverybody } from './public-routes.ts'

test.each([
	'/',
	'/services',
	'/funding/archive',
	'/guidance',
	'/guidance/act-early',
	'/adjustments',
	'/adjustments/chair',
	'/privacy',
	'/return-to-work/conversation',
	'/return-to-work/conversation/return-day',
	'/return-to-work/conversation/when/danger-now',
	'/help-now',
])('%s is the same for everybody', (path) => {
	expect(isSamePageForEverybody(path)).toBe(true)
})

test.each([
	'/account',
	'/guidance/',
	'/guidance/a/b',
	'/guidance/a.b',
	'/guidance/A',
	'/search',
	'/sign-in',
	'/refer',
	'/privacy/x',
	'//',
	'',
	'/?x',
	'/guidance?x=1',
	'/guidance/act-early?x',
	'/services?need=b',
	'/area',
	'/adjustments/find',
	'/adjustments/plan',
	'/checklists/kept',
	'/return-to-work/conversation/meeting',
	'/return-to-work/conversation/return-day/agenda',
	'/return-to-work/conversation/return-day?ask=s5-1',
])('%s may differ, and is kept for nobody', (path) => {
	expect(isSamePageForEverybody(path)).toBe(false)
})
