import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildWhenNeeded } from '../../../bin/prepare.js'
import { freePort, startServer } from '../support/server-process.ts'

export type Portal = {
	readonly port: number
	readonly origin: string
	readonly dataDir: string
	/** What the server has written, on disk, because the tests run in another process. */
	readonly logFile: string
}

declare module 'vitest' {
	export interface ProvidedContext {
		portal: Portal
	}
}

/**
 * One built server for all these tests, as somebody would try the portal out: the production bundle, no mail sent. Everybody comes
 * from one machine, so it believes what they say of their address, and each gets a budget of their own.
 */
export default async function serve(project: TestProject) {
	await buildAsOutsideTests()
	const dataDir = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-attack-'))
	const logFile = path.join(dataDir, 'server.log')
	const port = await freePort()
	const origin = `http://localhost:${port}`
	const served = await startServer(
		{
			PORT: String(port),
			PORTAL_DEMONSTRATION: 'yes',
			DATA_DIR: dataDir,
			PUBLIC_ORIGIN: origin,
			TRUSTED_PROXIES: '127.0.0.1',
			REQUESTS_PER_MINUTE: '10000000',
			LOG_LEVEL: 'debug',
		},
		logFile,
	)
	project.provide('portal', { port, origin, dataDir, logFile })
	return async () => {
		const code = await served.stop()
		rmSync(dataDir, { recursive: true, force: true })
		if (code !== 0) throw new Error(`The server under attack ended with ${code}:\n${served.output().slice(-2000)}`)
	}
}

/** The build asks whether it is part of a test run, and leaves the site out if it is. */
async function buildAsOutsideTests() {
	const { VITEST } = process.env
	delete process.env.VITEST
	try {
		await buildWhenNeeded()
	} finally {
		process.env.VITEST = VITEST
	}
}
