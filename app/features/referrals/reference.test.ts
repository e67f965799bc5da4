import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceFrom, shownReference, typedReference } from './reference.ts'

const reference = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(referenceFrom)

test('a reference is read back however it is typed', () => {
	fc.assert(
		fc.property(reference, (given) => {
			expect(typedReference(shownReference(given).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(given)
		}),
	)
})

test('one wrong letter is always noticed', () => {
	fc.assert(
		fc.property(reference, fc.nat(10), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (given, at, letter) => {
			fc.pre(given[at] !== letter)
			expect(typedReference(given.slice(0, at) + letter + given.slice(at + 1))).toBeNull()
		}),
	)
})

test('anything else is no reference', () => {
	for (const typed of ['', 'hello', '__proto__', '0'.repeat(12), "' or 1=1 --"]) expect(typedReference(typed)).toBeNull()
})
