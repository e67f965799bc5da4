import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const baselineFile = new URL('baseline.json', import.meta.url)
/** How much worse than the baseline is too much. */
const allowed = 1.5

const nameOf = ({ id, what }) => `${id} ${what}`
const figureOf = (line) => line.ratio?.median ?? line.value
/** What a page costs in CPU time holds on a busy machine too; a form waits for the disk, and there the rate is what counts. */
const checkedFigure = (line) => line.ratio?.[line.checkedBy] ?? line.value
const isLess = (line) => line.better === 'less' || line.value !== undefined

/** Null for a line that is there to be known and has no goal. */
export function isMet(line) {
	if (line.goal === undefined) return null
	return isLess(line) ? figureOf(line) <= line.goal : figureOf(line) >= line.goal
}

/** Sentences about what fell by more than a third since the baseline was accepted, or is missing from it. */
export function fallenSince(lines) {
	if (!existsSync(baselineFile)) return ['There is no baseline. Make one with --save.']
	const { accepted } = JSON.parse(readFileSync(baselineFile, 'utf8'))
	return lines.flatMap((line) => {
		const before = accepted[nameOf(line)]
		const now = checkedFigure(line)
		if (before === undefined) return [`${nameOf(line)}: not in the baseline`]
		const isFallen = isLess(line) ? now > before * allowed : now < before / allowed
		return isFallen ? [`${nameOf(line)}: ${round(now)}, and ${before} was accepted`] : []
	})
}

export function saveBaseline(lines, machine) {
	const accepted = Object.fromEntries(lines.map((line) => [nameOf(line), round(checkedFigure(line))]))
	writeFileSync(baselineFile, `${JSON.stringify({ ...machine, accepted }, null, '\t')}\n`)
}

/** Numbers as somebody would say them: three digits that count. */
export function round(number) {
	return Number(number.toPrecision(3))
}

export function rounded(value) {
	if (typeof value === 'number') return Number.isInteger(value) ? value : round(value)
	if (Array.isArray(value)) return value.map(rounded)
	if (value && typeof value === 'object')
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one)]))
	return value
}

/** For people. */
export function table(lines) {
	const rows = lines.map((line) => [
		line.id,
		line.what,
		...figures(line),
		{ true: 'met', false: 'not met', null: '' }[isMet(line)],
	])
	const head = ['', 'what', 'portal', 'reference', 'ratio (min to max)', 'CPU µs', 'by CPU', 'goal', '']
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
	return [head, ...rows]
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column]))
				.join('  ')
				.trimEnd(),
		)
		.join('\n')
}

function figures(line) {
	if (line.value !== undefined) return [String(round(line.value)), '', '', '', '', `at most ${line.goal}`]
	const { portal, reference, ratio, by } = line
	const unit = { milliseconds: ' ms', microseconds: ' µs' }[by] ?? '/s'
	const rate = (side) => `${Math.round(side[by].median)}${unit}`
	const cpu = portal.cpuMicros ? `${Math.round(portal.cpuMicros)} : ${Math.round(reference.cpuMicros)}` : ''
	const goal = line.goal === undefined ? '' : `${isLess(line) ? 'at most' : 'at least'} ${line.goal}`
	return [
		rate(portal),
		rate(reference),
		`${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})`,
		cpu,
		ratio.byCpu?.toFixed(2) ?? '',
		goal,
	]
}

const wholeCore = 0.85

/** Said when a server that should have been busy all the time did not get its core: then the rates say more about the others. */
export function busyMachine(lines) {
	const shares = lines.filter(({ id }) => ['P1', 'P2', 'P3'].includes(id)).flatMap(({ portal, reference }) => [portal, reference])
	const least = Math.min(...shares.map(({ coreShare }) => coreShare))
	return least < wholeCore
		? `This machine was busy with other things: a server had its core for ${Math.round(least * 100)} % of the time. Trust the ratio by CPU.`
		: null
}
