type Act = { readonly on: string; readonly time: string; readonly who: unknown; readonly what: string }

/** Equal acts of one person in one hour as one, where the newest stood, with how many they were. The order stays. */
export function onceAnHour<One extends Act>(acts: readonly One[]): readonly (One & { readonly times: number })[] {
	const found = new Map<string, One & { readonly times: number }>()
	for (const act of acts) {
		const key = JSON.stringify([act.on, act.time.slice(0, 2), act.who, act.what])
		const same = found.get(key)
		found.set(key, same ? { ...same, times: same.times + 1 } : { ...act, times: 1 })
	}
	return [...found.values()]
}
