import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { areaIdShape as shapeInTheSite } from '#app/features/directory/area.ts'
import { areaIdShape } from './area-new.js'

let root = ''
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'portal-area-'))
	mkdirSync(path.join(root, 'content/areas/llr'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const run = (given, typed = '') => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/area-new.js', '--root', root, ...given], {
		input: typed,
		encoding: 'utf8',
	})
	return { status, said: stdout + stderr }
}
const made = (id) => path.join(root, 'content/areas', id, 'area.json')

test('an id and a name make a folder that holds nothing else, and it says what comes next', () => {
	const { status, said } = run(['--id', 'north-vale', '--name', 'North Vale', '--yes'])
	expect(status).toBe(0)
	expect(JSON.parse(readFileSync(made('north-vale'), 'utf8'))).toEqual({ id: 'north-vale', name: 'North Vale' })
	for (const word of ['phone', 'outcodes.json', 'content/services/north-vale.json']) expect(said).toContain(word)
})

test('without flags it asks, and asks again after an odd answer', () => {
	const { status, said } = run([], 'North Vale!\nllr\nnorth-vale\n\nNorth Vale\nmaybe\nyes\n')
	expect(status).toBe(0)
	expect(said).toContain('An id is small letters')
	expect(said).toContain('There is an area llr already')
	expect(said).toContain('An area needs a name')
	expect(said).toContain('Answer yes or no')
	expect(existsSync(made('north-vale'))).toBe(true)
})

test.each([
	'',
	'North',
	'north vale',
	'../north',
	'north/vale',
	'north_vale',
	'-north',
	'vale-',
	'é',
	'a'.repeat(61),
	'__proto__',
])('the id %j is refused and makes nothing', (id) => {
	const { status, said } = run([`--id=${id}`, '--name', 'North Vale', '--yes'])
	expect(status).toBe(64)
	expect(said).toContain('An id is small letters')
	expect(existsSync(path.join(root, 'content/areas', 'north'))).toBe(false)
})

test('an area that is there is never written over', () => {
	const { status, said } = run(['--id', 'llr', '--name', 'Another', '--yes'])
	expect(status).toBe(64)
	expect(said).toContain('There is an area llr already')
	expect(existsSync(made('llr'))).toBe(false)
})

test.each([
	['no is no', 'no\n'],
	['nobody there to answer is no', ''],
])('%s', (_title, typed) => {
	expect(run(['--id', 'north-vale', '--name', 'North Vale'], typed).status).toBe(64)
	expect(existsSync(made('north-vale'))).toBe(false)
})

test('the site takes the same ids', () => {
	expect(areaIdShape.source).toBe(shapeInTheSite.source)
})
