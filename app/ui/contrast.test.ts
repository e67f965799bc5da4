import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')

function coloursIn(block: RegExp): Record<string, string> {
	const [text = ''] = tokens.match(block) ?? []
	return Object.fromEntries(
		[...text.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
	)
}

const light = coloursIn(/@theme static \{[^}]*\}/)
const schemes = { light, dark: { ...light, ...coloursIn(/@utility in-the-dark \{[^}]*\}/) } }

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
	return (lighter + 0.05) / (darker + 0.05)
}

/** Every pairing of letters and ground that a component uses. */
const written: Record<string, readonly string[]> = {
	ink: ['paper', 'sheet', 'wash', 'strong-wash', 'now-wash', 'stop-wash', 'done-wash'],
	'ink-soft': ['paper', 'sheet', 'wash', 'strong-wash', 'now-wash', 'done-wash'],
	strong: ['paper', 'sheet', 'wash', 'strong-wash', 'now-wash', 'stop-wash', 'done-wash'],
	'strong-ink': ['strong-wash'],
	'on-strong': ['strong', 'strong-dark'],
	'on-now': ['now'],
	stop: ['paper', 'sheet', 'stop-wash'],
	'on-stop': ['stop', 'stop-dark'],
	done: ['sheet', 'done-wash'],
	'on-foot': ['foot'],
}

/** What one must see to press it or to fill it in. */
const edges: Record<string, readonly string[]> = {
	edge: ['paper', 'sheet', 'strong-wash'],
	strong: ['paper', 'sheet', 'strong-wash'],
	stop: ['paper', 'sheet'],
	ink: ['paper', 'sheet'],
}

const pairsOf = (table: Record<string, readonly string[]>) =>
	Object.entries(table).flatMap(([on, grounds]) => grounds.map((ground) => [on, ground] as const))

describe.each(Object.entries(schemes))('in the %s', (_scheme, colours) => {
	const ratio = (on: string, ground: string) => contrast(colours[on] ?? 'missing', colours[ground] ?? 'missing')

	test.each(pairsOf(written))('%s can be read on %s', (on, ground) => {
		expect(ratio(on, ground)).toBeGreaterThanOrEqual(4.5)
	})

	test.each(pairsOf(edges))('an edge of %s can be seen on %s', (on, ground) => {
		expect(ratio(on, ground)).toBeGreaterThanOrEqual(3)
	})
})
