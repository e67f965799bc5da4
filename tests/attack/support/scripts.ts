/** What search engines read of a page. It is data: no browser runs it, whatever the policy says. */
const data = /<script type="application\/ld\+json">([^<]*)<\/script>/g
/** The one kind of script that a page of ours sends: a built file, let in by the number of this answer. */
const ours = /<script type="module" src="\/assets\/[\w-]+\.js" nonce="([\w+/=]+)"><\/script>/g

/** The page with nothing taken out but what may stand in a page of ours; a script in any other form stays where it is. */
export const withoutData = (html: string) => html.replace(data, (_, json: string) => (isData(json) ? '' : _))

/** The numbers by which scripts of a page ask to be let in, and the page without them. */
export function scriptsOf(html: string): { nonces: readonly string[]; rest: string } {
	return { nonces: [...html.matchAll(ours)].map(([, nonce]) => nonce ?? ''), rest: withoutData(html.replace(ours, '')) }
}

function isData(json: string): boolean {
	try {
		return (JSON.parse(json) as Record<string, unknown>)['@context'] === 'https://schema.org'
	} catch {
		return false
	}
}
