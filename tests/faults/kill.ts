import type { makeUpDrafts } from '../../bench/made-up-drafts.js'
import { killServer, killServerAndDropLog, prepare } from './kill-server.ts'
import { killWriter } from './kill-writer.ts'
import { inTemporaryFolder } from './temporary-folder.ts'
import { howMany, isWhole, lineOf, type Totals } from './totals.ts'

type Options = {
	readonly storeRounds: number
	readonly serverRounds: number
	readonly onlyControl: boolean
	/** Where the built programs are. */
	readonly programs: string
	readonly makeUpDrafts: typeof makeUpDrafts
}

/** One of them may lose nothing, when the kill comes just after the log was put into the database. A few leave no doubt. */
const mostServerControls = 4

/** True when nothing acknowledged was lost, and when every control was caught losing something. */
export async function run(options: Options): Promise<boolean> {
	const store = options.storeRounds === 0 || (await runStore(options))
	const server = options.serverRounds === 0 || (await runServer(options))
	return store && server
}

async function runStore({ storeRounds, onlyControl, programs }: Options): Promise<boolean> {
	const real =
		onlyControl || isSafe(said('kill -9 of a writer', await killWriter(storeRounds, 'after-commit', programs), 'reopened'))
	const control = await killWriter(storeRounds, 'before-commit', programs)
	return isCaught(said('control, a writer that acknowledges before the commit', control, 'reopened')) && real
}

async function runServer({ serverRounds, onlyControl, makeUpDrafts }: Options): Promise<boolean> {
	return inTemporaryFolder(async (folder) => {
		const prepared = await prepare(folder, serverRounds, makeUpDrafts)
		const real =
			onlyControl || isSafe(said('kill -9 of the built server', await killServer(prepared, folder, serverRounds), 'ready'))
		const control = await killServerAndDropLog(prepared, folder, Math.min(serverRounds, mostServerControls))
		return isCaught(said('control, the built server without its write-ahead log', control, 'ready')) && real
	})
}

function said(what: string, totals: Totals, again: string): Totals {
	console.log(lineOf(what, totals, again))
	return totals
}

function isSafe(totals: Totals): boolean {
	if (isWhole(totals) && howMany(totals) > 0) return true
	const { lost, torn, damaged } = totals.found
	console.log('FAILED: something acknowledged is not there, or not whole')
	for (const sentence of [...lost.slice(0, 5), ...torn.slice(0, 5), ...damaged.slice(0, 5)]) console.log(`  ${sentence}`)
	return false
}

function isCaught({ found }: Totals): boolean {
	if (found.lost.length > 0) return true
	console.log('FAILED: the control lost nothing, so this check proves nothing')
	return false
}
