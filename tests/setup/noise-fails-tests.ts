import { afterEach, beforeEach, expect, vi } from 'vitest'

/**
 * A test that writes to console.error or console.warn fails: either something is wrong, or the output would hide what is.
 * A test that expects it takes the call: `const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})`.
 */
const noise: string[] = []

beforeEach(() => {
	noise.length = 0
	for (const method of ['error', 'warn'] as const) {
		vi.spyOn(console, method).mockImplementation((...said: unknown[]) => {
			noise.push(`console.${method}: ${said.map(String).join(' ')}`)
		})
	}
})

afterEach(() => {
	vi.restoreAllMocks()
	expect(noise.splice(0), 'what the test wrote to the console').toEqual([])
})
