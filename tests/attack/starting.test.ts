import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { createSessions } from '#app/auth/sessions.server.ts'
import { readKeyRing } from '#app/vault/key-ring.server.ts'
import { createVault } from '#app/vault/vault.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { aDraftReferral } from '#db/seed/referrals.server.ts'
import { referrals } from '#db/schema/schema.ts'
import { openStore } from '#db/store.server.ts'
import { isSamePageForEverybody } from '#app/shell/public-routes.ts'
import { addressOf, doors, partsIn } from './support/doors.ts'
import { publicParts } from './support/people.ts'
import { headerOf, sendRaw } from './support/raw-request.ts'
import { startAndWait, startServer, type Served } from './support/server-process.ts'

const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-production-'))
const keysFile = path.join(folder, 'keys.json')
const dataDir = path.join(folder, 'data')
const production = {
	DATA_DIR: dataDir,
	KEYS_FILE: keysFile,
	PUBLIC_ORIGIN: 'https://portal.example',
	MAIL_URL: 'smtp://127.0.0.1:9',
	MAIL_FROM: 'no-reply@portal.example',
	TRUSTED_PROXIES: '127.0.0.1',
	REQUESTS_PER_MINUTE: '40',
}
let served: Served
let ground: Ground
let visitors = 0

const makeKeys = (file: string) => spawnSync(process.execPath, ['bin/portal.js', 'keys', file], { encoding: 'utf8' })

beforeAll(async () => {
	makeKeys(keysFile)
	served = await startServer(production)
	const store = await openStore(`file:${path.join(dataDir, 'portal.db')}`, { lock: false, check: false })
	ground = { store, vault: createVault(readKeyRing(keysFile)), publicOrigin: production.PUBLIC_ORIGIN, textMessages: false }
})

afterAll(async () => {
	await ground?.store.close()
	expect(await served?.stop(), 'it stops when it is asked to').toBe(0)
	rmSync(folder, { recursive: true, force: true })
})

type Sent = { readonly host?: string; readonly lines?: readonly string[]; readonly body?: string; readonly from?: string }

/** As the proxy in front would pass it on: by the public name, and with the visitor's address at the end of the list. */
function ask(method: string, target: string, { host = 'portal.example', lines = [], body, from }: Sent = {}) {
	visitors += 1
	const head = [
		`${method} ${target} HTTP/1.1`,
		`Host: ${host}`,
		`X-Forwarded-For: ${from ?? `10.8.${visitors >> 8}.${visitors & 255}`}`,
		'Connection: close',
		...(body === undefined ? [] : ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${body.length}`]),
		...lines,
	]
	return sendRaw(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`, { port: served.port })
}

describe('in production', () => {
	test('only the public name is answered', async () => {
		expect((await ask('GET', '/sign-in')).status).toBe(200)
		for (const host of [
			'localhost',
			`localhost:${served.port}`,
			`127.0.0.1:${served.port}`,
			'portal.example.evil.example',
			'portal.example:443',
			'www.portal.example',
			'',
		])
			expect([host, (await ask('GET', '/sign-in', { host })).status]).toEqual([host, 421])
	})

	test('a form must come from https at the public name, whatever a browser leaves out', async () => {
		const post = (lines: string[]) => ask('POST', '/sign-in', { lines, body: 'email=' })
		expect((await post(['Origin: https://portal.example'])).status).toBe(400)
		expect((await post(['Sec-Fetch-Site: same-origin'])).status).toBe(400)
		for (const origin of [
			'http://portal.example',
			`http://localhost:${served.port}`,
			'https://portal.example:443',
			'https://www.portal.example',
			'null',
		])
			expect([origin, (await post([`Origin: ${origin}`])).status]).toEqual([origin, 403])
	})

	test('every answer asks for https for two years, and cookies never travel without it', async () => {
		const answer = await ask('POST', '/sign-in', {
			lines: ['Sec-Fetch-Site: same-origin'],
			body: 'email=somebody%40firm.example',
		})
		expect(answer.status).toBe(303)
		expect(headerOf(answer, 'strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
		expect(headerOf(answer, 'set-cookie')).toMatch(
			/^__Host-code=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=900$/,
		)
		const employer = await anEmployer(ground, { at: new Date() })
		const set = await createSessions(ground.store, true).start({ id: employer.actor.userId, kind: 'employer' }, 'code')
		expect(set).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
		const [cookie = ''] = set.split(';')
		expect((await ask('GET', '/account', { lines: [`Cookie: ${cookie}`] })).status).toBe(200)
		const bare = cookie.replace('__Host-', '')
		expect(
			(await ask('GET', '/account', { lines: [`Cookie: ${bare}`] })).status,
			'a name that a page beside ours could set',
		).toBe(302)
		expect((await ask('GET', '/account', { lines: [`Cookie: ${cookie}; ${cookie}`] })).status, 'two of one name').toBe(302)
	})

	test('there is no page for those who build it, and the health check is for the machine alone', async () => {
		for (const target of ['/dev/mail', '/styleguide', '/health/live', '/health/ready'])
			expect([target, (await ask('GET', target)).status]).toEqual([target, 404])
		const own = await sendRaw('GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', { port: served.port })
		expect(own.status).toBe(200)
		expect(own.body).toMatch(/"status":"(ready|degraded)"/)
	})

	test('a public page first asked for by HEAD is whole for the next visitor', async () => {
		const targets = doors
			.map(({ pattern }) =>
				addressOf(pattern, { ...Object.fromEntries(partsIn(pattern).map((name) => [name, 'no'])), ...publicParts(pattern) }),
			)
			.filter(isSamePageForEverybody)
		expect(targets.length).toBeGreaterThan(8)
		for (const target of targets) {
			const head = await ask('HEAD', target)
			const page = await ask('GET', target)
			expect([target, head.status, head.body, page.status, page.body.includes('</html>')]).toEqual([target, 200, '', 200, true])
		}
	})

	test('a visitor who asks too often waits, however many addresses they put in front of their own', async () => {
		const answers = await Promise.all(
			Array.from({ length: 80 }, (_, at) => ask('GET', `/search?q=${at}`, { from: `1.2.3.${at}, 10.9.9.9` })),
		)
		const refused = answers.filter(({ status }) => status === 429)
		expect(refused.length).toBe(40)
		expect(headerOf(refused[0]!, 'retry-after')).toBe('60')
		expect(headerOf(refused[0]!, 'x-content-type-options')).toBe('nosniff')
		expect(refused[0]!.body).toContain('Wait a minute')
		expect((await ask('GET', '/search?q=x')).status, 'control: everybody else').toBe(200)
		const forms = await Promise.all(
			Array.from({ length: 12 }, () =>
				ask('POST', '/sign-in', { from: '10.9.9.8', lines: ['Sec-Fetch-Site: same-origin'], body: 'email=' }),
			),
		)
		expect(forms.filter(({ status }) => status === 429).length, 'a form counts four times').toBe(2)
	})

	test('when something breaks the page says a number, the log says the same one, and neither says more', async () => {
		const employer = await anEmployer(ground, { at: new Date() })
		const { id } = await aDraftReferral(holdingMessages(ground), employer, {
			overrides: { 'what-you-see': { noticed: 'ptarmigan' } },
			at: new Date(),
		})
		await ground.store.write((tx) => tx.update(referrals).set({ answers: Buffer.from('ptarmigan, not sealed at all') }))
		const set = await createSessions(ground.store, true).start({ id: employer.actor.userId, kind: 'employer' }, 'code')
		const before = served.output().length
		const answer = await ask('GET', `/refer/${id}`, { lines: [`Cookie: ${set.split(';')[0]}`] })
		expect(answer.status).toBe(500)
		expect(headerOf(answer, 'cache-control')).toBe('no-store')
		expect(headerOf(answer, 'content-security-policy')).toContain("default-src 'none'")
		expect(answer.body).not.toMatch(/ptarmigan|node_modules|\.server\.ts|at \w+ \(|VaultError/)
		const [, reference] = /tell us this number:(?:<!-- -->)? <strong>([0-9A-F]{12})<\/strong>/.exec(answer.body) ?? []
		expect(reference).toBeDefined()
		await expect.poll(() => served.output().slice(before)).toContain(reference)
		const written = served.output().slice(before)
		expect(written).not.toMatch(new RegExp(`ptarmigan|${id}|/refer/`))
	})
})

describe('a server that should not start', () => {
	test('names everything that is missing or wrong at once', async () => {
		const none = await startAndWait({ DATA_DIR: path.join(folder, 'none') })
		expect(none.code).toBe(78)
		for (const name of ['KEYS_FILE', 'PUBLIC_ORIGIN', 'MAIL_URL']) expect(none.output).toContain(`  ${name}: `)
		expect(existsSync(path.join(folder, 'none')), 'and touches nothing').toBe(false)
		expect(none.output).not.toMatch(/\n\s+at /)

		const wrong = await startAndWait({
			...production,
			PORT: 'many',
			PUBLIC_ORIGIN: 'portal.example',
			MAIL_URL: 'https://mail',
			MAIL_FROM: 'nobody',
			REQUESTS_PER_MINUTE: '-1',
			LOG_LEVEL: 'loud',
			DATABASE_URL: 'mysql://x',
		})
		expect(wrong.code).toBe(78)
		for (const name of ['PORT', 'PUBLIC_ORIGIN', 'MAIL_URL', 'MAIL_FROM', 'REQUESTS_PER_MINUTE', 'LOG_LEVEL', 'DATABASE_URL'])
			expect(wrong.output, name).toContain(`  ${name}: `)
	})

	test('does not share a database with one that runs', async () => {
		const second = await startAndWait(production)
		expect(second.code).toBe(75)
		expect(second.output).not.toMatch(/\n\s+at /)
		expect((await ask('GET', '/sign-in')).status, 'and the first one serves on').toBe(200)
	})

	test('does not open a database with other keys', async () => {
		const otherKeys = path.join(folder, 'other-keys.json')
		makeKeys(otherKeys)
		const copy = path.join(folder, 'copy')
		const first = await startServer({ ...production, DATA_DIR: copy })
		expect(await first.stop()).toBe(0)
		const second = await startAndWait({ ...production, DATA_DIR: copy, KEYS_FILE: otherKeys })
		expect(second.code).toBe(78)
		expect(second.output).not.toMatch(/[A-Za-z0-9+/]{43}=|\n\s+at /)
		const again = await startServer({ ...production, DATA_DIR: copy })
		expect(await again.stop(), 'control: with its own keys it does').toBe(0)
	})

	test('has keys that only their owner may read, and never writes over some that are there', () => {
		expect((statSync(keysFile).mode & 0o777).toString(8)).toBe('600')
		expect(makeKeys(keysFile).status).not.toBe(0)
	})
})
