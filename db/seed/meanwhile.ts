import type { Ground } from '#app/features/ground.ts'

/** The same ground, on which something else happens just before the next write: what another tab did between a look and an act. */
export function meanwhile(ground: Ground, act: () => Promise<unknown>): Ground {
	let isDone = false
	const write: Ground['store']['write'] = async (run) => {
		if (!isDone) {
			isDone = true
			await act()
		}
		return ground.store.write(run)
	}
	return { ...ground, store: { ...ground.store, write } }
}
