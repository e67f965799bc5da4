import type { ServerResponse } from 'node:http'
import { sendResponse } from '@remix-run/node-fetch-server'

const withoutLength = new Set([204, 304])

/**
 * Sends what the framework answered, with what the response carries already. A redirect, which is what most forms get, has no body
 * to wait for: its head says so and is all that goes out.
 */
export async function sendAnswer(response: ServerResponse, answer: Response): Promise<void> {
	if (answer.body !== null || response.req.method === 'HEAD') return sendResponse(response, answer)
	for (const [name, value] of answer.headers) {
		// Cookies come one by one, each under the same name.
		if (name === 'set-cookie') response.appendHeader(name, value)
		else response.setHeader(name, value)
	}
	if (!withoutLength.has(answer.status) && !answer.headers.has('content-length')) response.setHeader('content-length', '0')
	response.writeHead(answer.status)
	response.end()
}
