import { randomBytes } from 'node:crypto'
import { renderToString } from 'react-dom/server'
import { RemixServer, type EntryContext } from './framework.server.ts'
import { policyWithNonce } from './shell/security-headers.ts'
import { readChoices } from './http/visitor-choices.ts'
import { Language } from './ui/language.ts'
import { ScriptNonce } from './ui/page-script.tsx'
import { wordsIn } from './words/words.ts'

export { listen } from './shell/listen.server.ts'
export { operations } from './operations/operations.server.ts'
export { handleError } from './shell/errors.server.ts'

/**
 * Nothing streams, so one string: half the time of a stream, and a length the browser can trust. When a form comes back with
 * something to put right, the tab's name says so first; pages need not each remember to. Of an action's headers the framework
 * sends the cookies by itself, and of the rest only how long to wait is ever said. A page that sends a script asked for a nonce
 * while it was rendered, and only that page is allowed one.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
	let nonce: string | undefined
	const html =
		'<!doctype html>' +
		renderToString(
			<Language.Provider value={readChoices(request.headers.get('cookie')).language}>
				<ScriptNonce.Provider value={() => (nonce ??= randomBytes(16).toString('base64'))}>
					<RemixServer context={context} url={request.url} />
				</ScriptNonce.Provider>
			</Language.Provider>,
		)
	if (nonce) headers.set('content-security-policy', policyWithNonce(nonce))
	const hasProblem = status >= 400 && status < 500 && context.staticHandlerContext.actionData !== null
	const { errors } = wordsIn(/<html lang="cy"/.test(html) ? 'cy' : 'en')
	const body = Buffer.from(hasProblem ? html.replace('<title>', `<title>${errors.inTab} `) : html)
	const wait = Object.values(context.staticHandlerContext.actionHeaders).map((sent) => sent.get('retry-after'))
	if (wait[0]) headers.set('retry-after', wait[0])
	headers.set('content-type', 'text/html; charset=utf-8')
	headers.set('content-length', String(body.length))
	return new Response(body, { status, headers })
}
