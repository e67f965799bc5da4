import type { Area } from './area.ts'

type Asked = {
	/** The area that the visitor chose for this browser, as the cookie says it: anything may stand there. */
	readonly chosenId: string | null
	/** The host name that was asked for, without a port. */
	readonly host: string
}

/**
 * The area that a visitor sees: the one they chose, if there is one of that id; else the one whose host they came to; else the
 * one the site is set to, which exists (the start of the server has checked it).
 */
export function chooseArea<Known extends Pick<Area, 'id' | 'hosts'>>(
	areas: readonly Known[],
	{ chosenId, host }: Asked,
	siteAreaId: string,
): Known {
	const area =
		(chosenId !== null && areas.find(({ id }) => id === chosenId)) ||
		areas.find(({ hosts }) => hosts.includes(host)) ||
		areas.find(({ id }) => id === siteAreaId)
	if (!area) throw new Error(`There is no area called ${siteAreaId} in content/areas`)
	return area
}

/** A host as browsers send it, without its port. */
export const withoutPort = (host: string) => host.replace(/:\d{1,5}$/, '').toLowerCase()
