import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { dailyCounts, unmetNeeds } from '#db/schema/schema.ts'
import { attackedGround, forgetLimits } from './support/ground.ts'
import { hostileTexts } from './support/hostile.ts'
import { errorsOf, formsOf, valueIn } from './support/page.ts'
import { aVisitor } from './support/visitor.ts'

const { dataDir, logFile } = inject('portal')
const ground: Ground = await attackedGround()

beforeEach(() => forgetLimits(ground))

const needsKept = () => ground.store.read.select().from(unmetNeeds)
const counted = async (name: string) => {
	const rows = await ground.store.read.select().from(dailyCounts)
	return rows.filter((row) => row.kind.startsWith('useful-') && row.name === name).reduce((sum, { count }) => sum + count, 0)
}
const everythingCounted = async () => JSON.stringify(await ground.store.read.select().from(dailyCounts))
const say = (words: string, more: Readonly<Record<string, string>> = {}, visitor = aVisitor()) =>
	visitor.post('/feedback/missing', { from: '/guidance', need: 'law-or-pay', words, ...more })

describe('what was missing', () => {
	test.each([
		['markup', `<script>alert(1)</script><img src=x onerror=alert(1)> wryneck`],
		['right to left', 'שלום עולם مرحبا wryneck'],
		['a turned-around line', 'safe\u202Eexe.txt\u2066 wryneck\u2069'],
		['a NUL and its like', 'before\u0000\u0001\u001b[31m wryneck'],
		['emoji', '🧑🏽‍🦽🏴󠁧󠁢󠁷󠁬󠁳󠁿 wryneck'],
		['words that mean something elsewhere', "${7*7} '; drop table unmet_needs; -- =HYPERLINK(1) wryneck"],
	])('%s is kept sealed, and goes nowhere else', async (_title, words) => {
		const before = (await needsKept()).length
		const answer = await say(words)
		expect([answer.status, answer.location]).toEqual([303, '/feedback/thanks?from=%2Fguidance'])
		expect(answer.headers['set-cookie']).toBeUndefined()
		const kept = await needsKept()
		expect(kept.length).toBe(before + 1)
		for (const { id, words: sealed } of kept.filter((row) => row.words !== null)) {
			expect(String(sealed)).not.toMatch(/wryneck|script/)
			const opened = ground.vault.open({ table: 'unmet_needs', column: 'words', row: id }, sealed as never)
			expect(String(opened)).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/)
		}
		const files = readdirSync(dataDir).filter((name) => name.startsWith('portal.db'))
		expect(files.length).toBeGreaterThan(0)
		for (const name of files) expect(readFileSync(path.join(dataDir, name)).includes('wryneck'), name).toBe(false)
		expect(readFileSync(logFile, 'utf8')).not.toContain('wryneck')
	})

	test.each([
		['ten thousand characters', 'x'.repeat(10_000)],
		['ten thousand people', '👩‍👩‍👧‍👦'.repeat(1500)],
		['an e-mail address', 'Ask jo.bloggs@firm.example about it'],
		['an e-mail address in wide letters', 'jo＠firm．example'],
		['a phone number', 'Ring 0116 496 0000 please'],
		['a phone number in other digits', 'Ring ٠١١٦ ٤٩٦ ٠٠٠٠'],
		['a postcode', 'We are at LE1 5WW'],
		['a National Insurance number', 'QQ 12 34 56 C'],
		['markup around an address', '"><script>alert(1)</script>a@b.example'],
	])('%s is refused, kept nowhere and shown again as it was', async (_title, words) => {
		const before = await needsKept()
		const { status, body } = await say(words)
		expect([status, errorsOf(body)?.length]).toEqual([400, 1])
		expect(body).not.toContain('<script>alert')
		const form = formsOf(body).find(({ inputs }) => inputs.some(({ name }) => name === 'words'))
		expect(words.startsWith(String(valueIn(form, 'words'))) && String(valueIn(form, 'words')).length > 10).toBe(true)
		expect(await needsKept()).toEqual(before)
		expect(readFileSync(logFile, 'utf8')).not.toContain(words.slice(0, 30))
	})

	test('a need or a page that is none of ours is not kept as it was sent', async () => {
		const before = (await needsKept()).length
		for (const need of ['__proto__', 'constructor', 'law-or-pay ', 'x'.repeat(20_000), '<script>'])
			expect((await say('A sheet about shifts', { need })).status, need).toBe(400)
		expect((await needsKept()).length).toBe(before)
		for (const from of [
			'//evil.example',
			'/casework',
			'__proto__',
			'/your-referral/abc',
			'/guidance?x=<script>',
			'x'.repeat(20_000),
		]) {
			const { status, location } = await say(`A sheet about ${from.length} shifts`, { from })
			expect([status, location], from).toEqual([303, '/feedback/thanks?from=%2F'])
		}
		const places = new Set((await needsKept()).map(({ fromPath }) => fromPath))
		expect([...places].filter((place) => !['/', '/guidance', '/search'].includes(place))).toEqual([])
	})

	test('one visitor is heard ten times an hour, others go on being heard', async () => {
		const before = (await needsKept()).length
		const flood = aVisitor()
		const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => say(`A sheet about shift ${at}`, {}, flood)))
		const refused = answers.filter(({ status }) => status === 429)
		expect([answers.filter(({ status }) => status === 303).length, refused.length]).toEqual([10, 30])
		for (const { headers, body } of refused)
			expect([headers['retry-after'], body.includes('A sheet about')]).toEqual(['3600', true])
		expect((await needsKept()).length).toBe(before + 10)
		expect((await say('A sheet about nights')).status, 'control').toBe(303)
		expect((await needsKept()).length).toBe(before + 11)
	})

	test('nothing that is kept says who sent it', async () => {
		const visitor = aVisitor('session=x; area=llr; language=cy')
		await say('A sheet about weekends', {}, visitor)
		const [row] = (await needsKept()).slice(-1)
		expect(Object.keys(row!).sort()).toEqual(['day', 'fromPath', 'id', 'need', 'words'])
	})
})

describe('was this page useful', () => {
	const press = (page: string, useful = 'yes', visitor = aVisitor()) => visitor.post('/feedback/useful', { path: page, useful })

	test.each([
		'/casework',
		'/account/referrals/1',
		'/your-referral/abc',
		'//evil.example',
		'https://evil.example/guidance',
		'/guidance/',
		'/guidance?x=1',
		'/guidance#x',
		'/guidance/../casework',
		'/GUIDANCE',
		'guidance',
		'__proto__',
		'constructor',
		'/\u0000guidance',
		'/guidance\r\nX: y',
		'<script>alert(1)</script>',
		'x'.repeat(20_000),
		'',
	])('%j is no page of ours: said so, and not counted', async (page) => {
		const before = await everythingCounted()
		const { status, body, location } = await press(page)
		expect([status, location]).toEqual([400, null])
		expect(body).toContain('role="alert"')
		expect(body).not.toContain('<script>alert')
		expect(await everythingCounted()).toBe(before)
	})

	test('an answer that is neither is not counted', async () => {
		const before = await everythingCounted()
		for (const odd of ['maybe', '', '1', '__proto__', 'YES', 'yes\u0000', ...[...hostileTexts.values()].map((text) => text(50))])
			expect((await press('/guidance', odd)).status, odd.slice(0, 20)).toBe(400)
		expect(await everythingCounted()).toBe(before)
	})

	test('by its address alone nothing is counted', async () => {
		const before = await everythingCounted()
		const asked: Record<string, string>[] = [
			{},
			{ 'content-type': 'application/x-www-form-urlencoded' },
			{ origin: 'https://evil.example' },
		]
		for (const query of ['', '?path=/guidance&useful=yes'])
			for (const headers of asked) {
				const { status, headers: sent } = await aVisitor().get(`/feedback/useful${query}`, headers)
				expect([status, sent['set-cookie']]).toEqual([200, undefined])
			}
		expect(await everythingCounted()).toBe(before)
	})

	test('presses at once count once, and a flood sixty times an hour at most', async () => {
		const twice = aVisitor()
		const before = await counted('/contact')
		await Promise.all(Array.from({ length: 10 }, () => press('/contact', 'yes', twice)))
		expect(await counted('/contact')).toBe(before + 1)

		const flood = aVisitor()
		const answers = await Promise.all(Array.from({ length: 80 }, () => press('/about', 'no', flood)))
		const refused = answers.filter(({ status }) => status === 429)
		expect(refused.length).toBe(20)
		for (const { headers, body } of refused)
			expect([headers['retry-after'], body.includes('role="alert"')]).toEqual(['3600', true])
		// Control: somebody else's answer counts.
		const then = await counted('/about')
		expect((await press('/about')).status).toBe(303)
		expect(await counted('/about')).toBe(then + 1)
	})
})
