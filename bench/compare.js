/**
 * Takes turns: ours and the reference, then the other way round, so that what the machine does meanwhile falls on both.
 *
 * @template Measured
 * @param {number} times
 * @param {(turn: number) => Promise<Measured>} ours
 * @param {(turn: number) => Promise<Measured>} reference
 * @returns {Promise<{ portal: Measured[], reference: Measured[] }>}
 */
export async function takeTurns(times, ours, reference) {
	const measured = { portal: [], reference: [] }
	for (let turn = 0; turn < times; turn += 1) {
		const first = turn % 2 === 0
		if (first) measured.portal.push(await ours(turn))
		measured.reference.push(await reference(turn))
		if (!first) measured.portal.push(await ours(turn))
	}
	return measured
}

export function median(values) {
	const sorted = [...values].sort((a, b) => a - b)
	const middle = sorted.length / 2
	return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) })
const pick = (measured, name) => measured.map((one) => one[name])

/**
 * A line of the report: rates on both sides with their spread, and the ratio of each pair of turns. `by` names the figure that counts.
 * The ratio by CPU time is there beside it, for a machine on which others work too; a server that waits for the disk is better than it
 * says. `checkedBy` names the one that is held against the baseline.
 */
export function lineOf({ id, what, goal, measured, by = 'perSecond', better = 'more', checkedBy = 'median' }) {
	const { portal, reference } = measured
	const pairs = portal.map((one, turn) => one[by] / reference[turn][by])
	const side = (turns) =>
		Object.fromEntries(
			Object.keys(turns[0]).map((name) => [name, name === by ? spread(pick(turns, name)) : median(pick(turns, name))]),
		)
	const byCpu = portal[0].cpuMicros ? median(portal.map((one, turn) => reference[turn].cpuMicros / one.cpuMicros)) : undefined
	const ratio = { ...spread(pairs), pairs, byCpu }
	return {
		id,
		what,
		goal,
		better,
		by,
		portal: side(portal),
		reference: side(reference),
		ratio,
		checkedBy: byCpu ? checkedBy : 'median',
	}
}
