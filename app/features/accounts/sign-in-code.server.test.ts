import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { nonceHash, requestSignInCode } from '#app/features/accounts/request-sign-in-code.server.ts'
import { signInCodes, users } from '#db/schema/schema.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { aSentReferral } from '#db/seed/referrals.server.ts'
import { requestSubjectCode } from '#app/features/referrals/subject-code.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { confirmSignInCode } from './confirm-sign-in-code.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const email = 'robin@marlow.example'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

async function ask(address = email, { visitor = '203.0.113.7', when = at } = {}) {
	const asked = await requestSignInCode(ground, { email: address, visitor }, when)
	if (asked.outcome !== 'sent') throw new Error(asked.outcome)
	const { to, secret } = await newestPosted(ground, nonceHash(asked.nonce), 'sign-in-code')
	return { nonce: asked.nonce, to, code: secret.code ?? '' }
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('the first right code makes the account, the next signs in to the same one', async () => {
	const first = await ask('Robin@MARLOW.example')
	expect(first).toMatchObject({ to: email, code: expect.stringMatching(/^\d{6}$/) })
	const made = await confirmSignInCode(ground, first, later(1))
	const second = await ask()
	expect(await confirmSignInCode(ground, second, later(2))).toEqual(made)
	expect(await ground.store.read.select().from(users)).toHaveLength(1)
})

test('spaces in a code are forgiven', async () => {
	const { nonce, code } = await ask()
	expect(await confirmSignInCode(ground, { nonce, code: `${code.slice(0, 3)} ${code.slice(3)}` }, later(1))).toMatchObject({
		outcome: 'right',
	})
})

test('a code works once, however often it is sent at the same moment', async () => {
	const typed = await ask()
	const answers = await Promise.all(Array.from({ length: 10 }, () => confirmSignInCode(ground, typed, later(1))))
	expect(answers.filter(({ outcome }) => outcome === 'right')).toHaveLength(1)
	expect(answers.filter(({ outcome }) => outcome === 'over')).toHaveLength(9)
})

test('five wrong tries end a code, the right one after them too', async () => {
	const { nonce, code } = await ask()
	for (let tried = 0; tried < 5; tried += 1) {
		expect(await confirmSignInCode(ground, { nonce, code: wrong(code) }, later(1))).toEqual({ outcome: 'wrong' })
	}
	expect(await confirmSignInCode(ground, { nonce, code }, later(1))).toEqual({ outcome: 'over' })
	expect(await ground.store.read.select().from(users)).toEqual([])
})

test('wrong tries at the same moment cannot go round the five', async () => {
	const { nonce, code } = await ask()
	const guesses = await Promise.all(
		Array.from({ length: 20 }, () => confirmSignInCode(ground, { nonce, code: wrong(code) }, later(1))),
	)
	expect(guesses.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(5)
})

test('a code is good for ten minutes', async () => {
	const early = await ask()
	expect(await confirmSignInCode(ground, early, new Date(later(10).getTime() - 1))).toMatchObject({ outcome: 'right' })
	const late = await ask()
	expect(await confirmSignInCode(ground, late, later(10))).toEqual({ outcome: 'over' })
})

test('a code does not work in another browser, whoever reads the mail', async () => {
	const { code } = await ask()
	const other = await ask('attacker@elsewhere.example')
	expect(await confirmSignInCode(ground, { nonce: 'x'.repeat(43), code }, later(1))).toEqual({ outcome: 'over' })
	expect(await confirmSignInCode(ground, { nonce: other.nonce, code }, later(1))).not.toMatchObject({ outcome: 'right' })
})

test('an employee’s code signs no employer in', async () => {
	const sent = await aSentReferral(ground, await anEmployer(ground), { at })
	const { token = '' } = (await newestPosted(ground, sent.id, 'read-your-referral')).secret
	const asked = await requestSubjectCode(ground, token, later(30))
	if (asked?.outcome !== 'sent') throw new Error('no code')
	const { code = '' } = (await newestPosted(ground, sent.id, 'your-code')).secret
	expect(await confirmSignInCode(ground, { nonce: asked.nonce, code }, later(31))).toEqual({ outcome: 'over' })
})

describe('asking for codes', () => {
	test('is the same work and the same answer for a known address and an unknown one', async () => {
		await anEmployer(ground, { email })
		const known = await requestSignInCode(ground, { email, visitor: 'a' }, at)
		const unknown = await requestSignInCode(ground, { email: 'nobody@marlow.example', visitor: 'b' }, at)
		if (known.outcome !== 'sent' || unknown.outcome !== 'sent') throw new Error('no code')
		expect(Object.keys(known)).toEqual(Object.keys(unknown))
		const about = async (nonce: string) =>
			(await postedAbout(ground, nonceHash(nonce))).map(({ message, details }) => ({ message, details }))
		expect(await about(known.nonce)).toEqual(await about(unknown.nonce))
	})

	test('five times an hour for one address, whoever asks', async () => {
		for (let asked = 0; asked < 5; asked += 1) await ask(email, { visitor: `v${asked}` })
		expect(await requestSignInCode(ground, { email, visitor: 'another' }, later(1))).toEqual({
			outcome: 'too-many',
			retryAfterSeconds: 59 * 60,
		})
		await ask('somebody.else@marlow.example')
		await ask(email, { when: later(60) })
	})

	test('thirty times an hour from one place', async () => {
		for (let asked = 0; asked < 30; asked += 1) await ask(`p${asked}@marlow.example`)
		expect(await requestSignInCode(ground, { email, visitor: '203.0.113.7' }, at)).toMatchObject({ outcome: 'too-many' })
		await ask(email, { visitor: '203.0.113.8' })
	})
})

test('neither the address nor the code can be read in the table', async () => {
	const { code } = await ask()
	const [row] = await ground.store.read.select().from(signInCodes)
	expect(row?.email?.toString('latin1')).not.toContain(email)
	expect(JSON.stringify({ ...row, email: null })).not.toMatch(new RegExp(`${email}|${code}`))
})
