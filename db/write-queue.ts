import { AsyncLocalStorage } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import { TransactionOverError, WriteInsideWriteError, WriteStalledError } from './store-errors.ts'

/** What the queue needs of the one connection that writes. */
export type WriterConnection = { exec(source: string): unknown; readonly inTransaction: boolean }

export type QueueOptions = {
	readonly slowAfterMs?: number
	readonly stalledAfterMs?: number
	readonly warn?: (message: string, detail: Readonly<Record<string, number>>) => void
}

type Waiting = {
	readonly run: (tx: object) => Promise<unknown>
	readonly resolve: (value: unknown) => void
	readonly reject: (reason: unknown) => void
}

type Outcome = { readonly entry: Waiting } & (
	{ readonly done: true; readonly value: unknown } | { readonly done: false; readonly error: unknown }
)

const mostInAGroup = 64

/** Set while a transaction's own code runs, and for whatever that code started. */
const inside = new AsyncLocalStorage<{ open: boolean }>()

/** True when the calling code runs inside a transaction that is still open. */
export function isInsideWrite(): boolean {
	return inside.getStore()?.open === true
}

export function refuseInsideWrite(): void {
	if (isInsideWrite()) throw new WriteInsideWriteError()
}

/**
 * Runs one transaction's code: `lend` gives it a transaction that stops working afterwards. Warns when it was slow, and gives
 * it up when it awaits something that does not come, so that one mistake cannot stop everybody's writing.
 */
export async function runWatched<Tx extends object, T>(tx: Tx, run: (tx: Tx) => Promise<T>, options: QueueOptions): Promise<T> {
	const { slowAfterMs = 50, stalledAfterMs = 5_000, warn } = options
	const state = { open: true }
	const lent = lend(tx, state)
	const began = performance.now()
	let timer: NodeJS.Timeout | undefined
	const stalled = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new WriteStalledError(stalledAfterMs)), stalledAfterMs)
	})
	try {
		return await Promise.race([inside.run(state, () => run(lent)), stalled])
	} finally {
		state.open = false
		clearTimeout(timer)
		const milliseconds = Math.round(performance.now() - began)
		if (milliseconds > slowAfterMs) warn?.('A transaction held up the others', { milliseconds, slowAfterMs })
	}
}

/** The connection a lent transaction stands for, so that statements are prepared once for each connection. */
const lentFrom = new WeakMap<object, object>()

/** The lasting object behind a transaction, or the object itself. */
export function connectionOf<Tx extends object>(tx: Tx): Tx {
	// Reading a property asks the transaction whether it is still open.
	void (tx as Record<string, unknown>).constructor
	return (lentFrom.get(tx) as Tx | undefined) ?? tx
}

function lend<Tx extends object>(tx: Tx, state: { open: boolean }): Tx {
	const lent = new Proxy(tx, {
		get(target, name) {
			if (!state.open) throw new TransactionOverError()
			return Reflect.get(target, name) as unknown
		},
	})
	lentFrom.set(lent, tx)
	return lent
}

/**
 * SQLite's writer. Takes all that wait (at most 64), runs each inside its own savepoint, commits once, and only then answers
 * any of them: one wait for the disk for the whole group. One that fails is undone alone; when the commit fails all are.
 */
export function createWriteQueue<Tx extends object>(connection: WriterConnection, tx: Tx, options: QueueOptions = {}) {
	const waiting: Waiting[] = []
	let running: Promise<void> | null = null
	let closed = false

	async function write<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
		refuseInsideWrite()
		if (closed) throw new Error('The store is closed')
		return new Promise<T>((resolve, reject) => {
			waiting.push({ run: run as Waiting['run'], resolve: resolve as Waiting['resolve'], reject })
			running ??= work()
		})
	}

	async function work(): Promise<void> {
		while (waiting.length > 0) {
			// Everything that arrived in this turn of the event loop goes along.
			await new Promise((resume) => setImmediate(resume))
			await runGroup(waiting.splice(0, mostInAGroup))
		}
		running = null
	}

	async function runGroup(group: readonly Waiting[]): Promise<void> {
		const outcomes: Outcome[] = []
		try {
			connection.exec('BEGIN IMMEDIATE')
			for (const entry of group) outcomes.push(await runOne(entry))
			connection.exec('COMMIT')
		} catch (error) {
			if (connection.inTransaction) connection.exec('ROLLBACK')
			const failed = new Map(outcomes.map((outcome) => [outcome.entry, outcome]))
			for (const entry of group) {
				const outcome = failed.get(entry)
				entry.reject(outcome?.done === false ? outcome.error : error)
			}
			return
		}
		for (const outcome of outcomes) {
			if (outcome.done) outcome.entry.resolve(outcome.value)
			else outcome.entry.reject(outcome.error)
		}
	}

	async function runOne(entry: Waiting): Promise<Outcome> {
		connection.exec('SAVEPOINT one')
		let outcome: Outcome
		try {
			outcome = { entry, done: true, value: await runWatched(tx, entry.run as (tx: Tx) => Promise<unknown>, options) }
		} catch (error) {
			outcome = { entry, done: false, error }
		}
		// A full disk or a failing one ends the whole transaction by itself: nothing of this group may be called done.
		if (!connection.inTransaction) throw outcome.done ? new Error('SQLite gave up the transaction') : outcome.error
		if (!outcome.done) connection.exec('ROLLBACK TO one')
		connection.exec('RELEASE one')
		return outcome
	}

	/** Ends when everything that waits was written. */
	async function close(): Promise<void> {
		closed = true
		await running
	}

	return { write, close }
}
