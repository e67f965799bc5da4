import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StepFailed } from './prepare.js'
import { node } from './run-command.js'

/**
 * The environment in which somebody tries the portal: the fast build of every library, but invented people and no mail sent.
 * An operator's own NODE_ENV=production is left as it is.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function servingEnvironment(env) {
	if (env.NODE_ENV === 'production') return env
	return { ...env, NODE_ENV: 'production', PORTAL_DEMONSTRATION: 'yes', LOG_LEVEL: env.LOG_LEVEL || 'warn' }
}

/** @param {NodeJS.ProcessEnv} env */
export const isDemonstration = (env) => env.PORTAL_DEMONSTRATION === 'yes'

/** Where the database is, or null when it is not a file. Says the same as app/configuration.server.ts. */
export function databaseFile(env) {
	if (env.DATABASE_URL) return env.DATABASE_URL.startsWith('file:') ? path.resolve(env.DATABASE_URL.slice('file:'.length)) : null
	return path.resolve(env.DATA_DIR || './data', 'portal.db')
}

async function portal(args, env, step) {
	const { code, output } = await node(['bin/portal.js', ...args], { env: { ...env, LOG_LEVEL: 'error' }, quietly: true })
	if (code === 0) return output.trim()
	console.error(output)
	throw new StepFailed(step, `Run "node bin/portal.js ${args.join(' ')}" to see it alone.`)
}

/**
 * Loads the demonstration people and their referrals when there is no database yet, and gives the table of how to sign in.
 *
 * A marker file stands beside the database while it is filled. One found at the start means that the last loading was cut short, so
 * what it left is removed: there was nothing there before it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function prepareDemonstration(env) {
	const file = databaseFile(env)
	if (file === null) return portal(['demo', '--list'], env, 'The demonstration people could not be listed.')
	const marker = `${file}.loading`
	if (existsSync(marker)) for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
	else if (existsSync(file)) return portal(['demo', '--list'], env, 'The demonstration people could not be listed.')
	console.log('Loading the demonstration data.')
	mkdirSync(path.dirname(file), { recursive: true })
	writeFileSync(marker, '')
	await portal(['migrate'], env, 'The database could not be made.')
	const people = await portal(['demo'], env, 'The demonstration data could not be loaded.')
	rmSync(marker, { force: true })
	return people
}
