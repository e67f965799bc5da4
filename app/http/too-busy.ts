/** The answer to whoever asks for a file when too many do: a sentence to read, and when to ask again (503). */
export function tooBusy(sentence: string): Response {
	return new Response(`${sentence}\n`, {
		status: 503,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '30', 'cache-control': 'no-store' },
	})
}
