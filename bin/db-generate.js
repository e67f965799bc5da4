import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * `npm run db:generate -- add-case-outcomes` writes the migration from the last one to the schema as it is now, for both engines.
 * `-- add-something --custom` writes an empty one, for what a schema cannot say.
 */

const [name, ...rest] = process.argv.slice(2)
const custom = rest.includes('--custom')

const says = /^[a-z]+(-[a-z0-9]+)+$/
if (!name || !says.test(name) || rest.some((argument) => argument !== '--custom')) {
	console.error('Say in a few words what the migration does: npm run db:generate -- add-case-outcomes [--custom]')
	process.exit(64)
}

const urls = { sqlite: 'file:./unused.db', postgres: 'postgres://unused' }

for (const [engine, url] of Object.entries(urls)) {
	const folder = path.resolve('db/migrations', engine)
	const before = files(folder)
	const drizzleKit = path.resolve('node_modules/drizzle-kit/bin.cjs')
	const { status } = spawnSync(process.execPath, [drizzleKit, 'generate', '--name', name, ...(custom ? ['--custom'] : [])], {
		stdio: 'inherit',
		env: { ...process.env, DATABASE_URL: url },
	})
	if (status !== 0) process.exit(status ?? 1)
	if (engine === 'sqlite') for (const file of files(folder)) if (!before.includes(file)) makeStrict(path.join(folder, file))
}

/** @param {string} folder */
function files(folder) {
	try {
		return readdirSync(folder).filter((file) => file.endsWith('.sql'))
	} catch {
		return []
	}
}

/**
 * Makes SQLite hold to the types of its columns, which drizzle-kit cannot ask for.
 * @param {string} file
 */
function makeStrict(file) {
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^(CREATE TABLE [\s\S]*?\n\));/gm, '$1 STRICT;'))
}
