import type { ActorOf } from '#app/auth/actor.ts'
import { answerQuestion } from '#app/features/casework/answer-question.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { copyOfOwnReferral } from '#app/features/referrals/copy-own.server.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { findReferralSent } from '#app/features/referrals/find-sent.server.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { sendToEmployee } from '#app/features/referrals/send-to-employee.server.ts'
import { listOwnReferrals, viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { postedAbout } from './posted.server.ts'

type Asked = {
	readonly id: string
	readonly reference: string
	readonly employer: { readonly actor: ActorOf<'employer'>; readonly email: string }
}

/**
 * Everything an employer can find out about one referral, by every page and every button, as text; what must differ from any other
 * referral is taken out, so that two can be compared byte for byte.
 */
export async function allThatIsSeen(ground: Ground, { id, reference, employer }: Asked, at: Date): Promise<string> {
	const { actor, email } = employer
	const seen = {
		view: await viewOwnReferral(ground, actor, reference, at),
		list: (await listOwnReferrals(ground, actor, at)).filter((line) => line.id === id),
		copy: await copyOfOwnReferral(ground, actor, reference, at),
		sent: await findReferralSent(ground, actor, id, at),
		draft: await findDraft(ground, actor, id),
		sentAgain: await sendToEmployee(ground, actor, id, at),
		answered: await answerQuestion(ground, actor, reference, 'An answer', at),
		mail: (await postedAbout(ground, id))
			.filter(({ to }) => to === email)
			.map(({ message, details, channel }) => ({ message, details, channel })),
	}
	const text = JSON.stringify(seen).replaceAll(reference, '(reference)')
	return text.replaceAll(shownReference(reference), '(reference)').replaceAll(id, '(id)')
}
