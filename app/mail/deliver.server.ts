import type { Ground } from '#app/features/ground.ts'
import { deliverDue } from './deliver-due.server.ts'
import type { Transport } from './transport.ts'

export type Delivery = {
	/** Looks for due messages now: call it after a commit that queued something somebody is waiting for. Never throws, never waits. */
	wake(): void
	/** Takes on nothing new, waits for what is on its way, and closes the transport. */
	stop(): Promise<void>
}

export type DeliveryOptions = {
	readonly everyMs: number
	/** Told of each message that did not go, and of a round that could not be made. Holds ids and reasons, no addresses. */
	readonly onError: (error: Error) => void
	readonly now?: () => Date
}

/** Delivers what is due, now and every so often, one round at a time. Several processes may do it: they share by lease. */
export function startDelivery(
	ground: Ground,
	transport: Transport,
	{ everyMs, onError, now = () => new Date() }: DeliveryOptions,
): Delivery {
	let isStopped = false
	let isWoken = false
	let round: Promise<void> | null = null

	function wake() {
		if (isStopped) return
		// Woken during a round: what was just queued may have come after its last look.
		isWoken = true
		round ??= run().finally(() => {
			round = null
			// Between the last look of that round and this line somebody may have called.
			if (isWoken) wake()
		})
	}

	async function run() {
		while (isWoken && !isStopped) {
			isWoken = false
			try {
				await deliverDue(ground, transport, { now, onError, isStopping: () => isStopped })
			} catch (error) {
				onError(error instanceof Error ? error : new Error('A delivery round failed'))
			}
		}
	}

	const timer = setInterval(wake, everyMs)
	timer.unref()
	wake()

	return {
		wake,
		async stop() {
			isStopped = true
			clearInterval(timer)
			await round
			await transport.close()
		},
	}
}
