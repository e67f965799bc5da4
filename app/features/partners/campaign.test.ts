import fc from 'fast-check'
import { expect, test } from 'vitest'
import { campaignIn, campaignTyped, otherCampaign, withoutCampaign } from './campaign.ts'

test.each([
	['Spring bulletin 2027', 'spring-bulletin-2027'],
	['  Été_fête  ', 'ete-fete'],
	['a--b', 'a-b'],
	['', ''],
	['   ', ''],
	['x'.repeat(30), 'x'.repeat(30)],
	['x'.repeat(31), null],
	['-', null],
	['50% off', null],
	['<script>', null],
	['../..', null],
	['🧡', null],
	['\u0000', null],
])('%j typed is the campaign %j', (typed, campaign) => {
	expect(campaignTyped(typed)).toBe(campaign)
})

test('a name that was made is found again in the link it stands in', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
			const made = campaignTyped(typed)
			if (made) expect(campaignIn(made)).toBe(made)
		}),
	)
})

test('a link in capitals leads to the same campaign; anything else is none', () => {
	expect(campaignIn('Spring-Bulletin')).toBe('spring-bulletin')
	for (const part of ['', '-', 'a b', 'a/b', 'spring-', 'é', 'x'.repeat(31), '%2e']) expect(campaignIn(part)).toBeNull()
})

test('no campaign can take the place of a visit without one', () => {
	expect(campaignIn(withoutCampaign)).toBeNull()
	expect(campaignIn(otherCampaign)).toBe(otherCampaign)
})
