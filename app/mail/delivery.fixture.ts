import type { Outgoing, Transport } from './transport.ts'

export const start = new Date('2026-03-27T09:00:00.000Z')
export const minutes = (count: number) => count * 60_000
export const after = (ms: number) => new Date(start.getTime() + ms)

/** To queue: a code that works for a while. */
export const code = (eventKey: string, validMs = minutes(10)) =>
	({
		message: 'sign-in-code',
		channel: 'email',
		to: 'sam@firm.example',
		subjectId: 'r1',
		eventKey,
		details: { expiresAt: after(validMs).toISOString() },
		secret: { code: '042917' },
		at: start,
	}) as const

/** To queue: a reminder for its day. */
export const reminder = (eventKey: string, notBefore: Date) =>
	({
		message: 'reminder',
		channel: 'email',
		to: 'sam@home.example',
		subjectId: 'r1',
		eventKey,
		details: { firm: 'Hill Bakery', answerByOn: '2026-04-10' },
		secret: { token: 'a'.repeat(43), managerName: 'Jo Patel' },
		notBefore,
		at: start,
	}) as const

/** A way out that keeps what it was given in `sent`, and then does what the test says. */
export function recording(sent: Outgoing[], then: (message: Outgoing) => Promise<unknown> = async () => {}): Transport {
	return {
		async send(message) {
			sent.push(message)
			await then(message)
		},
		async close() {},
	}
}
