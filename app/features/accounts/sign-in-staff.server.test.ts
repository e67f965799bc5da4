import { beforeEach, describe, expect, test, vi } from 'vitest'
import { newOneTimeSecret, oneTimeCodeAt } from '#app/auth/one-time-codes.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { aStaffMember, anEmployer } from '#db/seed/people.server.ts'
import { users } from '#db/schema/schema.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { demonstrationCodes } from './demonstration-codes.server.ts'
import { checkStaffCode, checkStaffPassword } from './sign-in-staff.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const password = 'green-kettle-on-a-hill'
const email = 'tom@team.example'
const totpSecret = newOneTimeSecret()

let ground: Ground
let userId: string
beforeEach(async () => {
	ground = await testGround()
	userId = (await aStaffMember(ground, { email, password, totpSecret })).actor.userId
})

const enter = (typed: Partial<{ email: string; password: string; visitor: string }> = {}, when = at) =>
	checkStaffPassword(ground, { email, password, visitor: '203.0.113.7', ...typed }, when)

describe('the password', () => {
	test('right is right, however the address is written', async () => {
		expect(await enter({ email: ' Tom@TEAM.example ' })).toEqual({ outcome: 'right', userId })
	})

	test.each([
		['a wrong password', { password: 'green-kettle-on-a-hall' }],
		['an unknown address', { email: 'nobody@team.example' }],
		['no password', { password: '' }],
		['a very long one', { password: 'x'.repeat(100_000) }],
	])('%s is wrong', async (_what, typed) => {
		expect(await enter(typed)).toEqual({ outcome: 'wrong' })
	})

	test('an employer’s address is not staff', async () => {
		await anEmployer(ground, { email: 'robin@marlow.example' })
		expect(await enter({ email: 'robin@marlow.example' })).toEqual({ outcome: 'wrong' })
	})

	test('somebody without a password or without a one-time secret cannot sign in', async () => {
		const { email: other } = await aStaffMember(ground)
		expect(await enter({ email: other })).toEqual({ outcome: 'wrong' })
		await ground.store.write(async (tx) => void (await tx.update(users).set({ totpSecret: null })))
		expect(await enter()).toEqual({ outcome: 'wrong' })
	})

	test('disabled is disabled, at the password and at the code', async () => {
		await ground.store.write(async (tx) => void (await tx.update(users).set({ disabledAt: at })))
		expect(await enter()).toEqual({ outcome: 'wrong' })
		expect(await checkStaffCode(ground, { userId, code: oneTimeCodeAt(totpSecret, at) }, at)).toEqual({ outcome: 'wrong' })
	})

	test('is tried five times a quarter of an hour, the right one after them too', async () => {
		for (let tried = 0; tried < 5; tried += 1)
			expect(await enter({ password: 'nope', visitor: `v${tried}` })).toEqual({ outcome: 'wrong' })
		expect(await enter({ visitor: 'another' })).toEqual({ outcome: 'too-many', retryAfterSeconds: 900 })
		expect(await enter({}, later(900))).toMatchObject({ outcome: 'right' })
	})

	test('is tried twenty times from one place, whoever it is for', async () => {
		const { checkStaffPassword: unhashed } = await withCountedHashing()
		const tries = Array.from({ length: 20 }, (_, number) =>
			unhashed(ground, { email: `p${number}@team.example`, password: 'nope', visitor: '203.0.113.7' }, at),
		)
		expect((await Promise.all(tries)).every(({ outcome }) => outcome === 'wrong')).toBe(true)
		expect(await enter()).toMatchObject({ outcome: 'too-many' })
		expect(await enter({ visitor: '203.0.113.8' })).toMatchObject({ outcome: 'right' })
	})
})

describe('the one-time code', () => {
	const code = (when = at) => oneTimeCodeAt(totpSecret, when)
	const check = (typed: string, when = at) => checkStaffCode(ground, { userId, code: typed }, when)

	test('works once, however often it is sent at the same moment', async () => {
		const answers = await Promise.all(Array.from({ length: 4 }, () => check(code())))
		expect(answers.filter(({ outcome }) => outcome === 'right')).toHaveLength(1)
	})

	test('an earlier one does not work after a later one', async () => {
		expect(await check(code(later(30)))).toEqual({ outcome: 'right' })
		expect(await check(code())).toEqual({ outcome: 'wrong' })
	})

	test('one step early or late is forgiven, two are not', async () => {
		expect(await check(code(later(-30)))).toEqual({ outcome: 'right' })
		expect(await check(code(later(60)))).toEqual({ outcome: 'wrong' })
		expect(await check(code(later(-60)))).toEqual({ outcome: 'wrong' })
	})

	test('five wrong ones in a quarter of an hour are enough', async () => {
		for (let tried = 0; tried < 5; tried += 1) expect(await check('000000')).toEqual({ outcome: 'wrong' })
		expect(await check(code())).toMatchObject({ outcome: 'too-many' })
	})

	test('nobody’s user has no code', async () => {
		expect(await checkStaffCode(ground, { userId: 'nobody', code: code() }, at)).toEqual({ outcome: 'wrong' })
	})

	test('a whole sign-in gives the account its tries back: six mornings in a quarter of an hour work', async () => {
		for (let round = 0; round < 6; round += 1) {
			const when = later(round * 60)
			expect(await enter({}, when)).toMatchObject({ outcome: 'right' })
			expect(await check(code(when), when)).toEqual({ outcome: 'right' })
		}
	})

	test('the demonstration shows the code that works now', async () => {
		expect(await demonstrationCodes(ground, at)).toEqual([{ email, code: code() }])
	})
})

test('an unknown address, a disabled one and a known one cost one comparison each and write the same', async () => {
	const { checkStaffPassword: counted, work } = await withCountedHashing()
	const { store } = ground
	const watched: Ground = {
		...ground,
		store: {
			...store,
			write: (run) => {
				work.push('wrote')
				return store.write(run)
			},
		},
	}
	const { email: halfMade } = await aStaffMember(ground)
	const costOf = async (address: string) => {
		work.length = 0
		expect(await counted(watched, { email: address, password: 'nope', visitor: address }, at)).toEqual({ outcome: 'wrong' })
		return work.map((line) => line.replace(/(nobody|a person)/, 'somebody'))
	}
	const known = await costOf(email)
	expect(known).toEqual(['wrote', 'compared with somebody', 'wrote'])
	expect(await costOf('nobody@team.example')).toEqual(known)
	expect(await costOf(halfMade)).toEqual(known)
	await store.write(async (tx) => void (await tx.update(users).set({ disabledAt: at })))
	expect(await costOf(email)).toEqual(known)
})

/** The use case with a hash that costs nothing, and a list of what was compared. */
async function withCountedHashing() {
	const work: string[] = []
	const verify = (against: string) => {
		work.push(`compared with ${against === 'the hash of nobody' ? 'nobody' : 'a person'}`)
		return Promise.resolve(false)
	}
	vi.resetModules()
	vi.doMock('@node-rs/argon2', () => ({ hash: () => Promise.resolve('the hash of nobody'), verify }))
	const { checkStaffPassword } = await import('./sign-in-staff.server.ts')
	vi.doUnmock('@node-rs/argon2')
	vi.resetModules()
	return { checkStaffPassword, work }
}
