/** Runs tasks a few at a time, in the order given. The compiler is heavy: all files at once would swamp a small machine. */
export function queueOf(atOnce: number) {
	let running = 0
	const waiting: (() => void)[] = []
	return async function run<Result>(task: () => Promise<Result>): Promise<Result> {
		if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
		running += 1
		try {
			return await task()
		} finally {
			running -= 1
			waiting.shift()?.()
		}
	}
}
