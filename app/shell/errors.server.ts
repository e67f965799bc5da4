import { services } from '#app/services.server.ts'

/**
 * Called once for every error that nobody expected. The log gets the reference that the page shows and where in the code it
 * happened; never the address, which may hold a link's token, and never what was typed.
 */
export function handleError(error: unknown, { request }: { request: Request }) {
	if (request.signal.aborted || isRefusal(error)) return
	const kind = error instanceof Error ? error.name : typeof error
	const stage =
		error instanceof Error
			? (error.stack
					?.split('\n')
					.find((line) => line.trim().startsWith('at '))
					?.trim() ?? '')
			: ''
	services().log.error({ reference: request.headers.get('x-request-id') ?? 'none', kind, stage }, 'a request failed')
	if (process.env.NODE_ENV !== 'production' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}

/** No such page, no such method: the framework reports these too. They are answers, and anybody can cause as many as they like. */
function isRefusal(error: unknown): boolean {
	const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
	return typeof status === 'number' && status < 500
}
