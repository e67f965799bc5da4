/** Names under which the site is reached while somebody works on it. */
const local: readonly string[] = ['localhost', '127.0.0.1']

/** The name before the port. A port that there cannot be is left on: no address can be made of it. */
function withoutRealPort(host: string): string {
	const [, name = '', port = ''] = /^([^:]*):(\d{1,5})$/.exec(host) ?? []
	return port !== '' && Number(port) <= 65_535 ? name : host
}

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
		isOurs: (host) =>
			exact.has(host) || (!production && (local.includes(withoutRealPort(host)) || exact.has(withoutRealPort(host)))),
		originOf: (host) => (production ? `${protocol}//${exact.has(host) ? host : publicHost}` : `http://${host}`),
	}
}
