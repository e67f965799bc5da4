import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document, DocumentFormat, Rendered } from './document.ts'
import { renderers } from './renderers.ts'
import { openWorkerPool } from './worker-pool.server.ts'
import type { WorkerPool } from './worker-pool.server.ts'

const limits = { queue: 50, milliseconds: 10_000, memoryMb: 256 }

/** The build puts the worker beside the folder of the server bundle; a part split off the bundle lies one folder deeper. */
const builtWorkers = ['../documents-worker.js', '../../documents-worker.js']

const pools = new Map<string, WorkerPool>()

/**
 * Makes the file without holding up the request thread: PDF and Word in the worker, the two light formats right here.
 *
 * @param workerFile the built worker; null renders in this thread, as development and unit tests do because they have none
 * @throws DocumentQueueFull (answer 503), DocumentWorkerLost (answer 500), or what the renderer threw
 */
export async function renderOffThread(document: Document, format: DocumentFormat, workerFile = builtWorker()): Promise<Rendered> {
	if (format === 'html' || format === 'text' || workerFile === null) return renderers[format](document)
	return poolFor(workerFile).render(document, format)
}

/** Starts the worker before anyone waits for it. Call it once the server listens; it does nothing where there is no worker. */
export function warmDocumentWorker(workerFile = builtWorker()): void {
	if (workerFile !== null) poolFor(workerFile)
}

/** Lets documents under way finish and ends the workers, as part of a graceful stop. */
export async function closeDocumentWorkers(): Promise<void> {
	const open = [...pools.values()]
	pools.clear()
	await Promise.all(open.map((pool) => pool.close()))
}

function poolFor(workerFile: string): WorkerPool {
	const open = pools.get(workerFile) ?? openWorkerPool(workerFile, limits)
	pools.set(workerFile, open)
	return open
}

let found: string | null | undefined

function builtWorker(): string | null {
	if (found !== undefined) return found
	const here = path.dirname(fileURLToPath(import.meta.url))
	found = builtWorkers.map((file) => path.join(here, file)).find((file) => existsSync(file)) ?? null
	return found
}
