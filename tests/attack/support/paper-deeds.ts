import { randomUUID } from 'node:crypto'
import type { Ground } from '#app/features/ground.ts'
import { makeResumeLink } from '#app/features/papers/resume-link.server.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { emptyPlan } from '#app/features/plans/plan.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { toPlanFile } from '#app/features/plans/plan-file.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { aPlan, aRow, thePlansEmployee } from '#db/seed/plans.server.ts'
import { filledIn, formBody, type PaperDeed } from './deed.ts'
import { sharedPage, type Door } from './doors.ts'
import { fileForm } from './file-form.ts'
import { signedIn } from './ground.ts'
import { aGuest, aKeptList, aPlanToTakeOver, anAgreedRow, newReminders, sharedByMail } from './papers.ts'
import type { Firm } from './people.ts'
import { returnDeeds } from './return-deeds.ts'
import { aVisitor } from './visitor.ts'

const inTenDays = () => new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10)

/** By route file: a deed at each door of what people keep. Everything is new each time, so that no deed stands in another's way. */
export function paperDeeds(ground: Ground, firm: Firm): Readonly<Record<string, (door: Door) => Promise<PaperDeed>>> {
	const { manager } = firm
	const { actor } = firm.employer
	const quietly = { at: new Date() }
	const planned = (...rows: readonly Parameters<typeof aRow>[0][]) =>
		aPlan(ground, actor, { ...quietly, rows: rows.map((row) => aRow(row)) })
	const atPlan = async (page: string, name: string, change: Readonly<Record<string, string>>, row = aRow()) => {
		const paper = await aPlan(ground, actor, { ...quietly, rows: [row] })
		const path = `/adjustments/plan/${paper}/${page.replace(':row', row.id)}`
		return { visitor: manager, parts: { paper, row: row.id }, body: formBody(await filledIn(manager, path, name, change)) }
	}
	const shared = async () => {
		const row = anAgreedRow()
		const paper = await aPlan(ground, actor, { ...quietly, rows: [row] })
		const employee = await thePlansEmployee(ground, actor, paper, new Date())
		const visitor = aVisitor(await signedIn(ground, employee.actor))
		return { parts: { paper, row: row.id, token: employee.token }, visitor }
	}
	const atYourPlan = async (page: string, name: string, change: Readonly<Record<string, string>>) => {
		const { parts, visitor } = await shared()
		const path = `/your-plan/${parts.token}/${page.replace(':row', parts.row)}`
		return { visitor, parts, body: formBody(await filledIn(visitor, path, name, change)) }
	}
	const byHand = async () => {
		const made = await shareByHand(ground, actor, planPaper, await planned({}))
		if (made.outcome !== 'made') throw new Error(made.outcome)
		return made
	}
	const plan = (page: string) => `routes/adjustments/plan/${page}.tsx`

	const ofReturn = returnDeeds(ground, manager, actor)
	/** A page of both kinds: a deed of the kind whose address it is. */
	const either =
		(file: string, ofPlan: () => Promise<PaperDeed>): ((door: Door) => Promise<PaperDeed>) =>
		(door) =>
			door.pattern.startsWith('/adjustments/') ? ofPlan() : ofReturn[file]!(door)

	return {
		...ofReturn,
		[plan('start')]: async () => ({ visitor: aVisitor(), parts: {}, body: formBody([]) }),
		[plan('add')]: async () => ({
			visitor: aVisitor(),
			parts: {},
			body: formBody({ to: 'new', point: 'working-alone/too-risky' }),
		}),
		[plan('import')]: async () => ({
			visitor: aVisitor(),
			parts: {},
			body: fileForm(toPlanFile(emptyPlan, { origin: ground.publicOrigin, madeOn: '2026-11-23' })),
		}),
		[plan('plan')]: async () => {
			const rows = [aRow(), aRow()]
			const paper = await aPlan(ground, actor, { ...quietly, rows })
			return { visitor: manager, parts: { paper }, body: formBody({ intent: 'down', row: rows[0]!.id }) }
		},
		[plan('part')]: ({ pattern }) => {
			if (pattern.endsWith('/about')) return atPlan('about', 'employee', { employee: 'Jo Example' })
			if (pattern.endsWith('/answer')) return atPlan('row/:row/answer', 'decision', { decision: 'agreed' })
			return atPlan('row/:row', 'what', { what: 'Start at 11' })
		},
		[plan('agree')]: () => {
			const row = aRow()
			return atPlan('agree', 'rows', { rows: row.id }, row)
		},
		[plan('costs')]: async () => ({ ...(await atPlan('costs', 'pay', { pay: '26123' })), shows: '26123' }),
		[sharedPage('sign')]: either(sharedPage('sign'), () => atPlan('sign', 'name', { name: 'Pat Whoever' })),
		[sharedPage('share')]: either(sharedPage('share'), () => atPlan('share', 'intent', { intent: 'make' })),
		[plan('review')]: () => atPlan('review', 'shown', { intent: 'all' }, anAgreedRow()),
		[plan('delete')]: async () => ({ visitor: manager, parts: { paper: await planned({}) }, body: formBody([]) }),
		[plan('letter')]: async () => ({
			visitor: manager,
			parts: { paper: firm.papers.plan },
			body: formBody([]),
			shows: firm.secret,
		}),
		[plan('letter-file')]: async () => ({
			visitor: manager,
			parts: { paper: firm.papers.plan },
			body: formBody({ as: 'html' }),
		}),
		[plan('hand-over')]: async () => ({
			visitor: manager,
			parts: (await shared()).parts,
			body: formBody({ intent: 'ask', email: `${randomUUID()}@firm.example` }),
		}),
		[sharedPage('link')]: either(sharedPage('link'), async () => {
			const guest = aGuest()
			const paper = await aPlan(ground, guest.actor, quietly)
			return { visitor: guest.visitor, parts: { paper }, body: formBody({ intent: 'make' }) }
		}),
		[sharedPage('keep')]: either(sharedPage('keep'), async () => {
			const guest = aGuest()
			const paper = await aPlan(ground, guest.actor, quietly)
			guest.visitor.cookies.set('session', manager.cookies.get('session')!)
			return { visitor: guest.visitor, parts: { paper }, body: formBody({ firm: 'none' }) }
		}),
		[plan('resume')]: async () => {
			const { actor: guest } = aGuest()
			const made = await makeResumeLink(ground, guest, planPaper, await aPlan(ground, guest, quietly))
			if (made.outcome !== 'made') throw new Error(made.outcome)
			return { visitor: aVisitor(), parts: { token: made.token }, body: formBody([]) }
		},
		'routes/account/plans.tsx': async () => {
			const to = await anEmployer(ground, quietly)
			const { handover } = await aPlanToTakeOver(ground, actor, to)
			return { visitor: aVisitor(await signedIn(ground, to.actor)), parts: {}, body: formBody({ handover }) }
		},

		'routes/your-plan/link.tsx': async () => {
			const token = await sharedByMail(ground, actor, await planned({}), `${randomUUID()}@mail.example`)
			return { visitor: aVisitor(), parts: { token }, body: formBody([]) }
		},
		'routes/your-plan/code.tsx': async () => {
			const { token, code } = await byHand()
			return { visitor: aVisitor(), parts: { token }, body: formBody({ code }) }
		},
		'routes/your-plan/end.tsx': async () => ({
			visitor: aVisitor(),
			parts: { token: (await byHand()).token },
			body: formBody([]),
		}),
		'routes/your-plan/plan.tsx': () => atYourPlan('plan', 'revision', { name: 'Jo Example', intent: 'sign' }),
		'routes/your-plan/part.tsx': ({ pattern }) =>
			pattern.endsWith('/days')
				? atYourPlan('days', 'goodDay', { goodDay: 'I start at 10.' })
				: atYourPlan('comment/:row', 'comment', { comment: 'It helps.' }),
		'routes/plan-review/review.tsx': async () => {
			const { reviewToken: token } = firm.papers
			const form = await filledIn(aVisitor(), `/plan-review/${token}`, 'shown', { intent: 'all' })
			return { visitor: aVisitor(), parts: { token }, body: formBody(form) }
		},

		'routes/return-to-work/reminders/ask.tsx': async () => ({
			visitor: aVisitor(),
			parts: {},
			body: formBody({ email: `${randomUUID()}@firm.example`, day: inTenDays() }),
		}),
		'routes/return-to-work/reminders/reminders.tsx': async () => {
			const { token } = await newReminders(ground)
			return { visitor: aVisitor(), parts: { token }, body: formBody({ intent: 'stop' }) }
		},
		'routes/return-to-work/reminders/stop.tsx': async () => {
			const { token } = await newReminders(ground)
			return { visitor: aVisitor(), parts: { token }, body: formBody({ 'List-Unsubscribe': 'One-Click' }) }
		},

		'routes/checklists/checklist.tsx': async () => ({
			visitor: aVisitor(),
			parts: {},
			body: formBody({ do: 'keep', about: 'The shop' }),
		}),
		'routes/checklists/copy.tsx': async () => ({
			visitor: aVisitor(),
			parts: {},
			body: formBody({ about: 'The shop on the hill' }),
			shows: 'The shop on the hill',
		}),
		'routes/checklists/kept.tsx': async () => {
			const guest = aGuest()
			return { visitor: guest.visitor, parts: { paper: await aKeptList(ground, guest.actor) }, body: formBody({ do: 'link' }) }
		},
		'routes/checklists/kept-answers.tsx': async () => {
			const paper = await aKeptList(ground, actor)
			const form = await filledIn(manager, `/checklists/kept/${paper}/answers`, 'about', { about: 'The shop' })
			return { visitor: manager, parts: { paper }, body: formBody(form) }
		},
		'routes/checklists/kept-delete.tsx': async () => ({
			visitor: manager,
			parts: { paper: await aKeptList(ground, actor) },
			body: formBody([]),
		}),
	}
}
