/** Programs that say so. Whoever hides it is counted; the counts are for a board meeting, not for a bill. */
const program =
	/bot|crawl|spider|slurp|preview|scan|monitor|fetch|facebookexternalhit|headless|curl|wget|python|java\/|go-http|axios|node|http-?client/i

/** True when somebody seems to be looking at the page: not asking for its head, not fetching it in advance, and not plainly a program. */
export function isRealVisit({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
	if (method !== 'GET') return false
	const purpose = ['sec-purpose', 'purpose', 'x-moz'].map((name) => headers.get(name) ?? '').join(' ')
	if (/prefetch|prerender|preview/i.test(purpose)) return false
	const agent = headers.get('user-agent') ?? ''
	return agent !== '' && !program.test(agent)
}
