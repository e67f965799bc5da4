import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { parseStep, type Problem } from '#app/journey/form.ts'
import type { Messages } from '#app/journey/messages.ts'
import type { Step } from '#app/journey/step.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import type { PaperOf } from './paper.ts'
import { signPaper, type SignOutcome } from './sign-paper.server.ts'

type Sent = {
	/** One field, `name`. */
	readonly step: Step
	readonly entries: Iterable<readonly [string, string]>
	readonly messages: Messages
	/** Said where no name was typed. */
	readonly missing: string
}

/** Signs a paper of any kind as the employee's form asks: with the name they typed, what the form's `revision` showed, today. */
export async function answerSignForm<Content>(
	ground: Ground,
	actor: ActorOf<'paper-subject'>,
	of: PaperOf<Content>,
	{ step, entries, messages, missing }: Sent,
	at = new Date(),
): Promise<SignOutcome | { readonly outcome: 'problems'; readonly problems: readonly Problem[] }> {
	const sent = [...entries]
	const today = londonDay(at)
	const parsed = parseStep(step, sent, () => undefined, { today, messages })
	if (!parsed.ok) {
		const isEmpty = withoutHiddenCharacters(first(sent, 'name')).trim() === ''
		return { outcome: 'problems', problems: isEmpty ? [{ field: 'name', message: missing }] : parsed.problems }
	}
	const read = Number(first(sent, 'revision'))
	const name = String((parsed.value as { readonly name?: unknown }).name)
	return signPaper(ground, actor, of, actor.paperId, { side: 'employee', name, on: today, read }, at)
}

const first = (sent: readonly (readonly [string, string])[], name: string) => sent.find(([one]) => one === name)?.[1] ?? ''
