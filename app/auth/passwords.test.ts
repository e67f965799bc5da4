import { expect, test, vi } from 'vitest'
import { hashPassword, isPassword } from './passwords.server.ts'

const password = 'green-kettle-on-a-hill'

test('a hash fits its password and no other, and says how it was made', async () => {
	const stored = await hashPassword(password)
	expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
	expect(await isPassword(stored, password)).toBe(true)
	expect(await isPassword(stored, `${password} `)).toBe(false)
	expect(await hashPassword(password)).not.toBe(stored)
})

test('the password that nobody’s hash is made of opens nobody’s account', async () => {
	expect(await isPassword(null, 'the password of nobody at all')).toBe(false)
})

test('two at once are compared, fifty wait, more are told so, and afterwards all is as before', async () => {
	let atOnce = 0
	let most = 0
	const verify = async () => {
		most = Math.max(most, (atOnce += 1))
		await new Promise((resolve) => setTimeout(resolve, 1))
		atOnce -= 1
		return true
	}
	vi.resetModules()
	vi.doMock('@node-rs/argon2', () => ({ hash: () => Promise.resolve('hash'), verify }))
	const passwords = await import('./passwords.server.ts')
	vi.doUnmock('@node-rs/argon2')
	await passwords.isPassword(null, 'x')

	const answers = await Promise.allSettled(Array.from({ length: 60 }, () => passwords.isPassword('hash', 'x')))
	const refused = answers.filter((answer) => answer.status === 'rejected')
	expect(refused).toHaveLength(8)
	expect(refused.every((answer) => answer.reason instanceof passwords.TooBusyError)).toBe(true)
	expect(most).toBe(2)
	expect(await passwords.isPassword('hash', 'x')).toBe(true)
})
