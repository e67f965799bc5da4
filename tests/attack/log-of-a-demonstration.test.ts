import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startServer } from './support/server-process.ts'

test('an address that no page has does not get into the log of a demonstration', async () => {
	const dataDir = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-log-'))
	const served = await startServer({
		NODE_ENV: 'development',
		PORTAL_DEMONSTRATION: 'yes',
		DATA_DIR: dataDir,
		LOG_LEVEL: 'debug',
	})
	try {
		const ask = (target: string) => fetch(`http://localhost:${served.port}${target}`)
		const answer = await ask('/referal/SECRETNAME?name=BobSmith')
		expect(answer.status).toBe(404)
		expect(await answer.text()).toContain('<h1')
		expect((await ask('/return-to-work/SECRETNAME?name=BobSmith')).status).toBe(404)
		expect((await ask('/health/live')).status, 'control: it serves').toBeLessThan(500)
	} finally {
		expect(await served.stop()).toBe(0)
		rmSync(dataDir, { recursive: true, force: true })
	}
	expect(served.output(), 'control: this is where it writes').toContain('Listening on')
	expect(served.output()).not.toMatch(/SECRETNAME|BobSmith|No routes matched/)
})
