import { expect, test } from 'vitest'
import { counterOf, newOneTimeSecret, oneTimeAddress, oneTimeCodeAt } from './one-time-codes.server.ts'

// The secret and two of the times of RFC 6238, appendix B; its codes have eight digits, of which an app shows the last six.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

test('codes are those of the standard', () => {
	expect(oneTimeCodeAt(secret, at(59))).toBe('287082')
	expect(oneTimeCodeAt(secret, at(1_111_111_109))).toBe('081804')
})

test('a right code gives its own counter, early or late by one step', () => {
	expect(counterOf(secret, '287 082', at(59))).toBe(1)
	expect(counterOf(secret, '287082', at(89))).toBe(1)
	expect(counterOf(secret, '287082', at(29))).toBe(1)
	expect(counterOf(secret, '287082', at(90))).toBeNull()
})

test.each(['', '28708', '2870821', 'abcdef', '000000'])('%o is no code', (typed) => {
	expect(counterOf(secret, typed, at(59))).toBeNull()
})

test('a new secret has 20 bytes and differs from the last', () => {
	expect(newOneTimeSecret()).toMatch(/^[A-Z2-7]{32}$/)
	expect(newOneTimeSecret()).not.toBe(newOneTimeSecret())
	expect(oneTimeAddress(secret, 'tom@team.example')).toMatch(/^otpauth:\/\/totp\/.*secret=GEZDGNBV/)
})
