import { build } from 'esbuild'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { makeUpDrafts } from '../../bench/made-up-drafts.js'
import { buildWhenNeeded } from '../../bin/prepare.js'

/**
 * `npm run faults -- kill --rounds 50` kills a writing process forty times and the built server ten times, in the midst of work,
 * and looks for everything that had been acknowledged. Both are also run in a way that must lose something and must be caught:
 * a check that cannot fail proves nothing. `--control` runs only those.
 */

const help = `npm run faults -- kill [--rounds 50] [--store-rounds 40] [--server-rounds 10] [--control]

  --rounds         shared out: a fifth of them, and at least one, against the built server
  --store-rounds   rounds against a process that writes through the store alone; 0 leaves it out
  --server-rounds  rounds against the built server; 0 leaves it out
  --control        only the runs that must lose something`

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const faults = { kill: 'tests/faults/kill.ts' }

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		rounds: { type: 'string', default: '50' },
		'store-rounds': { type: 'string' },
		'server-rounds': { type: 'string' },
		control: { type: 'boolean', default: false },
	},
})
const rounds = Number(values.rounds)
const serverRounds = Number(values['server-rounds'] ?? Math.max(1, Math.round(rounds / 5)))
const storeRounds = Number(values['store-rounds'] ?? Math.max(1, rounds - Math.round(rounds / 5)))
const fault = positionals[0] ?? ''
const isCount = (number) => Number.isInteger(number) && number >= 0
const isAsked = isCount(storeRounds) && isCount(serverRounds) && rounds >= 1 && storeRounds + serverRounds >= 1
if (!Object.hasOwn(faults, fault) || positionals.length !== 1 || !isAsked) {
	console.error(help)
	process.exit(64)
}

// What was started here ends, and the folders go, also when somebody stops this.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

if (serverRounds > 0) await buildWhenNeeded()

// Built once, so that a process killed fifty times also starts fifty times quickly.
const programs = path.resolve('.cache/faults')
rmSync(programs, { recursive: true, force: true })
mkdirSync(programs, { recursive: true })
await build({
	entryPoints: ['tests/faults/kill.ts', 'tests/faults/writing-process.ts'],
	outdir: programs,
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
const { run } = await import(pathToFileURL(path.join(programs, `${fault}.mjs`)).href)
process.exitCode = (await run({ storeRounds, serverRounds, onlyControl: values.control, programs, makeUpDrafts })) ? 0 : 1
