/** The one form that sends a file: a plan that somebody kept. Everywhere else a body of parts is refused before anything reads it. */
export const takesFile = (path: string) => path === '/adjustments/plan/import'

/** Whether a body of this kind may come to this path. */
export function mayHold(path: string, contentType: string): boolean {
	if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)) return true
	return takesFile(path) && /^multipart\/form-data\s*;/i.test(contentType)
}
