const minute = 60_000
const firstWaits = [1, 2, 5, 15, 60]
const mostHours = 72

/** After this many tries 72 hours have gone by and a message is given up. */
export const mostAttempts = (() => {
	const hoursOfFirstWaits = firstWaits.reduce((sum, minutes) => sum + minutes, 0) / 60
	return 1 + firstWaits.length + Math.floor(mostHours - hoursOfFirstWaits)
})()

/**
 * How long to wait after the given try failed (1 is the first), or null when that was the last: 1, 2, 5, 15 and 60 minutes, then hourly.
 * Counted in tries and not by the clock: a portal that was itself switched off for a week still sends what it owes.
 */
export function waitAfter(attempt: number): number | null {
	if (attempt >= mostAttempts) return null
	return (firstWaits[attempt - 1] ?? 60) * minute
}
