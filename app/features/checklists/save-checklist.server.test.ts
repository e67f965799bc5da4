import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { papers } from '#db/schema/schema.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { checklistPaper } from './checklist-paper.ts'
import { emptyFilled } from './filled-checklist.ts'
import type { AnswerState, FilledChecklist } from './filled-checklist.ts'
import { saveChecklist as save } from './save-checklist.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const aGuest = (name: string): ActorOf<'guest'> => ({ kind: 'guest', userId: name.repeat(64).slice(0, 64) })
const sam = aGuest('a')
const withAnswers = (answers: Readonly<Record<string, AnswerState>>, note = ''): FilledChecklist => ({
	...emptyFilled('care'),
	answers: Object.fromEntries(Object.entries(answers).map(([id, state]) => [id, { state, note }])),
})

/** As a form of two points sends it. */
const saveChecklist = (
	on: Ground,
	who: ActorOf<'guest'>,
	id: string,
	posted: { readonly base: string; readonly filled: FilledChecklist },
	when: Date,
) => save(on, who, id, { ...posted, asked: ['hoist', 'limit'] }, when)

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

async function kept(filled: FilledChecklist) {
	const begun = await startPaper(ground, sam, checklistPaper, filled, '192.0.2.1', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}
const contentOf = async (id: string, who = sam) => (await openPaper(ground, who, checklistPaper, id, at))?.content ?? null

test('a kept list opens in its own browser only, as a list and not as a plan, and nothing of it can be read without the key', async () => {
	const id = await kept(withAnswers({ hoist: 'to-do' }, 'canary in a note'))
	expect(await contentOf(id)).toEqual(withAnswers({ hoist: 'to-do' }, 'canary in a note'))
	expect(await contentOf(id, aGuest('b'))).toBeNull()
	expect(await openPaper(ground, sam, planPaper, id, at)).toBeNull()
	const [row] = await ground.store.read.select().from(papers)
	expect(Buffer.from(row?.content ?? []).toString('latin1')).not.toContain('canary')
})

describe('filled in further', () => {
	test('what two tabs did to different points is put together', async () => {
		const first = withAnswers({ hoist: 'to-do' })
		const id = await kept(first)
		const base = JSON.stringify(first)
		expect(await saveChecklist(ground, sam, id, { base, filled: withAnswers({ hoist: 'to-do', limit: 'done' }) }, at)).toEqual({
			outcome: 'saved',
		})
		expect(await saveChecklist(ground, sam, id, { base, filled: withAnswers({ hoist: 'done' }) }, at)).toEqual({
			outcome: 'saved',
		})
		expect(await contentOf(id)).toEqual(withAnswers({ hoist: 'done', limit: 'done' }))
	})

	test('a stale tab that changes the same point is asked, nothing is overwritten, and the next try goes through', async () => {
		const first = withAnswers({ hoist: 'to-do' })
		const id = await kept(first)
		const base = JSON.stringify(first)
		await saveChecklist(ground, sam, id, { base, filled: withAnswers({ hoist: 'done' }) }, at)
		const mine = withAnswers({ hoist: 'not-for-us', limit: 'to-do' })
		const stale = await saveChecklist(ground, sam, id, { base, filled: mine }, at)
		expect(stale).toEqual({ outcome: 'clash', clashes: [{ item: 'hoist' }], merged: mine, saved: withAnswers({ hoist: 'done' }) })
		expect(await contentOf(id)).toEqual(withAnswers({ hoist: 'done' }))
		if (stale.outcome !== 'clash') return
		const again = { base: JSON.stringify(stale.saved), filled: stale.merged }
		expect(await saveChecklist(ground, sam, id, again, at)).toEqual({ outcome: 'saved' })
		expect(await contentOf(id)).toEqual(mine)
	})

	test('the same form twice is saved once and disputes nothing', async () => {
		const first = emptyFilled('care')
		const id = await kept(first)
		const posted = { base: JSON.stringify(first), filled: withAnswers({ hoist: 'done' }) }
		expect(await saveChecklist(ground, sam, id, posted, at)).toEqual({ outcome: 'saved' })
		const revision = (await openPaper(ground, sam, checklistPaper, id, at))?.row.revision
		expect(await saveChecklist(ground, sam, id, posted, at)).toEqual({ outcome: 'saved' })
		expect((await openPaper(ground, sam, checklistPaper, id, at))?.row.revision).toBe(revision)
	})

	test.each(['', 'null', '[]', '{', '{"slug":"care"}', JSON.stringify({ ...emptyFilled('other') }), '"x"'.repeat(500)])(
		'with %j for what the page showed, no answer that is kept is overwritten without a question',
		async (base) => {
			const id = await kept(withAnswers({ hoist: 'done' }))
			const saved = await saveChecklist(ground, sam, id, { base, filled: withAnswers({ hoist: 'to-do' }) }, at)
			expect(saved.outcome).toBe('clash')
			expect(await contentOf(id)).toEqual(withAnswers({ hoist: 'done' }))
		},
	)

	test('an answer to a point that has left the list stays', async () => {
		const first = withAnswers({ 'long-gone': 'to-do', hoist: 'to-do' })
		const id = await kept(first)
		await saveChecklist(ground, sam, id, { base: JSON.stringify(first), filled: withAnswers({ hoist: 'done' }) }, at)
		expect(await contentOf(id)).toEqual(withAnswers({ 'long-gone': 'to-do', hoist: 'done' }))
	})

	test('nobody saves what is not theirs, and what is deleted is gone', async () => {
		const first = emptyFilled('care')
		const id = await kept(first)
		const posted = { base: JSON.stringify(first), filled: withAnswers({ hoist: 'done' }) }
		expect(await saveChecklist(ground, aGuest('b'), id, posted, at)).toEqual({ outcome: 'not-found' })
		expect(await deleteOwnPaper(ground, aGuest('b'), checklistPaper, id, at)).toBe(false)
		expect(await deleteOwnPaper(ground, sam, checklistPaper, id, at)).toBe(true)
		expect(await saveChecklist(ground, sam, id, posted, at)).toEqual({ outcome: 'not-found' })
	})
})
