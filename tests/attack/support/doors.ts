import { readFileSync } from 'node:fs'
import routes from '#app/routes.ts'

/** One way into the site: an address with its parts named, and whether anything can be sent to it. */
export type Door = {
	/** `/refer/:draft/:step` */
	readonly pattern: string
	readonly file: string
	readonly takesForms: boolean
	/** It shows a page; the others answer with a file or a redirect. */
	readonly hasPage: boolean
}

type Entry = { readonly path?: string; readonly index?: boolean; readonly file: string; readonly children?: readonly Entry[] }

function doorsOf(entries: readonly Entry[], before: string): Door[] {
	return entries.flatMap(({ path = '', file, children = [] }) => {
		const pattern = `${before}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')
		const text = readFileSync(`app/${file}`, 'utf8')
		const takesForms = /^export (async )?(function|const) action\b/m.test(text)
		return [{ pattern, file, takesForms, hasPage: text.includes('export default') }, ...doorsOf(children, pattern)]
	})
}

/** Every door of the site map. */
export const doors: readonly Door[] = doorsOf(routes, '')

/** The route file of a page that a plan of changes and a phased return both have. */
export const sharedPage = (page: string) => `routes/papers/${page}.tsx`

/** What stands in the addresses of one person, by the name of the part. */
export type Parts = Readonly<Record<string, string>>

/** The address with its parts put in. Throws on a part that nobody has told these tests about, so that a new one is not left out. */
export function addressOf(pattern: string, parts: Parts): string {
	return pattern.replace(/:([a-z]+)/gi, (_, name: string) => {
		const part = parts[name]
		if (part === undefined) throw new Error(`${pattern}: these tests do not know what ':${name}' may be`)
		return part
	})
}

/** The parts that an address has. */
export const partsIn = (pattern: string) => [...pattern.matchAll(/:([a-z]+)/gi)].map(([, name]) => name as string)
