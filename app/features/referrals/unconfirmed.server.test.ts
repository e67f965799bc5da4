import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { actOnCase } from '#app/features/casework/act-on-case.server.ts'
import { answerQuestion } from '#app/features/casework/answer-question.server.ts'
import { inbox } from '#app/features/casework/list-inbox.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import { openWithReason } from '#app/features/casework/open-with-reason.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { runRetention } from '#app/operations/retention.server.ts'
import { countInbox, findReferral, findReferralByReference } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { referrals } from '#db/schema/schema.ts'
import { aCaseIn } from '#db/seed/cases.server.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { aReferralWithEmployee, fillEmployeesPart, markLines, theEmployee } from '#db/seed/referrals.server.ts'
import { typedPages } from '#db/seed/typed-pages.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { choices, decide, refuseByLink, reopenByLink } from './decide.server.ts'
import { discardDraft } from './discard-draft.server.ts'
import { findDraft } from './find-draft.server.ts'
import { journeyOf } from './forms.ts'
import { isUnconfirmed, referralKinds, unconfirmedStatuses, type ReferralKind } from './referral.ts'
import { baseOf, saveStep } from './save-step.server.ts'
import { sendToEmployee } from './send-to-employee.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute

let ground: Ground
let employer: SeededEmployer
let worker: SeededStaff
let supervisor: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	worker = await aStaffMember(ground)
	supervisor = await aStaffMember(ground, { role: 'supervisor' })
})

const staffActs = ['status', 'assign', 'note', 'ask', 'reason'] as const
const formFor = (intent: string, me: string) =>
	new URLSearchParams({
		intent,
		from: 'received',
		to: intent === 'assign' ? me : 'triaged',
		note: 'A note',
		question: 'Which hours?',
		reason: 'To help',
		key: 'k',
	})

/** Tries everything that a member of staff can do with an id, and gives whether any of it got through. */
async function reachable(actor: ActorOf<'staff'>, id: string, when: Date): Promise<string[]> {
	const through: string[] = []
	if ((await openCase(ground, actor, id, when)).outcome !== 'not-found') through.push('open')
	if (await openWithReason(ground, actor, id, 'I need to', when)) through.push('open with reason')
	for (const intent of staffActs)
		if ((await actOnCase(ground, actor, id, formFor(intent, actor.userId))).outcome !== 'not-found') through.push(intent)
	if (await findReferral(ground.store.read, scopeOf(actor), id)) through.push('find')
	const seen = await Promise.all(
		(['open', 'mine', 'nobodys', 'closed'] as const).map((show) => inbox(ground, actor, { show }, null, when)),
	)
	if (seen.some(({ lines }) => lines.some((line) => line.id === id))) through.push('inbox')
	return through
}

describe('before the employee agrees, staff find nothing', () => {
	test.each(unconfirmedStatuses)('in %s, by any act, whoever they are', async (status) => {
		const made = await aCaseIn(ground, status, { employer, at })
		const when = new Date(made.at.getTime() + minute)
		for (const { actor } of [worker, supervisor]) expect(await reachable(actor, made.id, when)).toEqual([])
		if (made.reference) expect(await findReferralByReference(ground.store.read, scopeOf(worker.actor), made.reference)).toBeNull()
		const counts = await countInbox(ground.store.read, { kind: 'caseload', areaId: 'llr', userId: worker.actor.userId })
		expect(Object.values(counts).every((number) => number === 0)).toBe(true)
		expect((await postedAbout(ground, made.id)).filter(({ message }) => message === 'new-case-for-team')).toEqual([])
	})

	test('the control: in received the same acts get through', async () => {
		const made = await aCaseIn(ground, 'received', { employer, staff: worker, at })
		expect(await reachable(worker.actor, made.id, new Date(made.at.getTime() + minute))).toEqual(
			expect.arrayContaining(['open', 'find', 'inbox', 'note', 'status']),
		)
	})
})

/** What people may press in any order, on any day. */
const act = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...choices.map((choice) => `employee: ${choice}` as const)) },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'employee: fills in' as const,
			'employee: marks a line' as const,
			'employee: takes the newest link' as const,
		),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'manager: sends' as const,
			'manager: edits' as const,
			'manager: makes it about a post' as const,
			'manager: changes the contact' as const,
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'link: no' as const,
			'link: think again' as const,
			'manager: deletes' as const,
			'manager: answers' as const,
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'staff: moves' as const,
			'staff: asks' as const,
			'staff: opens with reason' as const,
			'retention' as const,
		),
	},
)

const secret = 'SECRET of the employee'

async function page(id: string, slug: string, values: Record<string, unknown>, when: Date) {
	const draft = await findDraft(ground, employer.actor, id)
	if (!draft) return
	const answers = { ...draft.answers, [slug]: { ...(draft.answers[slug] as object), ...values } }
	const entries =
		typedPages(journeyOf(draft.kind), answers, { today: '2026-11-20' }).find((one) => one.slug === slug)?.entries ?? []
	await saveStep(ground, employer.actor, id, { slug, entries, base: baseOf(draft.answers, slug), seenHealthWords: true }, when)
}

/** Whether the employee, or a request that is about nobody, has said yes. Kept by watching, not by asking the row. */
async function play(kind: ReferralKind, acts: readonly string[]) {
	const made = await aReferralWithEmployee(ground, employer, { kind, at })
	let { token, employee } = made
	const { id } = made
	let agreed: 'with' | 'alone' | null = null
	for (const [step, pressed] of acts.entries()) {
		const when = new Date(made.at.getTime() + (step + 1) * day)
		const [who, what] = pressed.split(': ') as [string, string]
		if (who === 'employee' && (choices as readonly string[]).includes(what)) {
			const answer = await decide(ground, employee, token, what as (typeof choices)[number], when)
			if (answer.outcome === 'decided' && answer.status === 'received') agreed = what === 'agree' ? 'with' : 'alone'
		} else if (pressed === 'employee: fills in')
			await fillEmployeesPart(ground, employee, { own: { 'own-words': { help: secret } } }, when)
		else if (pressed === 'employee: marks a line')
			await markLines(ground, employee, { tried: { wish: 'correct', text: secret } }, when).catch(() => null)
		else if (pressed === 'employee: takes the newest link') {
			const newest = (await postedAbout(ground, id)).find(
				({ message, secret: held }) => message === 'read-your-referral' && held.token,
			)
			if (newest) employee = await theEmployee(ground, id, (token = newest.secret.token ?? ''), when).catch(() => employee)
		} else if (pressed === 'manager: sends') {
			const sent = await sendToEmployee(ground, employer.actor, id, when)
			const [row] = await ground.store.read.select().from(referrals)
			if (sent.outcome === 'sent' && row?.subjectIndex === null) agreed = 'with'
		} else if (pressed === 'manager: edits') await page(id, 'tried', { other: `Edited ${step}` }, when)
		else if (pressed === 'manager: makes it about a post')
			await page(id, 'who-for', { who: 'post' }, when).then(() => page(id, 'declaration', {}, when))
		else if (pressed === 'manager: changes the contact')
			await page(id, 'employee-contact', { email: `other-${step}@mail.example` }, when)
		else if (pressed === 'manager: deletes') await discardDraft(ground, employer.actor, id, when)
		else if (pressed === 'manager: answers') await answerQuestion(ground, employer.actor, made.reference, 'Yes', when)
		else if (pressed === 'link: no') await refuseByLink(ground, token, when)
		else if (pressed === 'link: think again') await reopenByLink(ground, token, when)
		else if (pressed === 'staff: moves') await actOnCase(ground, worker.actor, id, formFor('status', worker.actor.userId))
		else if (pressed === 'staff: asks') await actOnCase(ground, worker.actor, id, formFor('ask', worker.actor.userId))
		else if (pressed === 'staff: opens with reason') await openWithReason(ground, worker.actor, id, 'I need to', when)
		else await runRetention(ground, when)

		const [row] = await ground.store.read.select().from(referrals)
		expect(row === undefined || isUnconfirmed(row.status), `${acts.slice(0, step + 1).join(', ')} -> ${row?.status}`).toBe(
			agreed === null,
		)
		const opened = await openCase(ground, supervisor.actor, id, when)
		if (agreed === null) expect(opened).toEqual({ outcome: 'not-found' })
		else if (opened.outcome === 'open') {
			const { document, part } = opened.file
			expect(document === null).toBe(agreed === 'alone')
			if (row?.subjectIndex === null) expect(JSON.stringify([document, part])).not.toMatch(new RegExp(`${secret}|Jo Ashby`))
		} else expect(row).toBeUndefined()
	}
}

test.each(referralKinds)('no order of anybody’s acts brings one %s to staff before a yes', { timeout: 240_000 }, async (kind) => {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
			await ground.store.write(async (tx) => void (await tx.delete(referrals)))
			employer = await anEmployer(ground)
			await play(kind, acts)
		}),
		{ numRuns: ground.store.engine === 'sqlite' ? 60 : 15 },
	)
})

test('an employee who asked for a change and a manager who turns it into a request about a post do not make one', async () => {
	await play('assessment', [
		'employee: fills in',
		'employee: marks a line',
		'employee: ask-change',
		'manager: makes it about a post',
		'manager: sends',
	])
})
