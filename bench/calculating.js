import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { lineOf } from './compare.js'

const run = promisify(execFile)
const rounds = 2000

/**
 * P14: the calculators for other programs in process, each with the example of its page, from the address to the JSON. The reference
 * reads the same address and writes the same answer without calculating it.
 */
export async function measureCalculating({ times }) {
	const program = ['--import', 'tsx', 'bench/calculating-program.js', String(times), String(rounds)]
	const { stdout } = await run(process.execPath, program)
	return JSON.parse(stdout).map(({ id, turns }) =>
		lineOf({
			id: 'P14',
			what: `${id} for a program, µs of the processor`,
			measured: {
				portal: turns.map(({ ours }) => ({ microseconds: ours })),
				reference: turns.map(({ reference }) => ({ microseconds: reference })),
			},
			by: 'microseconds',
			better: 'less',
		}),
	)
}
