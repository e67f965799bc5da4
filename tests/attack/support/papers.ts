import type { Ground } from '#app/features/ground.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { sendReviewLinks } from '#app/features/plans/review-mails.server.ts'
import { findPaperUnscoped } from '#db/queries/papers.server.ts'
import type { SeededEmployer } from '#db/seed/people.server.ts'
import { unique } from '#db/seed/people.server.ts'
import { aPlan, aRow, thePlansEmployee } from '#db/seed/plans.server.ts'
import { newestPosted } from '#db/seed/posted.server.ts'
import type { Parts } from './doors.ts'
import { signedIn } from './ground.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** What a firm keeps: a plan whose employee is in, with a review asked for, and a filled checklist. */
export type Papers = {
	readonly plan: string
	readonly row: string
	readonly list: string
	/** The employee's link, and the manager's to the review. */
	readonly token: string
	readonly reviewToken: string
	readonly employee: Visitor
}

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)

/**
 * A plan with the firm's secret in every text that the manager writes and a review link can show, and the employee's own in what
 * only they and their manager read.
 */
export async function papersOf(ground: Ground, { actor }: SeededEmployer, secret: string): Promise<Papers> {
	const row = aRow({
		what: `${secret} what`,
		how: `${secret} how`,
		barrier: `${secret} barrier`,
		interim: `${secret} interim`,
		decision: 'agreed',
		reviewOn: ago(-72).toISOString().slice(0, 10),
	})
	const names = { employee: `${secret} employee`, manager: `${secret} manager`, firm: `${secret} firm` }
	const plan = await aPlan(ground, actor, { ...names, goodDay: `${secret} good`, rows: [row], at: ago(12) })
	const { token, actor: subject } = await thePlansEmployee(ground, actor, plan, ago(11))
	await ground.store.write(async (tx) => {
		const paper = await findPaperUnscoped(tx, plan, ago(10))
		if (!paper) throw new Error('A plan was made and is not there')
		await sendReviewLinks(ground, tx, actor, { row: paper, ownerId: actor.userId, key: unique() }, ago(10))
	})
	const posted = await newestPosted(ground, plan, 'review-your-plan')
	const filled = { slug: 'working-alone', answers: {}, about: `${secret} list`, who: '', on: null }
	const list = await startPaper(ground, actor, checklistPaper, checklistPaper.parse(filled), unique(), ago(9))
	if (list.outcome !== 'started') throw new Error(list.outcome)
	return {
		plan,
		row: row.id,
		list: list.id,
		token,
		reviewToken: posted.secret.token ?? '',
		employee: aVisitor(await signedIn(ground, subject)),
	}
}

/** What may stand in the addresses of papers. */
export function paperParts({ plan, list, row, token, reviewToken }: Papers, pattern: string): Parts {
	if (pattern.startsWith('/plan-review')) return { token: reviewToken }
	if (pattern.startsWith('/your-plan')) return { token, row, file: 'plan.html' }
	if (pattern.startsWith('/checklists')) return { paper: list, file: 'list.html' }
	if (pattern.startsWith('/adjustments/plan/resume')) return { token: 'x'.repeat(43) }
	return pattern.startsWith('/adjustments/plan') ? { paper: plan, row, letter: 'confirmation', file: 'plan.html' } : {}
}

/** What a link alone opens, by what it is for: who wrote, or the points of a review. Nothing that the employee wrote is there. */
export const openByPaperLink = ({ token, reviewToken }: Papers, path: string) =>
	path === `/your-plan/${token}` || path.startsWith(`/plan-review/${reviewToken}`)
