/** What can be said to anybody about whether the portal works. */
export type PortalState = {
	readonly portal: 'works' | 'fails'
	readonly mail: 'works' | 'late' | 'unknown'
	readonly checkedAt: Date
}

const keptForMs = 30_000

/**
 * Asks at most twice a minute, however many people look: the check writes to the disk, and a page that anybody can open must not be a
 * way to keep the disk busy.
 *
 * @param checkReady rejects when no work can be taken; otherwise names what is not well
 */
export function createStateCheck(checkReady: () => Promise<readonly string[]>, now: () => Date = () => new Date()) {
	let last: Promise<PortalState> | null = null
	let at = 0
	return (): Promise<PortalState> => {
		const asked = now()
		if (last === null || asked.getTime() - at >= keptForMs) {
			at = asked.getTime()
			last = checkReady().then(
				(degraded) => ({ portal: 'works', mail: degraded.includes('mail') ? 'late' : 'works', checkedAt: asked }) as const,
				() => ({ portal: 'fails', mail: 'unknown', checkedAt: asked }) as const,
			)
		}
		return last
	}
}
