import { describe, expect, inject, test } from 'vitest'
import { mostCampaignsADay, visitsOf } from '#app/features/partners/campaign.ts'
import { countVisit } from '#app/features/partners/count-visit.server.ts'
import { dailyCounts } from '#db/schema/schema.ts'
import { attackedGround } from './support/ground.ts'
import { aVisitor } from './support/visitor.ts'

const ground = await attackedGround()
const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/145.0' }

const rowsOf = async (partner: string) => {
	const rows = await ground.store.read.select().from(dailyCounts)
	return rows.filter(({ kind }) => kind === visitsOf(partner))
}
const visitsTo = async (partner: string) => (await rowsOf(partner)).reduce((sum, { count }) => sum + count, 0)
const everything = async () => JSON.stringify(await ground.store.read.select().from(dailyCounts))

describe('visits by a partner’s link', () => {
	test.each([
		['its head alone', {}, 'HEAD'],
		['fetched in advance', { 'sec-purpose': 'prefetch' }, 'GET'],
		['fetched in advance, by name of who asks', { 'sec-purpose': 'prefetch;anonymous-client-ip' }, 'GET'],
		['drawn in advance', { 'sec-purpose': 'prefetch;prerender' }, 'GET'],
		['fetched in advance by an older browser', { purpose: 'prefetch' }, 'GET'],
		['fetched in advance by another', { 'x-moz': 'prefetch' }, 'GET'],
		['shown small', { purpose: 'preview' }, 'GET'],
		['read by a robot', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, 'GET'],
		['read by nobody who says so', { 'user-agent': '' }, 'GET'],
	])('%s: not counted', async (_title, headers, method) => {
		const before = await visitsTo('example-chamber')
		for (const path of ['/with/example-chamber', '/with/example-chamber/spring']) {
			const visitor = aVisitor()
			const answer = method === 'HEAD' ? await visitor.head(path) : await visitor.get(path, { ...browser, ...headers })
			expect(answer.status).toBe(200)
		}
		expect(await visitsTo('example-chamber')).toBe(before)
	})

	test('control: looked at, it is counted once each time, and says nothing of who looked', async () => {
		const before = await visitsTo('example-chamber')
		const answer = await aVisitor().get('/with/example-chamber/spring', browser)
		expect([answer.status, answer.headers['set-cookie'], answer.headers['cache-control']]).toEqual([200, undefined, 'no-store'])
		expect(await visitsTo('example-chamber')).toBe(before + 1)
		expect(Object.keys((await rowsOf('example-chamber'))[0]!).sort()).toEqual(['count', 'day', 'kind', 'name'])
	})

	test('a thousand invented campaigns make some fifty rows, and every visit is counted', async () => {
		const partner = 'example-trade-body'
		const before = await visitsTo(partner)
		for (let at = 0; at < 70; at += 1) await aVisitor().get(`/with/${partner}/flood-${at}`, browser)
		for (let at = 0; at < 1000; at += 1) await countVisit(ground, { partnerId: partner, campaign: `invented-${at}` })
		expect(await visitsTo(partner)).toBe(before + 1070)
		const rows = await rowsOf(partner)
		expect(rows.length).toBeLessThanOrEqual(mostCampaignsADay + 2)
		expect(rows.length, 'control: names are told apart until then').toBeGreaterThanOrEqual(mostCampaignsADay)
	})

	test.each([
		'%3Cscript%3Ealert(1)%3C%2Fscript%3E',
		'..%2f..%2fcasework',
		'%0d%0aX:y',
		'a'.repeat(31),
		'a'.repeat(1500),
		'-',
		'a--b',
		'a_b',
		'%F0%9F%98%80',
		'%E2%80%AEevil',
		'__proto__',
		'a%20b',
		'%C2%A0',
	])('a campaign called %s is counted under no name', async (campaign) => {
		const names = (await rowsOf('example-chamber')).map(({ name }) => name).sort()
		const { status, location, body } = await aVisitor().get(`/with/example-chamber/${campaign}`, browser)
		expect([status, location ?? '/with/example-chamber']).toEqual([302, '/with/example-chamber'])
		expect(body).toBe('')
		expect((await rowsOf('example-chamber')).map(({ name }) => name).sort()).toEqual(names)
	})

	test('a partner that there is not has no page and no count', async () => {
		const before = await everything()
		for (const partner of [
			'__proto__',
			'constructor',
			'nobody',
			'%3Cscript%3E',
			'example-chamber%00',
			'example-chamber%2f',
			'a'.repeat(1500),
		])
			for (const path of [`/with/${partner}`, `/with/${partner}/x`, `/partners/kit/${partner}`, `/partners/counts/${partner}`]) {
				const { status, body } = await aVisitor().get(path, browser)
				expect([400, 404], path).toContain(status)
				expect(body).not.toContain('<script>')
			}
		expect(await everything()).toBe(before)
	})
})

describe('the code that is printed', () => {
	const { origin } = inject('portal')
	const picture = (campaign: string) => aVisitor().get(`/partners/kit/example-chamber/qr.svg?campaign=${campaign}`)

	test.each([
		'%3Cscript%3E',
		'%22/%3E%3Csvg%20onload=alert(1)%3E',
		'%0d%0aContent-Type:text/html',
		'%22;filename=evil.html',
		'..%2f..%2fevil',
		'https:%2f%2fevil.example',
		'//evil.example',
		'%F0%9F%98%80',
		'%ED%A0%80',
		'%FF',
		'__proto__.x',
		'a'.repeat(1500),
	])('has none for a campaign called %s, or one of ours', async (campaign) => {
		const { status, headers, body } = await picture(campaign)
		expect([200, 404]).toContain(status)
		expect(headers['x-content-type-options']).toBe('nosniff')
		expect(body).not.toMatch(/<script|onload|evil/i)
		if (status === 200)
			expect(headers['content-disposition']).toMatch(/^attachment; filename="qr-example-chamber[a-z0-9-]*\.svg"$/)
	})

	test('holds squares and nothing else, and leads to this site whatever host was asked', async () => {
		const plain = await picture('spring')
		expect(plain.headers['content-type']).toBe('image/svg+xml')
		expect(plain.body.replace(/<svg [^>]*>|<path (fill="#fff" )?d="[Mh\dvVHz -]+"\/>|<\/svg>/g, '')).toBe('')
		const other = await aVisitor().get('/partners/kit/example-chamber/qr.svg?campaign=spring', {
			host: origin.replace('http://localhost', '127.0.0.1'),
			'x-forwarded-host': 'evil.example',
		})
		expect(other.body).toBe(plain.body)
		// Control: another address is another picture.
		expect((await picture('summer')).body).not.toBe(plain.body)
	})

	test.each(['%3Cscript%3Ealert(1)%3C/script%3E', '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E', 'a'.repeat(1500)])(
		'and the kit says what is wrong with %s in words',
		async (campaign) => {
			const kit = await aVisitor().get(`/partners/kit/example-chamber?campaign=${campaign}`)
			expect(kit.status).toBe(400)
			expect(kit.body).not.toMatch(/<script>|<img src=x/)
			const poster = await aVisitor().get(`/partners/kit/example-chamber/poster?campaign=${campaign}`)
			expect(poster.status).toBe(302)
			expect(poster.location).toMatch(/^\/partners\/kit\/example-chamber\?campaign=[\w%.!~*'()+-]*$/)
		},
	)
})
