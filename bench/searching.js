import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { lineOf } from './compare.js'

const run = promisify(execFile)
const questions = 1000

/**
 * P6: the search in process, with all that the search page needs of it, over questions as people type them. The reference is the
 * library as it comes, prefix and fuzzy search on, over the same entries. The goal is for a question that nothing else delays.
 */
export async function measureSearching({ times }) {
	const program = ['--import', 'tsx', 'bench/searching-program.js', String(times), String(questions)]
	const { stdout } = await run(process.execPath, program, { maxBuffer: 2 ** 24 })
	const { turns, undisturbed, entries, tenfold } = JSON.parse(stdout)
	const side = (name, share) => turns.map((turn) => ({ microseconds: turn[name][share] }))
	const compared = (what, share, portal, reference, goal) =>
		lineOf({
			id: 'P6',
			what,
			goal,
			measured: { portal: side(portal, share), reference: side(reference, share) },
			by: 'microseconds',
			better: 'less',
		})
	const { ours, tenfold: ofTen } = undisturbed
	return [
		{ id: 'P6', what: `search, p99 of ${questions} questions in µs, undisturbed`, goal: 2000, value: ours.p99 },
		{ id: 'P6', what: `search, p50 of ${questions} questions in µs, undisturbed`, goal: 1000, value: ours.p50 },
		{ id: 'P6', what: `p99 over ${tenfold} entries beside ${entries}, undisturbed`, goal: 2, value: ofTen.p99 / ours.p99 },
		compared('search, p50 beside the library as it comes', 'p50', 'ours', 'library'),
		compared('search, p99 beside the library as it comes', 'p99', 'ours', 'library'),
	]
}
