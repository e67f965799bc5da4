import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigurationError, readConfiguration } from './configuration.server.ts'

const production = {
	NODE_ENV: 'production',
	KEYS_FILE: '/etc/portal/keys.json',
	PUBLIC_ORIGIN: 'https://portal.example',
	MAIL_URL: 'smtps://portal:hunter2@mail.example',
	MAIL_FROM: 'no-reply@portal.example',
} as const

/** The names said to be wrong, in order. */
function wrongNames(env: Record<string, string | undefined>): string[] {
	try {
		readConfiguration(env as NodeJS.ProcessEnv)
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error
		return error.problems.map((line) => line.slice(0, line.indexOf(':')))
	}
	return []
}

describe('outside production', () => {
	test('nothing need be said', () => {
		const { production: isProduction, ...rest } = readConfiguration({} as NodeJS.ProcessEnv)
		expect(isProduction).toBe(false)
		expect(rest).toMatchObject({
			port: 3000,
			host: '127.0.0.1',
			publicOrigin: 'http://localhost:3000',
			mailUrl: null,
			trustedProxies: [],
			logLevel: 'info',
		})
		expect(rest.databaseUrl).toBe(`file:${path.resolve('data/portal.db')}`)
	})

	test('a demonstration is not production, and only the word yes makes one', () => {
		expect(readConfiguration({ NODE_ENV: 'production', PORTAL_DEMONSTRATION: 'yes' }).production).toBe(false)
		for (const word of ['true', '1', 'YES', 'no', ''])
			expect(wrongNames({ NODE_ENV: 'production', PORTAL_DEMONSTRATION: word }), word).toContain('KEYS_FILE')
	})

	test('an empty value is as good as none', () => {
		expect(readConfiguration({ NODE_ENV: 'test', PORT: '', MAIL_URL: '', DATABASE_URL: '' })).toMatchObject({
			port: 3000,
			mailUrl: null,
		})
	})
})

describe('in production', () => {
	test('what keeps people safe is said, and then it is read', () => {
		expect(readConfiguration(production)).toMatchObject({
			production: true,
			publicOrigin: 'https://portal.example',
			keysFile: '/etc/portal/keys.json',
		})
	})

	test('everything that is missing is said at once', () => {
		expect(wrongNames({ NODE_ENV: 'production' })).toEqual(['KEYS_FILE', 'PUBLIC_ORIGIN', 'MAIL_URL', 'MAIL_FROM'])
	})

	test.each(['KEYS_FILE', 'PUBLIC_ORIGIN', 'MAIL_URL', 'MAIL_FROM'])('%s has no default', (name) => {
		expect(wrongNames({ ...production, [name]: undefined })).toEqual([name])
		expect(wrongNames({ ...production, [name]: '' })).toEqual([name])
	})

	test('the origin must be https', () => {
		expect(wrongNames({ ...production, PUBLIC_ORIGIN: 'http://portal.example' })).toEqual(['PUBLIC_ORIGIN'])
	})
})

describe('a value that cannot be meant', () => {
	test.each([
		['PORT', 'many'],
		['PORT', '-1'],
		['PORT', '65536'],
		['PORT', '3000.5'],
		['DATABASE_URL', 'mysql://somewhere'],
		['DATABASE_URL', '/data/portal.db'],
		['PUBLIC_ORIGIN', 'portal.example'],
		['PUBLIC_ORIGIN', 'not an address'],
		['PUBLIC_ORIGIN', 'https://portal.example/'],
		['PUBLIC_ORIGIN', 'https://portal.example/path'],
		['PUBLIC_ORIGIN', 'https://portal.example?x'],
		['PUBLIC_ORIGIN', 'https://user:secret@portal.example'],
		['PUBLIC_ORIGIN', 'https://PORTAL.example'],
		['PUBLIC_ORIGIN', 'ftp://portal.example'],
		['PUBLIC_ORIGIN', 'javascript:alert(1)'],
		['MAIL_URL', 'https://mail.example'],
		['MAIL_FROM', 'nobody'],
		['MAIL_FROM', 'a@b.example, c@d.example'],
		['REQUESTS_PER_MINUTE', '0'],
		['REQUESTS_PER_MINUTE', 'unlimited'],
		['LOG_LEVEL', 'loud'],
	])('%s=%s is said to be wrong, by name', (name, value) => {
		expect(new Set(wrongNames({ ...production, [name]: value }))).toEqual(new Set([name]))
	})

	test('all of them are said at once, and none of their values: one may be a password', () => {
		const env = { ...production, PORT: 'x', MAIL_URL: 'imap://portal:hunter2@mail.example', LOG_LEVEL: 'y', KEYS_FILE: undefined }
		expect(new Set(wrongNames(env))).toEqual(new Set(['PORT', 'MAIL_URL', 'LOG_LEVEL', 'KEYS_FILE']))
		expect(() => readConfiguration(env)).toThrow(/^The configuration has 4 problems:\n {2}/)
		expect(() => readConfiguration(env)).not.toThrow(/hunter2/)
	})
})

test('trusted proxies are a list, and one left empty trusts nobody', () => {
	expect(readConfiguration({ ...production, TRUSTED_PROXIES: ' 10.0.0.1, 10.0.0.2 ,' }).trustedProxies).toEqual([
		'10.0.0.1',
		'10.0.0.2',
	])
	expect(readConfiguration({ ...production, TRUSTED_PROXIES: '' }).trustedProxies).toEqual([])
})
