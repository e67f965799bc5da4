import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { referrals } from '#db/schema/schema.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { aDraftReferral, aReceivedReferral, aSentReferral, passingRouteCheck, someAnswers } from '#db/seed/referrals.server.ts'
import { typedPages } from '#db/seed/typed-pages.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { discardDraft } from './discard-draft.server.ts'
import { findDraft } from './find-draft.server.ts'
import { findReferralSent } from './find-sent.server.ts'
import { journeyOf } from './forms.ts'
import { keepForLater } from './keep-for-later.server.ts'
import { baseOf, saveStep, type PostedStep } from './save-step.server.ts'
import { startDraft } from './start-draft.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const context = { today: '2026-11-16' }
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)

let ground: Ground
let employer: SeededEmployer
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground, { email: 'robin@marlow.example' })
})

const begin = (key = randomUUID(), { kind = 'referral' as const, who = employer } = {}) =>
	startDraft(ground, who.actor, { kind, areaId: 'llr', routeCheck: passingRouteCheck(kind), key }, at)
const draftOf = async (id: string) => {
	const draft = await findDraft(ground, employer.actor, id)
	return { row: draft?.row, answers: (draft?.answers ?? {}) as Record<string, unknown> }
}
const page = (slug: string, changes: Record<string, string> = {}): [string, string][] => {
	const pages = typedPages(journeyOf('referral'), someAnswers('referral', {}, at), context)
	const entries = pages.find((one) => one.slug === slug)?.entries ?? []
	return entries.map(([name, value]) => [name, changes[name] ?? value])
}
async function post(id: string, slug: string, entries: [string, string][], more: Partial<PostedStep> = {}, who = employer) {
	const base = baseOf((await draftOf(id)).answers, slug)
	return saveStep(ground, who.actor, id, { slug, entries, base, seenHealthWords: false, ...more }, later(1))
}

describe('beginning', () => {
	test('pressing the button twenty times at once makes one draft and one link back', async () => {
		const key = randomUUID()
		const ids = await Promise.all(Array.from({ length: 20 }, () => begin(key)))
		expect(new Set(ids).size).toBe(1)
		expect(await ground.store.read.select().from(referrals)).toHaveLength(1)
		expect(await postedAbout(ground, ids[0] ?? '')).toHaveLength(1)
	})

	test('the same key of another person is another draft', async () => {
		const key = randomUUID()
		expect(await begin(key, { who: await anEmployer(ground) })).not.toBe(await begin(key))
	})

	test('after deleting a draft, the back button and the same button begin a new one', async () => {
		const key = randomUUID()
		const deleted = await begin(key)
		await discardDraft(ground, employer.actor, deleted, later(1))
		const again = await Promise.all([begin(key), begin(key)])
		expect(again[0]).not.toBe(deleted)
		expect(again[1]).toBe(again[0])
		expect(await findDraft(ground, employer.actor, again[0])).not.toBeNull()
	})

	test('what was said of the manager and the firm last time is filled in, and nothing about the employee', async () => {
		await aSentReferral(ground, employer, { overrides: { business: { name: 'Marlow and Daughter' } }, at })
		const { answers } = await draftOf(await begin())
		expect(Object.keys(answers).sort()).toEqual([
			'business',
			'business-size',
			'contacting-you',
			'route-check',
			'second-contact',
			'your-details',
		])
	})

	test('another manager’s answers are not filled in', async () => {
		await aSentReferral(ground, await anEmployer(ground), { at })
		expect(Object.keys((await draftOf(await begin())).answers)).toEqual(['route-check'])
	})

	test('a link back goes out after an hour, and not when the draft is deleted before', async () => {
		const id = await begin()
		const link = await newestPosted(ground, id, 'resume-your-draft')
		expect(link).toMatchObject({ to: 'robin@marlow.example', state: 'queued', notBefore: later(60) })
		expect(await discardDraft(ground, employer.actor, id, later(10))).toBe(true)
		expect(await newestPosted(ground, id, 'resume-your-draft')).toMatchObject({ state: 'cancelled' })
		expect(await discardDraft(ground, employer.actor, id, later(11))).toBe(false)
	})
})

describe('saving a page', () => {
	test('the same page sent twenty times at once is saved once', async () => {
		const id = await begin()
		const answers = await Promise.all(Array.from({ length: 20 }, () => post(id, 'your-details', page('your-details'))))
		expect(answers.every(({ outcome }) => outcome === 'saved')).toBe(true)
		expect((await draftOf(id)).row?.version).toBe(2)
	})

	test('two tabs on two pages keep both answers, at the same moment too', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const changes: [string, [string, string][]][] = [
			['your-details', page('your-details', { role: 'Head baker' })],
			['job', page('job', { title: 'Baker' })],
			['what-you-see', page('what-you-see', { noticed: 'Slower after lunch.' })],
		]
		const answers = await Promise.all(changes.map(([slug, entries]) => post(id, slug, entries)))
		expect(answers.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved'])
		expect((await draftOf(id)).answers).toMatchObject({
			'your-details': { role: 'Head baker' },
			job: { title: 'Baker' },
			'what-you-see': { noticed: 'Slower after lunch.' },
		})
	})

	test('two tabs on the same page: the second is told, keeps what it typed, and may go on', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const shown = { base: baseOf((await draftOf(id)).answers, 'job') }
		expect(await post(id, 'job', page('job', { title: 'Baker' }), shown)).toMatchObject({ outcome: 'saved' })
		const second = await post(id, 'job', page('job', { title: 'Head baker' }), shown)
		expect(second).toMatchObject({ outcome: 'changed-elsewhere', typed: { title: 'Head baker' } })
		expect((await draftOf(id)).answers.job).toMatchObject({ title: 'Baker' })
		if (second.outcome !== 'changed-elsewhere') throw new Error('not told')
		expect(await post(id, 'job', page('job', { title: 'Head baker' }), { base: second.base })).toMatchObject({ outcome: 'saved' })
		expect((await draftOf(id)).answers.job).toMatchObject({ title: 'Head baker' })
	})

	test('the same answer from an old tab is no quarrel', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const shown = { base: baseOf((await draftOf(id)).answers, 'job') }
		await post(id, 'job', page('job', { title: 'Baker' }), shown)
		expect(await post(id, 'job', page('job', { title: 'Baker' }), shown)).toMatchObject({ outcome: 'saved' })
	})

	test('what is wrong comes back with everything typed', async () => {
		const id = await begin()
		const answer = await post(id, 'your-details', page('your-details', { name: '', phone: 'ring me' }))
		expect(answer).toMatchObject({
			outcome: 'problems',
			problems: [{ field: 'name' }, { field: 'phone' }],
			typed: { phone: 'ring me', role: 'Shop manager' },
		})
		expect((await draftOf(id)).answers['your-details']).toBeUndefined()
	})

	test('words that name an illness are asked about once', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const entries = page('what-you-see', { noticed: 'She has diabetes and is tired.' })
		expect(await post(id, 'what-you-see', entries)).toMatchObject({
			outcome: 'health-words',
			words: expect.arrayContaining(['diabetes']),
		})
		expect(await post(id, 'what-you-see', entries, { seenHealthWords: true })).toMatchObject({ outcome: 'saved' })
	})

	test.each([
		['the manager’s own address', 'email', 'robin@marlow.example', 'managers-email'],
		['it in capitals', 'email', 'ROBIN@Marlow.example', 'managers-email'],
		['their colleague’s address', 'email', 'alex@marlow.example', 'managers-email'],
		['another address at the firm', 'email', 'jo@marlow.example', 'work-email'],
		['the manager’s own number', 'mobile', '0116 496 0101', 'managers-mobile'],
	])('%s is not taken as the employee’s', async (_what, field, value, because) => {
		const second = { second: 'yes', secondEmail: 'alex@marlow.example' }
		const { id } = await aDraftReferral(ground, employer, { overrides: { 'second-contact': second }, at })
		const entries: [string, string][] = [
			[field, value],
			['postcode', 'LE2 1AA'],
		]
		expect(await post(id, 'employee-contact', entries)).toMatchObject({
			outcome: 'contact-refused',
			refusals: [{ field, because }],
			typed: { [field]: expect.anything() },
		})
	})

	test('a page off the path says where to go, an unknown one is not found', async () => {
		const id = await begin()
		expect(await post(id, 'declaration', [])).toEqual({ outcome: 'elsewhere', slug: 'your-details' })
		expect(await post(id, '__proto__', [])).toEqual({ outcome: 'not-found' })
	})

	test('each save gives a draft its days anew', async () => {
		const id = await begin()
		await post(id, 'your-details', page('your-details'))
		expect((await draftOf(id)).row?.expiresAt).toEqual(new Date(later(1).getTime() + 28 * 86_400_000))
	})

	test('saving after it was sent changes nothing', async () => {
		const sent = await aSentReferral(ground, employer, { at })
		expect(await post(sent.id, 'job', page('job', { title: 'Baker' }))).toEqual({ outcome: 'not-found' })
		expect(await findReferralSent(ground, employer.actor, sent.id, later(60))).toBe(sent.reference)
	})
})

describe('another manager’s draft', () => {
	test('is not found, saved, kept, deleted or said to be there', async () => {
		const { id } = await aDraftReferral(ground, await anEmployer(ground), { at })
		expect(await findDraft(ground, employer.actor, id)).toBeNull()
		expect(await post(id, 'job', page('job'))).toEqual({ outcome: 'not-found' })
		expect(await keepForLater(ground, employer.actor, id, later(1))).toBe(false)
		expect(await discardDraft(ground, employer.actor, id, later(1))).toBe(false)
		expect(await findReferralSent(ground, employer.actor, id, later(1))).toBeNull()
		expect(await findDraft(ground, employer.actor, 'f'.repeat(32))).toBeNull()
	})
})

describe('the link back', () => {
	test('is sent five times a day at the most, and says nothing of that', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		for (let asked = 0; asked < 8; asked += 1) expect(await keepForLater(ground, employer.actor, id, later(asked))).toBe(true)
		expect((await postedAbout(ground, id)).filter(({ message }) => message === 'resume-your-draft')).toHaveLength(6)
	})
})

test('a referral handed back for changes can be edited, and cannot be deleted as a draft', async () => {
	const { id } = await aReceivedReferral(ground, employer, {
		choice: 'ask-change',
		wishes: { job: { wish: 'correct', text: 'Baker' } },
		at,
	})
	expect(await post(id, 'job', page('job', { title: 'Baker' }))).toMatchObject({ outcome: 'saved' })
	expect(await discardDraft(ground, employer.actor, id, later(300))).toBe(false)
})
