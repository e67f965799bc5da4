import { expect, test } from 'vitest'
import { isCode, isTest, projectFiles, textOf } from './sources.ts'

/** Where the code names a cookie: what it gives to the functions that write one, the session, and the choices. */
const named = [/\b(?:writeCookie|cookieName)\(\s*('[a-z-]+')/g, /('__Host-[a-z-]+')/g, /\bchoiceCookie = \(name: ([^,]+),/g]

const namesIn = (text: string) =>
	named
		.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => found ?? ''))
		.flatMap((found) => [...found.matchAll(/'(?:__Host-)?([a-z-]+)'/g)].map(([, name]) => name ?? ''))

const sources = projectFiles.filter((file) => file.startsWith('app/') && isCode(file) && !isTest(file)).map(textOf)
const page = textOf('content/pages/cookies.mdx')

test('the cookies page names every cookie that the code writes, and no other', () => {
	const rows = page.split('\n').flatMap((line) => /^\| ([a-z][a-z-]+) +\|/.exec(line)?.[1] ?? [])
	expect(rows.sort()).toEqual([...new Set(sources.flatMap(namesIn))].sort())
	expect(rows).toContain('session')
})

test('the cookies page gives the times after which a session ends', () => {
	const code = textOf('app/auth/sessions.server.ts')
	for (const [kind, unused, whole, who, idle, most] of [
		['employer', 'hours(2)', 'hours(24)', 'A manager', '2 hours', '24 hours'],
		['subject', 'minutes(60)', 'hours(4)', 'An employee, by the link', '1 hour', '4 hours'],
		['staff', 'minutes(30)', 'hours(12)', 'Staff of the service', '30 minutes', '12 hours'],
	] as const) {
		expect(code).toContain(`${kind}: { idleMs: ${unused}, wholeMs: ${whole} }`)
		expect(page).toMatch(new RegExp(`^\\| ${who} +\\| ${idle} +\\| ${most} +\\|$`, 'm'))
	}
})
