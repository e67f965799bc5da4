import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { copyForSubject } from '#app/features/referrals/copy-for-subject.server.ts'
import { readAsSubject } from '#app/features/referrals/read-as-subject.server.ts'
import { callBacksToMake } from '#app/features/advice/call-backs.server.ts'
import type { Vault } from '#app/vault/vault.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { aCaseIn } from '#db/seed/cases.server.ts'
import { anEmployer, aStaffMember, type SeededStaff } from '#db/seed/people.server.ts'
import { aReceivedReferral } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { addNote } from './add-note.server.ts'
import { askForOneThing } from './ask-for-one-thing.server.ts'
import { assignCase } from './assign-case.server.ts'
import { caseView } from './case-view.server.ts'
import { changeStatus } from './change-status.server.ts'
import { openCase, reasonHoldsMinutes } from './open-case.server.ts'
import { openWithReason } from './open-with-reason.server.ts'
import { staffNames } from './staff-names.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const hour = 60 * minute

let ground: Ground
let mine: SeededStaff
let colleague: SeededStaff
let supervisor: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	mine = await aStaffMember(ground, { name: 'Tom' })
	colleague = await aStaffMember(ground, { name: 'Grace' })
	supervisor = await aStaffMember(ground, { role: 'supervisor', name: 'Nadia' })
})

const events = async (id: string) => (await listAccess(ground.store.read, id)).map(({ event, actorId }) => `${event} ${actorId}`)
const open = (who: SeededStaff, id: string, when: Date) => openCase(ground, who.actor, id, when)

describe('who may open a case', () => {
	test('one’s own, one that nobody has, and, for a supervisor, any of the area', async () => {
		const taken = await aCaseIn(ground, 'triaged', { staff: mine, at })
		const nobodys = await aReceivedReferral(ground, await anEmployer(ground), { at })
		for (const [who, id] of [
			[mine, taken.id],
			[supervisor, taken.id],
			[mine, nobodys.id],
			[colleague, nobodys.id],
		] as const) {
			expect(await open(who, id, new Date(taken.at.getTime() + minute))).toMatchObject({ outcome: 'open' })
		}
	})

	test('a colleague’s shows that it is there and nothing that needs a key', async () => {
		const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { staff: colleague, at })
		const answer = await open(mine, id, new Date(movedAt.getTime() + minute))
		expect(answer.outcome).toBe('colleagues')
		expect(answer).not.toHaveProperty('file')
		expect((await events(id)).filter((line) => line.endsWith(mine.actor.userId))).toEqual([])
	})

	test('another area’s is not found, by anybody there, nor one that does not exist', async () => {
		const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { staff: mine, at })
		const when = new Date(movedAt.getTime() + minute)
		for (const role of ['case-worker', 'supervisor'] as const) {
			const stranger = await aStaffMember(ground, { areaId: 'nottinghamshire', role })
			expect(await open(stranger, id, when)).toEqual({ outcome: 'not-found' })
			expect(await openWithReason(ground, stranger.actor, id, 'Curious', when)).toBe(false)
			expect(await addNote(ground, stranger.actor, id, { text: 'Hello', key: 'k' }, when)).toBe(false)
			expect(await changeStatus(ground, stranger.actor, id, { from: 'triaged', to: 'booked' }, when)).toEqual({
				outcome: 'not-found',
			})
			expect(await askForOneThing(ground, stranger.actor, id, 'Which hours?', when)).toEqual({ outcome: 'not-found' })
			expect(await assignCase(ground, stranger.actor, id, stranger.actor.userId, when)).toEqual({ outcome: 'not-found' })
		}
		expect(await open(supervisor, 'f'.repeat(32), when)).toEqual({ outcome: 'not-found' })
	})
})

describe('a written reason', () => {
	test('opens a colleague’s case for an hour, stands in its notes, and is on record', async () => {
		const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { staff: colleague, at })
		const asked = new Date(movedAt.getTime() + hour)
		expect(await openWithReason(ground, mine.actor, id, 'Grace is away and they rang', asked)).toBe(true)
		const last = new Date(asked.getTime() + reasonHoldsMinutes * minute)
		const opened = await open(mine, id, last)
		if (opened.outcome !== 'open') throw new Error(opened.outcome)
		expect(opened.file.notes[0]?.text).toContain('Grace is away and they rang')
		expect((await events(id)).slice(-2)).toEqual([
			`referral.opened-with-reason ${mine.actor.userId}`,
			`referral.viewed ${mine.actor.userId}`,
		])
		expect(await open(mine, id, new Date(last.getTime() + 1))).toMatchObject({ outcome: 'colleagues' })
	})

	test('is for that case and that person only', async () => {
		const one = await aCaseIn(ground, 'triaged', { staff: colleague, at })
		const other = await aCaseIn(ground, 'triaged', { staff: colleague, at })
		const when = new Date(one.at.getTime() + hour)
		await openWithReason(ground, mine.actor, one.id, 'They rang', when)
		const third = await aStaffMember(ground)
		expect(await open(mine, other.id, when)).toMatchObject({ outcome: 'colleagues' })
		expect(await open(third, one.id, when)).toMatchObject({ outcome: 'colleagues' })
	})

	test('without one, no act on a colleague’s case gets through', async () => {
		const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { staff: colleague, at })
		const when = new Date(movedAt.getTime() + hour)
		expect(await addNote(ground, mine.actor, id, { text: 'Hello', key: 'k' }, when)).toBe(false)
		expect(await changeStatus(ground, mine.actor, id, { from: 'triaged', to: 'booked' }, when)).toEqual({ outcome: 'not-found' })
		expect(await askForOneThing(ground, mine.actor, id, 'Which hours?', when)).toEqual({ outcome: 'not-found' })
		expect(await assignCase(ground, mine.actor, id, mine.actor.userId, when)).toEqual({ outcome: 'not-found' })
	})
})

/** A ground whose audit cannot be written, and one that tells in which order things were done to the vault. */
const withoutAudit = ({ vault, ...rest }: Ground): Ground => ({
	...rest,
	vault: {
		...vault,
		mac: (purpose, value) => {
			if (purpose === 'audit') throw new Error('the audit cannot be written')
			return vault.mac(purpose, value)
		},
	},
})
function watched({ vault, ...rest }: Ground) {
	const order: string[] = []
	const told: Pick<Vault, 'mac' | 'open' | 'openRowKey'> = {
		mac: (purpose, value) => (order.push(`mac ${purpose}`), vault.mac(purpose, value)),
		open: (place, bytes, key) => (order.push('open'), vault.open(place, bytes, key)),
		openRowKey: (wrapped) => (order.push('open'), vault.openRowKey(wrapped)),
	}
	return { order, ground: { ...rest, vault: { ...vault, ...told } } }
}

describe('no look without its record', () => {
	const looks = [
		['a case', (where: Ground, id: string) => openCase(where, supervisor.actor, id, new Date(at.getTime() + 72 * hour))],
		['call-backs', (where: Ground) => callBacksToMake(where, supervisor.actor, new Date(at.getTime() + 72 * hour))],
	] as const

	test.each(looks)('%s: when the audit cannot be written nothing is read', async (_what, look) => {
		const { id } = await aReceivedReferral(ground, await anEmployer(ground), { at })
		await anAdviceRequest(ground, { at })
		await expect(look(withoutAudit(ground), id)).rejects.toThrow('the audit cannot be written')
	})

	test.each(looks)('%s: it is on record before anything is decrypted', async (_what, look) => {
		const { id } = await aReceivedReferral(ground, await anEmployer(ground), { at })
		await anAdviceRequest(ground, { at })
		const { order, ground: told } = watched(ground)
		await look(told, id)
		expect(order[0]).toBe('mac audit')
		expect(order).toContain('open')
	})

	test('the employee’s own look and their copy too', async () => {
		const { employee } = await aReceivedReferral(ground, await anEmployer(ground), { at })
		await expect(readAsSubject(withoutAudit(ground), employee, at)).rejects.toThrow('the audit cannot be written')
		await expect(copyForSubject(withoutAudit(ground), employee, at)).rejects.toThrow('the audit cannot be written')
		const { order, ground: told } = watched(ground)
		await readAsSubject(told, employee, at)
		expect(order[0]).toBe('mac audit')
	})

	test('an act that cannot be recorded is not done', async () => {
		const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { staff: mine, at })
		const blind = withoutAudit(ground)
		const when = new Date(movedAt.getTime() + hour)
		await expect(changeStatus(blind, mine.actor, id, { from: 'triaged', to: 'booked' }, when)).rejects.toThrow()
		await expect(addNote(blind, mine.actor, id, { text: 'Hello', key: 'k' }, when)).rejects.toThrow()
		await expect(openWithReason(blind, colleague.actor, id, 'They rang', when)).rejects.toThrow()
		const opened = await open(mine, id, when)
		expect(opened).toMatchObject({ outcome: 'open', file: { row: { status: 'triaged' }, notes: [] } })
	})
})

test('every look is on record, each by itself', async () => {
	const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { staff: mine, at })
	for (let look = 1; look <= 3; look += 1) await open(mine, id, new Date(movedAt.getTime() + look * minute))
	expect((await events(id)).filter((line) => line === `referral.viewed ${mine.actor.userId}`)).toHaveLength(3)
})

test('the page of a case holds no key, no sealed byte and no id of the employer or the employee', async () => {
	const employer = await anEmployer(ground)
	const made = await aCaseIn(ground, 'booked', { staff: mine, employer, at })
	const opened = await open(mine, made.id, new Date(made.at.getTime() + minute))
	if (opened.outcome !== 'open') throw new Error(opened.outcome)
	const text = JSON.stringify(caseView(opened.file, await staffNames(ground, 'llr'), mine.actor, false))
	expect(text).not.toMatch(/"type":"Buffer"|dataKey|submissionKey/)
	expect(text).not.toContain(employer.actor.userId)
	expect(text).toContain('Jo Ashby')
})

test('of what the employee sent alone, the page of the case names no employer and offers no question to one', async () => {
	const made = await aCaseIn(ground, 'triaged', {
		staff: mine,
		choice: 'without-manager',
		overrides: { business: { name: 'Marlow and Daughter' } },
		at,
	})
	const opened = await open(mine, made.id, new Date(made.at.getTime() + minute))
	if (opened.outcome !== 'open') throw new Error(opened.outcome)
	const view = caseView(opened.file, await staffNames(ground, 'llr'), mine.actor, false)
	expect(view).toMatchObject({ document: null, mayAsk: false })
	expect(JSON.stringify(view)).not.toMatch(/Marlow/)
})
