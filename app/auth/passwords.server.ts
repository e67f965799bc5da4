import { hash, verify } from '@node-rs/argon2'

/** argon2id at 64 MiB takes about a tenth of a second of one core, so only two run at once and only so many may wait. */
const options = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const mostAtOnce = 2
const mostWaiting = 50

export class TooBusyError extends Error {}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
	if (running >= mostAtOnce) {
		if (waiting.length >= mostWaiting) throw new TooBusyError('Too many people are signing in')
		await new Promise<void>((resolve) => waiting.push(resolve))
	}
	running += 1
	try {
		return await run()
	} finally {
		running -= 1
		waiting.shift()?.()
	}
}

export const hashPassword = (password: string) => inTurn(() => hash(password, options))

let nobodys: Promise<string> | null = null

/** Takes the same time when there is no such person: `stored` is then null and the answer is no. */
export async function isPassword(stored: string | null, typed: string): Promise<boolean> {
	nobodys ??= hashPassword('the password of nobody at all')
	const against = stored ?? (await nobodys)
	const matches = await inTurn(() => verify(against, typed.slice(0, 256)))
	return matches && stored !== null
}
