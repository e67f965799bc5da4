import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { prepareDemonstration, servingEnvironment } from './demonstration.js'
import { buildWhenNeeded } from './prepare.js'
import { serveUntilStopped } from './serve-until-stopped.js'

/**
 * The server that playwright.config.ts starts: the built bundle with demonstration data, in a folder of its own that goes when it
 * stops. The file mail transport writes below DATA_DIR, where the tests read the codes. The rate limit is raised, for all the people
 * of a test run come from one address.
 */
async function serve() {
	// Whatever the person's own environment says, these tests start from the same place.
	const { DATABASE_URL: _database, KEYS_FILE: _keys, MAIL_URL: _mail, NODE_ENV: _nodeEnv, ...rest } = process.env
	if (!rest.DATA_DIR?.startsWith(tmpdir())) throw new Error('DATA_DIR must be a temporary folder: it is removed at the end.')
	const env = servingEnvironment({ ...rest, REQUESTS_PER_MINUTE: rest.REQUESTS_PER_MINUTE ?? '1000000' })
	await buildWhenNeeded()
	await prepareDemonstration(env)
	process.exitCode = await serveUntilStopped({ env, address: `http://127.0.0.1:${env.PORT}`, onReady: () => {} })
	rmSync(env.DATA_DIR, { recursive: true, force: true })
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await serve()
