/** Names under which the site is reached while somebody works on it. */
const local = /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/

type Known = {
	/** Scheme and host that people type. */
	readonly publicOrigin: string
	readonly production: boolean
	/** Host names of areas, without a port. */
	readonly areaHosts: readonly string[]
}

/** Which hosts are ours, and the origin of a page under each: what a form must come from to be taken. */
export type OurHosts = {
	readonly isOurs: (host: string) => boolean
	/** For a host that is ours. Production speaks the scheme of the public origin everywhere. */
	readonly originOf: (host: string) => string
}

/**
 * The public host and the areas' own host names, to the letter. Outside production also this machine, and any of them with a port.
 */
export function ourHosts({ publicOrigin, production, areaHosts }: Known): OurHosts {
	const { host: publicHost, protocol } = new URL(publicOrigin)
	const exact = new Set([publicHost, ...areaHosts])
	return {
		isOurs: (host) => exact.has(host) || (!production && (local.test(host) || exact.has(host.replace(/:\d{1,5}$/, '')))),
		originOf: (host) => (production ? `${protocol}//${exact.has(host) ? host : publicHost}` : `http://${host}`),
	}
}
