import { beforeEach, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { listCounts } from '#db/queries/daily-counts.server.ts'
import { someVisits } from '#db/seed/visits.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { mostCampaignsADay, otherCampaign, visitsOf, withoutCampaign } from './campaign.ts'
import { countVisit } from './count-visit.server.ts'
import { findVisits } from './find-visits.server.ts'

const at = new Date('2026-11-18T12:00:00Z')
const day = '2026-11-18'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const visit = (campaign: string | null, partnerId = 'example-chamber', when = at) =>
	countVisit(ground, { partnerId, campaign }, when)
const counted = async (partnerId = 'example-chamber') => {
	const rows = await listCounts(ground.store.read, { kind: visitsOf(partnerId), from: day, to: day })
	return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

test('visits are counted by partner, campaign and day, however many come at once', async () => {
	await Promise.all([...Array.from({ length: 20 }, () => visit('spring')), visit(null), visit(null), visit('spring', 'another')])
	await visit('spring', 'example-chamber', new Date('2026-11-19T00:30:00Z'))
	expect(await counted()).toEqual({ spring: 20, [withoutCampaign]: 2 })
	expect(await counted('another')).toEqual({ spring: 1 })
})

test('fifty campaigns a day are told apart; more are counted together, and the fifty go on', async () => {
	await visit(null)
	for (let number = 0; number < mostCampaignsADay; number += 1) await visit(`c${number}`)
	await visit('one-more')
	await visit('two-more')
	await visit('c7')
	await visit(null)
	const names = await counted()
	expect(Object.keys(names)).toHaveLength(mostCampaignsADay + 2)
	expect(names).toMatchObject({ [otherCampaign]: 2, c7: 2, [withoutCampaign]: 2 })
	await visit('one-more', 'another')
	expect(await counted('another')).toEqual({ 'one-more': 1 })
	await visit('one-more', 'example-chamber', new Date('2026-11-19T12:00:00Z'))
	const next = await listCounts(ground.store.read, { kind: visitsOf('example-chamber'), from: '2026-11-19', to: '2026-11-19' })
	expect(next.map(({ name }) => name)).toEqual(['one-more'])
})

test('what is shown are the weeks that are over', async () => {
	for (let number = 0; number < 6; number += 1) await visit('spring')
	expect((await findVisits(ground, 'example-chamber', new Date('2026-11-22T12:00:00Z'))).inWeeksShown).toBe(0)
	const shown = await findVisits(ground, 'example-chamber', new Date('2026-11-23T12:00:00Z'))
	expect(shown).toMatchObject({ inWeeksShown: 6, to: '2026-11-22', links: [{ campaign: 'spring', inWeeksShown: 6 }] })
	expect((await findVisits(ground, 'another', new Date('2026-11-23T12:00:00Z'))).links).toEqual([])
})

test('the demonstration has visits to show, and some that are not shown', async () => {
	await someVisits(ground, new Date('2026-11-22T12:00:00Z'))
	const shown = await findVisits(ground, 'example-chamber', new Date('2026-11-22T12:00:00Z'))
	expect(shown.inWeeksShown).toBeGreaterThan(200)
	expect(shown.links.length).toBeGreaterThan(1)
	const days = shown.links.flatMap((link) => link.weeks.flatMap((week) => week.days))
	expect(days.some((number) => number !== null)).toBe(true)
	expect(days.some((number) => number === null)).toBe(true)
})
