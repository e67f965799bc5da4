import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject } from 'vitest'

const { logFile } = inject('portal')
let before = 0

/** Whatever is sent, the server never meets something it did not expect: every refusal is a decision and no refusal is an error. */
beforeAll(() => {
	before = readFileSync(logFile, 'utf8').length
})

afterAll(() => {
	const written = readFileSync(logFile, 'utf8').slice(before)
	expect(written.split('\n').filter((line) => /"level":(50|60)|Error|^\s+at /.test(line))).toEqual([])
})
