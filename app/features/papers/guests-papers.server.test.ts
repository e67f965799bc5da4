import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { markPaperUnscoped } from '#db/queries/papers.server.ts'
import { paperGuests, paperLinks, papers } from '#db/schema/schema.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { aFirm, anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { changePaper } from './change-paper.server.ts'
import { deleteOwnPaper } from './delete-paper.server.ts'
import { firmsOf, keepInAccount, noFirm } from './keep-in-account.server.ts'
import { listOwnPapers, openPaper } from './open-paper.server.ts'
import { countResumeLinks, endResumeLinks, makeResumeLink, sendResumeLink } from './resume-link.server.ts'
import { canResume, resumePaper } from './resume-paper.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const after = (days: number) => new Date(at.getTime() + days * 86_400_000)
const aGuest = (): ActorOf<'guest'> => ({ kind: 'guest', userId: randomBytes(32).toString('hex') })

let ground: Ground
let guest: ActorOf<'guest'>
let id: string
beforeEach(async () => {
	ground = await testGround()
	guest = aGuest()
	id = await aPlanOf(guest)
})

async function aPlanOf(holder: ActorOf<'guest' | 'employer'>): Promise<string> {
	const begun = await startPlan(ground, holder, { rows: [], about: { employee: 'Robin' } }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

async function aLink(): Promise<string> {
	const made = await makeResumeLink(ground, guest, planPaper, id, at)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	return made.token
}

const opens = async (actor: ActorOf<'guest' | 'employer'>, when = at) =>
	(await openPaper(ground, actor, planPaper, id, when)) !== null
const goneTo = (token: string, when = at) => resumePaper(ground, aGuest(), token, 'v', when)

describe('a link back to a guest’s paper', () => {
	test('opens it in another browser as often as one likes, and looking at the link opens nothing', async () => {
		const [token, elsewhere] = [await aLink(), aGuest()]
		expect(await canResume(ground, token, at)).toBe(true)
		expect(await opens(elsewhere)).toBe(false)
		for (let time = 0; time < 2; time += 1)
			expect(await resumePaper(ground, elsewhere, token, 'v', at)).toEqual({ outcome: 'resumed', id, kind: 'plan' })
		expect(await opens(elsewhere)).toBe(true)
		expect(await opens(guest)).toBe(true)
		expect(await ground.store.read.select().from(paperGuests)).toHaveLength(2)
	})

	test('is not in the database: only a hash of it is', async () => {
		const token = await aLink()
		const rows = await ground.store.read.select().from(paperLinks)
		expect(rows).toHaveLength(1)
		expect(JSON.stringify(rows)).not.toContain(token)
	})

	test('lives as long as the paper does, and every change makes that longer', async () => {
		const token = await aLink()
		await changePaper(ground, guest, planPaper, id, (plan) => ({ content: { ...plan, job: 'Baker' }, said: null }), after(20))
		expect(await goneTo(token, after(47))).toMatchObject({ outcome: 'resumed' })
		expect(await goneTo(token, after(49))).toEqual({ outcome: 'gone' })
	})

	test('that was ended, never made, for another use, or whose paper is deleted or in an account leads nowhere, all the same', async () => {
		const [ended, { actor: employer }] = [await aLink(), await anEmployer(ground)]
		expect(await endResumeLinks(ground, guest, planPaper, id, at)).toBe(true)
		expect(await goneTo(ended)).toEqual({ outcome: 'gone' })
		expect(await canResume(ground, ended, at)).toBe(false)
		expect(await countResumeLinks(ground, id)).toBe(0)

		const later = await aLink()
		expect(await goneTo(later)).toMatchObject({ outcome: 'resumed' })
		await ground.store.write((tx) => tx.update(paperLinks).set({ use: 'employee' }))
		expect(await goneTo(later)).toEqual({ outcome: 'gone' })

		const kept = await aLink()
		await ground.store.write((tx) => markPaperUnscoped(tx, id, { ownerId: employer.userId }))
		expect(await goneTo(kept)).toEqual({ outcome: 'gone' })
		await ground.store.write((tx) => markPaperUnscoped(tx, id, { ownerId: null }))
		expect(await goneTo(kept)).toMatchObject({ outcome: 'resumed' })
		expect(await deleteOwnPaper(ground, guest, planPaper, id, at)).toBe(true)
		expect(await goneTo(kept)).toEqual({ outcome: 'gone' })
		expect(await goneTo('x'.repeat(43))).toEqual({ outcome: 'gone' })
	})

	test('opened in the moment the paper is deleted leads nowhere and leaves nothing behind', async () => {
		const token = await aLink()
		const racing = meanwhile(ground, () => deleteOwnPaper(ground, guest, planPaper, id, at))
		expect(await resumePaper(racing, aGuest(), token, 'v', at)).toEqual({ outcome: 'gone' })
		expect(await ground.store.read.select().from(paperGuests)).toEqual([])
	})

	test('is made, sent and ended only by a browser that holds the paper', async () => {
		const [stranger, { actor: employer }] = [aGuest(), await anEmployer(ground)]
		for (const other of [stranger, employer]) {
			expect(await makeResumeLink(ground, other, planPaper, id, at)).toEqual({ outcome: 'not-found' })
			const to = { email: 'a@firm.example', visitor: 'v' }
			expect(await sendResumeLink(ground, other, planPaper, id, to, at)).toEqual({ outcome: 'not-found' })
			expect(await endResumeLinks(ground, other, planPaper, id, at)).toBe(false)
		}
		expect(await listOwnPapers(ground, stranger, planPaper, at)).toEqual([])
		expect(await ground.store.read.select().from(paperLinks)).toEqual([])
		expect(await postedAbout(ground, id)).toEqual([])
	})
})

describe('a link sent to one’s own address', () => {
	const send = (email: string, visitor = 'v', when = at, paper = id) =>
		sendResumeLink(ground, guest, planPaper, paper, { email, visitor }, when)

	test('holds a token that works, and no word of what stands in the plan', async () => {
		expect(await send('robin@firm.example')).toEqual({ outcome: 'sent' })
		const [posted] = await postedAbout(ground, id)
		expect(posted).toMatchObject({ message: 'resume-your-plan', to: 'robin@firm.example', state: 'queued' })
		expect(posted?.details).toEqual({ keptUntilOn: '2026-12-14', language: 'en' })
		expect(await goneTo(posted?.secret.token ?? '')).toMatchObject({ outcome: 'resumed' })
	})

	test('goes five times a day for a paper, and ten times an hour for a visitor whatever the address', async () => {
		for (let time = 0; time < 5; time += 1) expect(await send(`a${time}@firm.example`)).toEqual({ outcome: 'sent' })
		expect(await send('b@firm.example')).toEqual({ outcome: 'too-many' })
		expect(await send('b@firm.example', 'v', after(1.01))).toEqual({ outcome: 'sent' })
		const [second, third] = [await aPlanOf(guest), await aPlanOf(guest)]
		for (let time = 0; time < 5; time += 1)
			expect(await send(`c${time}@firm.example`, 'w', at, second)).toEqual({ outcome: 'sent' })
		for (let time = 0; time < 5; time += 1)
			expect(await send(`d${time}@firm.example`, 'w', at, third)).toEqual({ outcome: 'sent' })
		expect(await send('e@firm.example', 'w', at, await aPlanOf(guest))).toEqual({ outcome: 'too-many' })
	})

	test('is not sent once all links were ended', async () => {
		await send('robin@firm.example')
		await endResumeLinks(ground, guest, planPaper, id, at)
		expect((await postedAbout(ground, id)).map(({ state }) => state)).toEqual(['cancelled'])
	})
})

describe('keeping a guest’s paper in an account', () => {
	let owner: SeededEmployer
	beforeEach(async () => {
		owner = await anEmployer(ground)
	})
	const keep = (firm: string | null = null, who = owner, from: ActorOf<'guest'> | null = guest, on = ground) =>
		keepInAccount(on, { guest: from, employer: who.actor }, planPaper, id, firm, at)
	const row = async () => (await ground.store.read.select().from(papers))[0]

	test('takes it from every browser and every link, for the one firm and the account’s time', async () => {
		const token = await aLink()
		await sendResumeLink(ground, guest, planPaper, id, { email: 'a@firm.example', visitor: 'v' }, at)
		const firm = await aFirm(ground, { name: 'Marlow', postcode: 'LE1 1AA', people: [{ who: owner }] })
		expect(await keep()).toEqual({ outcome: 'kept' })
		expect(await row()).toMatchObject({ ownerId: owner.actor.userId, organisationId: firm, expiresAt: after(731) })
		expect(await opens(guest)).toBe(false)
		expect(await opens(owner.actor)).toBe(true)
		expect(await goneTo(token)).toEqual({ outcome: 'gone' })
		expect(await ground.store.read.select().from(paperGuests)).toEqual([])
		expect((await postedAbout(ground, id)).map(({ state }) => state)).toEqual(['cancelled'])
		expect((await listAccess(ground.store.read, id)).map(({ event, actorId }) => [event, actorId])).toEqual([
			['paper.kept-in-account', owner.actor.userId],
		])
	})

	test('twice, or twice at once, keeps it once', async () => {
		expect(await Promise.all([keep(), keep()])).toEqual([{ outcome: 'kept' }, { outcome: 'kept' }])
		expect(await keep()).toEqual({ outcome: 'kept' })
		expect(await keep(null, owner, null)).toEqual({ outcome: 'kept' })
		expect(await listAccess(ground.store.read, id)).toHaveLength(1)
	})

	test('of two accounts one gets it and the other finds nothing', async () => {
		const other = await anEmployer(ground)
		const outcomes = await Promise.all([keep(), keep(null, other)])
		expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['kept', 'not-found'])
		expect([await opens(owner.actor), await opens(other.actor)].filter(Boolean)).toHaveLength(1)
	})

	test('needs the browser that holds it', async () => {
		expect(await keep(null, owner, aGuest())).toEqual({ outcome: 'not-found' })
		expect(await keep(null, owner, null)).toEqual({ outcome: 'not-found' })
		expect(await row()).toMatchObject({ ownerId: null })
		expect(await opens(guest)).toBe(true)
	})

	test('somebody who acts for several firms says for which, and for no other', async () => {
		const firms = await Promise.all(
			['Marlow', 'Marlow Two'].map((name) => aFirm(ground, { name, postcode: 'LE1 1AA', people: [{ who: owner }] })),
		)
		const others = await aFirm(ground, { name: 'Others', postcode: 'LE1 1AA', people: [{ who: await anEmployer(ground) }] })
		expect(await firmsOf(ground, owner.actor)).toHaveLength(2)
		for (const wrong of [null, '', others]) expect(await keep(wrong)).toEqual({ outcome: 'choose-firm' })
		expect(await row()).toMatchObject({ ownerId: null })
		expect(await keep(firms[1])).toEqual({ outcome: 'kept' })
		expect(await row()).toMatchObject({ organisationId: firms[1] })
	})

	test('may be theirs alone', async () => {
		for (const name of ['Marlow', 'Marlow Two']) await aFirm(ground, { name, postcode: 'LE1 1AA', people: [{ who: owner }] })
		expect(await keep(noFirm)).toEqual({ outcome: 'kept' })
		expect(await row()).toMatchObject({ ownerId: owner.actor.userId, organisationId: null })
	})

	test('in the moment it is deleted finds nothing', async () => {
		const racing = meanwhile(ground, () => deleteOwnPaper(ground, guest, planPaper, id, at))
		expect(await keep(null, owner, guest, racing)).toEqual({ outcome: 'not-found' })
	})
})
