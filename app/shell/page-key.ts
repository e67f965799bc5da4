import type { IncomingMessage } from 'node:http'
import { readChoices } from '#app/http/visitor-choices.ts'

/** Under what a page that is the same for everybody is kept: its path, and what a visitor may have chosen that changes it. */
export function pageKey(request: Pick<IncomingMessage, 'headers'>, path: string): string {
	const { cookie } = request.headers
	if (!cookie) return path
	const { language, areaId } = readChoices(cookie)
	return `${path} ${language} ${areaId ?? ''}`
}
