import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import { listAdjustments } from '#app/content/adjustments.server.ts'
import { actOnCase } from '#app/features/casework/act-on-case.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { openCaseStatuses } from '#app/features/referrals/referral.ts'
import { listSuggestions } from '#db/queries/case-suggestions.server.ts'
import { aCaseIn } from '#db/seed/cases.server.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { suggestChange, takeOutSuggestion } from './suggest-change.server.ts'

// A Monday.
const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const later = (ms: number, from = at) => new Date(from.getTime() + ms)
const [first] = listAdjustments()
const inOwnWords = 'CANARY: a stool at the second till'

let ground: Ground
let employer: SeededEmployer
let worker: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	worker = await aStaffMember(ground)
})

const suggest = (id: string, own: string, when = later(day), who = worker) =>
	suggestChange(ground, who.actor, id, { change: '', own }, when)
const eventsOf = async (id: string, name: string) =>
	(await listAccess(ground.store.read, id)).filter(({ event }) => event === name)

describe('writing the list', () => {
	test('a change of the catalogue and one in own words are on it, once, and on record', async () => {
		const { id, at: now } = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		const both = { change: first!.id, own: inOwnWords }
		expect(await suggestChange(ground, worker.actor, id, both, later(hour, now))).toEqual({ outcome: 'done' })
		expect(await suggestChange(ground, worker.actor, id, { ...both, own: '' }, later(2 * hour, now))).toEqual({ outcome: 'done' })
		const opened = await openCase(ground, worker.actor, id, later(3 * hour, now))
		expect(opened.outcome === 'open' && opened.file.list.suggestions.map(({ text }) => text).sort()).toEqual(
			[first!.title, inOwnWords].sort(),
		)
		expect(await eventsOf(id, 'case.change-suggested')).toHaveLength(2)
		const rows = await listSuggestions(ground.store.read, id)
		expect(JSON.stringify(rows.map(({ body }) => body?.toString('latin1')))).not.toContain('CANARY')
	})

	test('one is taken out while the employee has not seen it, and taking it out again is no mistake', async () => {
		const { id, at: now } = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		await suggest(id, inOwnWords, later(hour, now))
		const [one] = await listSuggestions(ground.store.read, id)
		const out = () => takeOutSuggestion(ground, worker.actor, id, one!.id, later(2 * hour, now))
		expect([await out(), await out()]).toEqual([{ outcome: 'done' }, { outcome: 'done' }])
		expect(await listSuggestions(ground.store.read, id)).toEqual([])
		expect(await eventsOf(id, 'case.change-suggested')).toHaveLength(2)
	})

	test.each([...openCaseStatuses, 'closed'] as const)(
		'in %s it can be written only before it went to the employee',
		async (status) => {
			const { id, at: now } = await aCaseIn(ground, status, { employer, staff: worker, at })
			const mayNot = ['report-with-subject', 'released', 'withheld', 'closed'].includes(status)
			expect(await suggest(id, inOwnWords, later(hour, now))).toEqual(
				mayNot ? { outcome: 'refused', refusal: { because: 'list-is-shown' } } : { outcome: 'done' },
			)
			expect(await listSuggestions(ground.store.read, id)).toHaveLength(mayNot ? 0 : 1)
		},
	)

	test('six at once in own words leave five, and each is told', async () => {
		const { id, at: now } = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		const answers = await Promise.all(
			Array.from({ length: 6 }, (_, index) => suggest(id, `Change number ${index}`, later(hour, now))),
		)
		expect(answers.filter(({ outcome }) => outcome === 'done')).toHaveLength(5)
		expect(await listSuggestions(ground.store.read, id)).toHaveLength(5)
	})

	test('more than twenty are refused', async () => {
		const { id, at: now } = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		for (const { id: change } of listAdjustments().slice(0, 20))
			await suggestChange(ground, worker.actor, id, { change, own: '' }, later(hour, now))
		expect(await suggest(id, 'One more', later(hour, now))).toEqual({
			outcome: 'refused',
			refusal: { because: 'too-many-suggested' },
		})
	})

	test.each([
		['nothing', '', { because: 'nothing-suggested' }],
		['only what cannot be seen', '\u200b\u202e', { because: 'nothing-suggested' }],
		['too much', 'x'.repeat(301), { because: 'suggestion-too-long' }],
		['a health word', 'A desk away from people, for her anxiety', { because: 'health-words-in-list', words: ['anxiety'] }],
	])('%s is refused, and what was typed comes back', async (_what, own, refusal) => {
		const { id } = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		const form = new URLSearchParams({ intent: 'suggest', change: '__proto__', own })
		expect(await actOnCase(ground, worker.actor, id, form)).toMatchObject({
			outcome: 'refused',
			refusal,
			typed: { intent: 'suggest' },
		})
		expect(await listSuggestions(ground.store.read, id)).toEqual([])
	})

	test('another area and a colleague find nothing to write on', async () => {
		const { id, at: now } = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		await suggest(id, inOwnWords, later(hour, now))
		const [one] = await listSuggestions(ground.store.read, id)
		const colleague = await aStaffMember(ground)
		const elsewhere = await aStaffMember(ground, { areaId: 'nottinghamshire', role: 'supervisor' })
		for (const who of [colleague, elsewhere]) {
			expect(await suggest(id, 'Another', later(2 * hour, now), who)).toEqual({ outcome: 'not-found' })
			expect(await takeOutSuggestion(ground, who.actor, id, one!.id, later(2 * hour, now))).toEqual({ outcome: 'not-found' })
		}
		expect(await listSuggestions(ground.store.read, id)).toHaveLength(1)
	})

	test('what is on another case is not taken out from here', async () => {
		const one = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		const other = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		await suggest(other.id, inOwnWords, later(hour, other.at))
		const [theirs] = await listSuggestions(ground.store.read, other.id)
		await takeOutSuggestion(ground, worker.actor, one.id, theirs!.id, later(hour, one.at))
		expect(await listSuggestions(ground.store.read, other.id)).toHaveLength(1)
	})
})
