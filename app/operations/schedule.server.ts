import { randomUUID } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import type { Log } from '#app/log.server.ts'
import { takeLease } from '#db/queries/leases.server.ts'
import { runRetention } from './retention.server.ts'

const hourMs = 60 * 60_000
const firstAfterMs = 20_000

/** Hourly work. Of several processes one at a time does it, by lease. Gives what stops it. */
export function startSchedule(ground: Ground, log: Log): () => void {
	const holder = randomUUID()
	async function run() {
		try {
			const mine = await ground.store.write((tx) =>
				takeLease(tx, { name: 'retention', holder, forMs: hourMs / 2, at: new Date() }),
			)
			if (!mine) return
			const { draftsDeleted, expired, deleted } = await runRetention(ground)
			log.info({ stage: 'retention', count: draftsDeleted + expired + deleted }, 'retention ran')
		} catch (error) {
			log.error({ stage: 'retention', kind: error instanceof Error ? error.name : typeof error }, 'retention did not finish')
		}
	}
	const first = setTimeout(() => void run(), firstAfterMs)
	const timer = setInterval(() => void run(), hourMs)
	first.unref()
	timer.unref()
	return () => {
		clearTimeout(first)
		clearInterval(timer)
	}
}
