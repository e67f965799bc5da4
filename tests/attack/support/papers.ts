import { randomBytes } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { readGuest } from '#app/auth/paper-cookie.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { answerHandover } from '#app/features/papers/hand-over-answer.server.ts'
import { askHandover } from '#app/features/papers/hand-over.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { shareByHand, shareByMail } from '#app/features/papers/share-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { sendReviewLinks } from '#app/features/plans/review-mails.server.ts'
import { findOpenHandover } from '#db/queries/paper-file.server.ts'
import { findPaperUnscoped } from '#db/queries/papers.server.ts'
import type { SeededEmployer } from '#db/seed/people.server.ts'
import { unique } from '#db/seed/people.server.ts'
import { aPlan, aRow, thePlansEmployee } from '#db/seed/plans.server.ts'
import { newestPosted } from '#db/seed/posted.server.ts'
import { someReminders } from '#db/seed/reminders.server.ts'
import type { Parts } from './doors.ts'
import { signedIn } from './ground.ts'
import { isAtYourReturn, returnPaperParts, returnPapersOf, type ReturnPapers } from './return-papers.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** What a firm keeps: a plan whose employee is in, with a review asked for, and a filled checklist. */
export type Papers = {
	readonly plan: string
	readonly row: string
	readonly list: string
	/** The employee's link, and the manager's to the review. */
	readonly token: string
	readonly reviewToken: string
	/** Behind it are reminders that belong to no account. */
	readonly remindersToken: string
	readonly employee: Visitor
	/** What is kept of a return to work. */
	readonly returning: ReturnPapers
}

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)

/**
 * A plan with the firm's secret in every text that the manager writes and a review link can show, and the employee's own in what
 * only they and their manager read.
 */
export async function papersOf(ground: Ground, { actor }: SeededEmployer, secret: string): Promise<Papers> {
	const row = anAgreedRow({
		what: `${secret} what`,
		how: `${secret} how`,
		barrier: `${secret} barrier`,
		interim: `${secret} interim`,
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
	return {
		plan,
		row: row.id,
		list: await aKeptList(ground, actor, `${secret} list`, ago(9)),
		token,
		reviewToken: posted.secret.token ?? '',
		remindersToken: (await newReminders(ground)).token,
		employee: aVisitor(await signedIn(ground, subject)),
		returning: await returnPapersOf(ground, actor, secret, ago(8)),
	}
}

/** Two days that somebody is reminded of, confirmed. */
export const newReminders = (ground: Ground) =>
	someReminders(ground, {
		days: [-10, -20].map((days) =>
			ago(days * 24)
				.toISOString()
				.slice(0, 10),
		),
		at: ago(1),
	})

/** What may stand in the addresses of papers. */
export function paperParts(papers: Papers, pattern: string): Parts {
	const { plan, list, row, token, reviewToken, remindersToken } = papers
	if (pattern.startsWith('/return-to-work') || isAtYourReturn(pattern)) return returnPaperParts(papers.returning, pattern)
	if (pattern.startsWith('/reminders/')) return { token: remindersToken }
	if (pattern.startsWith('/plan-review')) return { token: reviewToken }
	if (pattern.startsWith('/your-plan')) return { token, row, file: 'plan.html' }
	if (pattern.startsWith('/checklists')) return { paper: list, file: 'list.html' }
	if (pattern.startsWith('/adjustments/plan/resume')) return { token: 'x'.repeat(43) }
	return pattern.startsWith('/adjustments/plan') ? { paper: plan, row, letter: 'confirmation', file: 'plan.html' } : {}
}

/** What a link alone opens, by what it is for: who wrote, or the points of a review. Nothing that the employee wrote is there. */
export const openByPaperLink = ({ token, reviewToken }: Papers, path: string) =>
	path === `/your-plan/${token}` || path.startsWith(`/plan-review/${reviewToken}`)

/** The employee whose own page of a paper this is. */
export const employeeAt = ({ employee, returning }: Papers, pattern: string) =>
	isAtYourReturn(pattern) ? returning.employee : employee

/** A browser that holds papers by its cookie, and who it is to the use cases. */
export function aGuest(token = randomBytes(32).toString('base64url')): { visitor: Visitor; actor: ActorOf<'guest'> } {
	const actor = readGuest(new Request('http://localhost/', { headers: { cookie: `papers=${token}` } }), false)
	if (!actor) throw new Error('That is no cookie of ours')
	return { visitor: aVisitor(`papers=${token}`), actor }
}

/** A filled checklist that this holder keeps. Gives its id. */
export async function aKeptList(ground: Ground, holder: Holder, about = '', at = new Date()): Promise<string> {
	const filled = { slug: 'working-alone', answers: {}, about, who: '', on: null }
	const list = await startPaper(ground, holder, checklistPaper, checklistPaper.parse(filled), unique(), at)
	if (list.outcome !== 'started') throw new Error(list.outcome)
	return list.id
}

/** A point that was agreed, to be looked at in some days. */
export const anAgreedRow = (wishes: Parameters<typeof aRow>[0] = {}) =>
	aRow({ decision: 'agreed', reviewOn: ago(-72).toISOString().slice(0, 10), ...wishes })

/** The link of a plan that was sent by e-mail. Nothing goes out on a ground that holds its messages. */
export async function sharedByMail(ground: Ground, actor: ActorOf<'employer'>, plan: string, email: string): Promise<string> {
	const asked = { email, seenWorkAddress: true, managerName: 'Pat Whoever', firm: 'Example Firm' }
	const sent = await shareByMail(ground, actor, planPaper, plan, asked)
	if (sent.outcome !== 'sent') throw new Error(sent.outcome)
	return (await newestPosted(ground, plan, 'read-your-plan')).secret.token ?? ''
}

/** A plan whose employee has said yes to another manager, and the question that this one has to answer. */
export async function aPlanToTakeOver(ground: Ground, from: ActorOf<'employer'>, to: SeededEmployer) {
	const plan = await aPlan(ground, from, { at: new Date() })
	const { actor } = await thePlansEmployee(ground, from, plan, new Date())
	const asked = await askHandover(ground, from, planPaper, plan, to.email)
	if (asked.outcome !== 'asked') throw new Error(asked.outcome)
	const { id } = (await findOpenHandover(ground.store.read, plan))!
	if ((await answerHandover(ground, actor, id, 'agreed')) !== 'answered') throw new Error('The employee could not agree')
	return { plan, handover: id }
}

/** A plan whose employee has a link in their hand, and the digits that go with it. */
export async function aSpokenLink(ground: Ground, holder: Holder, wishes: Parameters<typeof aPlan>[2] = {}) {
	const plan = await aPlan(ground, holder, { at: new Date(), ...wishes })
	const made = await shareByHand(ground, holder, planPaper, plan)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	return { plan, token: made.token, code: made.code }
}
