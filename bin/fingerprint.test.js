import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, isStamped } from './fingerprint.js'

let folder = ''
const write = (name, text) => writeFileSync(path.join(folder, name), text)

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'fingerprint-'))
	write('page.ts', 'one')
	write('page.test.ts', 'asserts')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('changing a byte, adding a file or renaming one changes the fingerprint', () => {
	const seen = new Set([fingerprint([folder])])
	write('page.ts', 'two')
	seen.add(fingerprint([folder]))
	write('other.ts', '')
	seen.add(fingerprint([folder]))
	rmSync(path.join(folder, 'other.ts'))
	write('another.ts', '')
	seen.add(fingerprint([folder]))
	expect(seen.size).toBe(4)
})

test('a new modification time or a changed test does not', () => {
	const before = fingerprint([folder])
	utimesSync(path.join(folder, 'page.ts'), new Date(0), new Date(0))
	write('page.test.ts', 'asserts more')
	expect(fingerprint([folder])).toBe(before)
})

test('moving bytes from one file to the next is a change', () => {
	write('a.ts', 'ab')
	write('b.ts', '')
	const before = fingerprint([folder])
	write('a.ts', 'a')
	write('b.ts', 'b')
	expect(fingerprint([folder])).not.toBe(before)
})

test('what else the result depends on is part of it', () => {
	expect(fingerprint([folder], ['node 20'])).not.toBe(fingerprint([folder], ['node 22']))
})

test('a stamp that is missing or holds another fingerprint does not count', () => {
	const stamp = path.join(folder, '.stamp')
	expect(isStamped(stamp, 'abc')).toBe(false)
	write('.stamp', 'abd\n')
	expect(isStamped(stamp, 'abc')).toBe(false)
	write('.stamp', 'abc\n')
	expect(isStamped(stamp, 'abc')).toBe(true)
})
