import { startPortal, startReference } from './both-servers.js'
import { lineOf, takeTurns } from './compare.js'
import { freePort } from './server-process.js'

/** P10: from starting the process to the first answered page, each time anew. */
export async function measureStarting({ folder, dataDir, pages, times }) {
	const timed = (start) => async () => {
		const server = await start()
		await server.stop()
		return { milliseconds: server.firstAnswerMs }
	}
	const portal = timed(async () => startPortal(dataDir, await freePort()))
	const reference = timed(() => startReference({ folder, pages }))
	await portal()
	const measured = await takeTurns(times, portal, reference)
	return lineOf({ id: 'P10', what: 'start to the first answered page', goal: 3, measured, by: 'milliseconds', better: 'less' })
}
