import { expect, test } from 'vitest'
import { applyPragmas, assertSoundVersion } from './pragmas.ts'

/** Keeps what it is told, except what a test says it does not. */
function aConnection(stubborn: Record<string, unknown> = {}) {
	const kept: Record<string, unknown> = { journal_mode: 'wal' }
	const order: string[] = []
	const asRead: Record<string, unknown> = { WAL: 'wal', ON: 1, OFF: 0, FULL: 2, MEMORY: 2 }
	return {
		order,
		pragma(source: string) {
			const [name = '', value] = source.split(' = ')
			if (value === undefined) return stubborn[name] ?? kept[name]
			order.push(name)
			kept[name] = asRead[value] ?? Number(value)
		},
	}
}

test('synchronous is set last, whatever else is', () => {
	for (const access of ['write', 'read'] as const) {
		const connection = aConnection()
		applyPragmas(connection, access)
		expect(connection.order.at(-1)).toBe('synchronous')
		expect(connection.order.includes('query_only')).toBe(access === 'read')
	}
})

test('a setting that did not hold is an error that names it', () => {
	expect(() => applyPragmas(aConnection({ synchronous: 1 }), 'write')).toThrow('SQLite kept synchronous at 1, not 2')
	expect(() => applyPragmas(aConnection({ journal_mode: 'delete' }), 'read')).toThrow('journal_mode')
})

test('SQLite versions that can damage a file are refused', () => {
	for (const version of ['3.51.2', '3.49.2', '2.8.17', '']) expect(() => assertSoundVersion(version)).toThrow('not safe')
	for (const version of ['3.51.3', '3.53.2', '4.0.0']) expect(() => assertSoundVersion(version)).not.toThrow()
})
