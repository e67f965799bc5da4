import { listAreas, requireArea } from './content/areas.server.ts'
import type { Area } from './features/directory/area.ts'
import { chooseArea, withoutPort } from './features/directory/choose-area.ts'
import { readChoices } from './http/visitor-choices.ts'
import { services } from './services.server.ts'

type Headers = { readonly cookie?: string | null | undefined; readonly host?: string | null | undefined }

/** The area of somebody who sends these headers. The shell has checked that the host is one of ours. */
export function areaOf({ cookie, host }: Headers): Area {
	const chosenId = cookie ? readChoices(cookie).areaId : null
	return chooseArea(listAreas(), { chosenId, host: withoutPort(host ?? '') }, services().configuration.areaId)
}

/** The area that a visitor sees: the one they chose, else that of the host name, else the site's own. Every page asks here. */
export const areaFor = ({ headers }: Request): Area => areaOf({ cookie: headers.get('cookie'), host: headers.get('host') })

/** The area that they see when they choose none. */
export const siteAreaFor = ({ headers }: Request): Area => areaOf({ host: headers.get('host') })

/**
 * Where a form goes that names no place: the visitor's own area if it takes referrals, else the site's. Choosing to read about
 * another area must not send anybody's answers to people who do not expect them.
 */
export function receivingAreaFor(request: Request): Area {
	const seen = areaFor(request)
	return seen.live ? seen : requireArea(services().configuration.areaId)
}

/** What the frame of a page and its phone line say about an area. */
export const shownArea = ({ name, phone, contactNote, live }: Area) => ({ name, phone, phoneNote: contactNote, live })

/** Every host name that an area brings, for the shell to accept. */
export const listAreaHosts = (): readonly string[] => listAreas().flatMap(({ hosts }) => hosts)
