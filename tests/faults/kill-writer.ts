import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { users } from '#db/schema/schema.ts'
import { migrate, openStore } from '#db/store.server.ts'
import { checkStored, type Acknowledged } from './check-stored.ts'
import { owner } from './made-up-draft.ts'
import { inTemporaryFolder } from './temporary-folder.ts'
import { noRounds, plus, type Totals } from './totals.ts'

/** Kills a process that writes through the store alone. `before-commit` is the control: that one acknowledges too early. */
export async function killWriter(rounds: number, when: 'after-commit' | 'before-commit', programs: string): Promise<Totals> {
	return inTemporaryFolder(async (folder) => {
		const url = `file:${path.join(folder, 'portal.db')}`
		await migrate(url)
		await addOwner(url)
		let totals = noRounds
		for (let round = 0; round < rounds; round += 1) {
			const acknowledged = await writeUntilKilled([path.join(programs, 'writing-process.mjs'), url, when])
			const began = performance.now()
			const store = await openStore(url)
			const restartMs = performance.now() - began
			const found = await checkStored(store, acknowledged)
			await store.close()
			const sent = acknowledged.filter(({ act }) => act === 'sent').length
			totals = plus(totals, {
				rounds: 1,
				acknowledged: { saved: acknowledged.length - sent, sent },
				found,
				restartsMs: [restartMs],
			})
		}
		return totals
	})
}

async function addOwner(url: string): Promise<void> {
	const store = await openStore(url)
	await store.write(async (tx) => void (await tx.insert(users).values({ id: owner, kind: 'employer', createdAt: new Date() })))
	await store.close()
}

/** Starts a writer, kills it a moment after its first acknowledgement, and gives what it had acknowledged by then. */
async function writeUntilKilled(program: string[]): Promise<Acknowledged[]> {
	const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
	const kill = () => child.kill('SIGKILL')
	process.once('exit', kill)
	const chunks: Buffer[] = []
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
	const gone = once(child, 'close').finally(() => process.off('exit', kill))
	await Promise.race([once(child.stdout, 'data'), gone])
	if (child.exitCode !== null) throw new Error(`The writer ended by itself with code ${child.exitCode}`)
	await pause(20 + Math.random() * 280)
	kill()
	await gone
	// The last line may have been cut off by the kill: that one was not said.
	const lines = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1)
	return lines.map((line) => {
		const [act, id = '', version] = line.split(' ')
		return { act: act as Acknowledged['act'], id, version: Number(version) }
	})
}
