import { Worker } from 'node:worker_threads'
import type { Document, DocumentFormat, Rendered } from './document.ts'
import type { Answer, Job } from './worker.server.ts'

export type PoolLimits = {
	/** How many documents may be under way or waiting before the next is turned away. */
	readonly queue: number
	/** How long one document may take once it is begun, and how long the worker may take to warm up. */
	readonly milliseconds: number
	readonly memoryMb: number
}

/** Turned away at the door: too many are waiting. Worth another try in a moment (503). */
export class DocumentQueueFull extends Error {
	override name = 'DocumentQueueFull'
}

/** The worker ran out of time or memory, or died, and was ended. */
export class DocumentWorkerLost extends Error {
	override name = 'DocumentWorkerLost'
}

export type WorkerPool = {
	/** @throws DocumentQueueFull, DocumentWorkerLost, or what the renderer threw */
	render(document: Document, format: DocumentFormat): Promise<Rendered>
	/** Lets what was begun or waits finish, then ends the worker. */
	close(): Promise<void>
}

type Running = { readonly worker: Worker; readonly ready: Promise<Answer> }

/**
 * One warm worker with a short queue before it. A worker that ran over its time or memory is never used again, and the
 * next one is warmed at once.
 */
export function openWorkerPool(workerFile: string, limits: PoolLimits): WorkerPool {
	let queued = 0
	let last: Promise<unknown> = Promise.resolve()
	let running: Running | null = start()

	function start(): Running {
		const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } })
		worker.unref()
		const ready = answerFrom(worker, limits.milliseconds)
		const started = { worker, ready }
		// Both are told to whoever asks for a document next; until someone does, a dead worker is not an accident of the process.
		ready.catch(() => forget(started))
		worker.on('error', () => forget(started))
		worker.on('exit', () => forget(started))
		return started
	}

	function forget(lost: Running): void {
		if (running === lost) running = null
	}

	async function renderNext(job: Job): Promise<Rendered> {
		const { worker, ready } = (running ??= start())
		worker.ref()
		try {
			await ready
			const answer = answerFrom(worker, limits.milliseconds)
			worker.postMessage(job)
			return renderedOf(await answer)
		} catch (error) {
			if (error instanceof DocumentWorkerLost) {
				await worker.terminate()
				running = null
			}
			throw error
		} finally {
			worker.unref()
		}
	}

	return {
		async render(document, format) {
			if (queued >= limits.queue) throw new DocumentQueueFull(`${queued} documents are waiting already`)
			queued++
			const turn = last.then(() => renderNext({ document, format }))
			last = turn.catch(() => undefined)
			try {
				return await turn
			} finally {
				queued--
			}
		},
		async close() {
			await last
			await running?.worker.terminate()
		},
	}
}

/** The worker's next message; never later than the time limit. */
function answerFrom(worker: Worker, milliseconds: number): Promise<Answer> {
	return new Promise<Answer>((resolve, reject) => {
		const stop = (settle: () => void) => {
			clearTimeout(timer)
			worker.off('message', heard).off('error', failed).off('exit', ended)
			settle()
		}
		const heard = (answer: Answer) => stop(() => resolve(answer))
		const lost = (message: string, cause?: unknown) => stop(() => reject(new DocumentWorkerLost(message, { cause })))
		const failed = (error: Error) => lost(`The document worker failed: ${error.message}`, error)
		const ended = (code: number) => lost(`The document worker ended (${code})`)
		const timer = setTimeout(() => lost(`The document worker said nothing for ${milliseconds} ms`), milliseconds)
		timer.unref()
		worker.on('message', heard).on('error', failed).on('exit', ended)
	})
}

function renderedOf(answer: Answer): Rendered {
	if (answer.kind === 'rendered') return { bytes: answer.bytes, contentType: answer.contentType, extension: answer.extension }
	throw answer.kind === 'failed' ? answer.error : new Error('The document worker answered out of turn')
}
