import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { DocumentFormat, Document } from './document.ts'
import { renderers } from './renderers.ts'
import { aWarmUpDocument } from './warm-up.ts'

/** What the pool sends, and what comes back. One job at a time, so nothing needs to say which. */
export type Job = { readonly document: Document; readonly format: DocumentFormat }
export type Answer =
	| { readonly kind: 'ready' }
	| {
			readonly kind: 'rendered'
			readonly bytes: Uint8Array<ArrayBuffer>
			readonly contentType: string
			readonly extension: string
	  }
	| { readonly kind: 'failed'; readonly error: unknown }

// Pages go before documents. On Linux this is the priority of this thread alone; elsewhere it would be the whole server's.
if (parentPort && process.platform === 'linux') setPriority(5)

parentPort?.on('message', (job: Job) => void answer(job))

async function answer({ document, format }: Job): Promise<void> {
	try {
		const rendered = await renderers[format](document)
		parentPort?.postMessage({ kind: 'rendered', ...rendered } satisfies Answer, [rendered.bytes.buffer])
	} catch (error) {
		parentPort?.postMessage({ kind: 'failed', error } satisfies Answer)
	}
}

// The first document pays for parsing the fonts and compiling the libraries: let it be one that nobody waits for.
await renderers.pdf(aWarmUpDocument)
await renderers.docx(aWarmUpDocument)
parentPort?.postMessage({ kind: 'ready' } satisfies Answer)
