import { lineOf, takeTurns } from './compare.js'
import { readAgainAndAgain } from './reading-load.js'

/**
 * One address of the portal against the same bytes from the bare server.
 *
 * @param {{ id: string, what: string, goal: number, path: string, headers?: Record<string, string>, portal: object, reference: object,
 *   times: number, seconds: number, warmSeconds: number }} measuring
 */
export async function measureReading({ id, what, goal, path, headers, portal, reference, times, seconds, warmSeconds }) {
	await readAgainAndAgain(portal, { path, headers, seconds: warmSeconds })
	await readAgainAndAgain(reference, { path, headers, seconds: 1 })
	const turn = (server) => () => readAgainAndAgain(server, { path, headers, seconds })
	return lineOf({ id, what, goal, measured: await takeTurns(times, turn(portal), turn(reference)), checkedBy: 'byCpu' })
}
