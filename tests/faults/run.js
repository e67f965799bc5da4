import { build } from 'esbuild'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * `npm run faults -- kill --rounds 50` kills a writing process fifty times and looks for what it had acknowledged.
 * Every fault is also run against a deliberately broken writer, which must be caught: a check that cannot fail proves nothing.
 * `--control` runs only that one.
 */

const help = 'npm run faults -- kill [--rounds 50] [--control]'

const faults = { kill: 'tests/faults/kill.ts' }

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { rounds: { type: 'string', default: '50' }, control: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
const fault = positionals[0] ?? ''
if (!Object.hasOwn(faults, fault) || positionals.length !== 1 || !Number.isInteger(rounds) || rounds < 1) {
	console.error(help)
	process.exit(64)
}

// Built once, so that a process killed fifty times also starts fifty times quickly.
const folder = path.resolve('.cache/faults')
mkdirSync(folder, { recursive: true })
await build({
	entryPoints: ['tests/faults/kill.ts', 'tests/faults/writing-process.ts'],
	outdir: folder,
	bundle: true,
	splitting: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	packages: 'external',
	outExtension: { '.js': '.mjs' },
	logLevel: 'warning',
})
process.env.DATABASE_URL = 'file:./unused.db'
const { run } = await import(pathToFileURL(path.join(folder, `${fault}.mjs`)).href)
process.exitCode = (await run({ rounds, onlyControl: values.control, folder })) ? 0 : 1
