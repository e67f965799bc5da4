import { randomUUID } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { sendDueReminders } from '#app/features/reminders/send-due-reminders.server.ts'
import { sendDueReviews } from '#app/features/plans/send-due-reviews.server.ts'
import type { Log } from '#app/log.server.ts'
import { takeLease } from '#db/queries/leases.server.ts'
import { runRetention } from './retention.server.ts'

const hourMs = 60 * 60_000
const firstAfterMs = 20_000

/** Each under a lease of its own: of several processes one at a time does it. Gives how much was done. */
const jobs = [
	{
		name: 'retention',
		run: async (ground: Ground) => {
			const { draftsDeleted, expired, deleted } = await runRetention(ground)
			return { count: draftsDeleted + expired + deleted, failed: 0 }
		},
	},
	{
		name: 'reviews',
		run: async (ground: Ground) => {
			const { sent, failed } = await sendDueReviews(ground)
			return { count: sent, failed }
		},
	},
	{
		name: 'reminders',
		run: async (ground: Ground) => {
			const { sent, failed } = await sendDueReminders(ground)
			return { count: sent, failed }
		},
	},
] as const

/** Hourly work. Gives what stops it. */
export function startSchedule(ground: Ground, log: Log): () => void {
	const holder = randomUUID()
	async function run() {
		for (const job of jobs) {
			try {
				const lease = { name: job.name, holder, forMs: hourMs / 2, at: new Date() }
				if (!(await ground.store.write((tx) => takeLease(tx, lease)))) continue
				const { count, failed } = await job.run(ground)
				log.info({ stage: job.name, count }, `${job.name} ran`)
				if (failed > 0) log.error({ stage: job.name, count: failed }, `${job.name} left some undone`)
			} catch (error) {
				log.error({ stage: job.name, kind: error instanceof Error ? error.name : typeof error }, `${job.name} did not finish`)
			}
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
