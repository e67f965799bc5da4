import { randomUUID } from 'node:crypto'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import { askForCallBack } from '#app/features/advice/ask-for-call-back.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { sampleValue } from '#app/journey/sample-answers.ts'
import { someMonday, unique } from './people.server.ts'

/** A manager's request for a call back. Gives its reference. */
export async function anAdviceRequest(
	ground: Ground,
	{
		areaId = 'llr',
		answers = {},
		at = someMonday,
	}: { areaId?: string; answers?: Readonly<Record<string, unknown>>; at?: Date } = {},
): Promise<string> {
	const whole = sampleValue(adviceStep, answers, () => undefined, { today: '2026-11-16' })
	const asked = await askForCallBack(
		ground,
		{ areaId, answers: whole as { email: string }, key: randomUUID(), visitor: unique() },
		at,
	)
	if (asked.outcome !== 'asked') throw new Error('Too many call-backs')
	return asked.reference
}
