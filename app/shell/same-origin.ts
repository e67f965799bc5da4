import type { IncomingHttpHeaders } from 'node:http'

/**
 * May this unsafe request go on? Decided here for every path, because the framework's own check has holes.
 *
 * A page of another site cannot make a browser say `same-origin` or `none`. Browsers that send no Sec-Fetch-Site must
 * send our own Origin, to the letter. A request with neither is no browser's form and is refused.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
	const site = headers['sec-fetch-site']
	if (site !== undefined) return site === 'same-origin' || site === 'none'
	return headers.origin === publicOrigin
}
