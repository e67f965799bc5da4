import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { users } from '#db/schema/schema.ts'
import { migrate, openStore } from '#db/store.server.ts'
import { checkStored, type Acknowledged, type Findings } from './check-stored.ts'
import { owner } from './made-up-draft.ts'

type Options = { readonly rounds: number; readonly onlyControl: boolean; readonly folder: string }
type Totals = Findings & { readonly acknowledged: number; readonly restartsMs: readonly number[] }

/** True when nothing acknowledged was lost, and when the control, which acknowledges too early, was caught losing something. */
export async function run({ rounds, onlyControl, folder }: Options): Promise<boolean> {
	const real = onlyControl ? null : await killAgainAndAgain(rounds, 'after-commit', folder)
	if (real) console.log(`kill -9, ${rounds} rounds: ${report(real)}`)
	const control = await killAgainAndAgain(rounds, 'before-commit', folder)
	console.log(`control, acknowledging before the commit, ${rounds} rounds: ${report(control)}`)

	const isSafe = real === null || (real.acknowledged > 0 && real.lost + real.torn + real.damaged === 0)
	const controlWasCaught = control.lost > 0
	if (!isSafe) console.log('FAILED: something acknowledged is not there')
	if (!controlWasCaught) console.log('FAILED: the control lost nothing, so this check proves nothing')
	return isSafe && controlWasCaught
}

async function killAgainAndAgain(rounds: number, when: 'after-commit' | 'before-commit', programs: string): Promise<Totals> {
	const folder = mkdtempSync(path.join(tmpdir(), 'portal-kill-'))
	const url = `file:${path.join(folder, 'portal.db')}`
	try {
		await migrate(url)
		await addOwner(url)
		let totals: Totals = { acknowledged: 0, lost: 0, torn: 0, damaged: 0, restartsMs: [] }
		for (let round = 0; round < rounds; round += 1) {
			const acknowledged = await writeUntilKilled([path.join(programs, 'writing-process.mjs'), url, when])
			const began = performance.now()
			const store = await openStore(url)
			const restartMs = performance.now() - began
			const found = await checkStored(store, acknowledged)
			await store.close()
			totals = {
				acknowledged: totals.acknowledged + acknowledged.length,
				lost: totals.lost + found.lost,
				torn: totals.torn + found.torn,
				damaged: totals.damaged + found.damaged,
				restartsMs: [...totals.restartsMs, restartMs],
			}
		}
		return totals
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

async function addOwner(url: string): Promise<void> {
	const store = await openStore(url)
	await store.write(async (tx) => void (await tx.insert(users).values({ id: owner, kind: 'employer', createdAt: new Date() })))
	await store.close()
}

/** Starts a writer, kills it a moment after its first acknowledgement, and gives what it had acknowledged by then. */
async function writeUntilKilled(program: string[]): Promise<Acknowledged[]> {
	const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
	const chunks: Buffer[] = []
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
	const gone = once(child, 'close')
	await Promise.race([once(child.stdout, 'data'), gone])
	if (child.exitCode !== null) throw new Error(`The writer ended by itself with code ${child.exitCode}`)
	await pause(20 + Math.random() * 280)
	child.kill('SIGKILL')
	await gone
	// The last line may have been cut off by the kill: that one was not said.
	const lines = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1)
	return lines.map((line) => {
		const [act, id = '', version] = line.split(' ')
		return { act: act as Acknowledged['act'], id, version: Number(version) }
	})
}

function report({ acknowledged, lost, torn, damaged, restartsMs }: Totals): string {
	const sorted = [...restartsMs].sort((a, b) => a - b)
	const median = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
	const count = (number: number) => number.toLocaleString('en-GB')
	return `${count(acknowledged)} acknowledged, ${count(lost)} lost, ${torn} torn, ${damaged} damaged, reopened in ${median} ms (median)`
}
