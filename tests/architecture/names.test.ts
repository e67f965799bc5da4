import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { isCode, isTest, parse, projectFiles, textOf } from './sources.ts'

const code = projectFiles.filter(isCode)
const site = code.filter((file) => /^(app|db)\//.test(file) && !isTest(file))

/** A file with one of these names has no purpose yet. */
const banned = [
	'utils',
	'util',
	'helpers',
	'helper',
	'misc',
	'common',
	'shared',
	'lib',
	'base',
	'manager',
	'handler',
	'service',
	'data',
]
/** Nor has one that ends in one of these. (A manager is also the person who refers, so that word is only banned alone.) */
const bannedEndings = /-(utils?|helpers?|misc|handler|service)$/

/** 'queue-message.server.test.ts' -> 'queue-message' */
const stem = (name: string) => name.replace(/(?<=.)\..*$/, '')

function badNames(file: string): string[] {
	return file.split('/').filter((part) => banned.includes(stem(part)) || bannedEndings.test(stem(part)))
}

const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** Names that a tool or a custom looks for as they are. */
const customaryNames =
	/^(README\.md|LICENSE|CONTRIBUTING\.md|\.nvmrc|\.editorconfig|\.gitattributes|_journal\.json|\d{4}_[a-z0-9_-]+\.(sql|json))$/

function notKebab(file: string): string[] {
	return file.split('/').filter((part) => !kebab.test(part) && !customaryNames.test(part))
}

const mostLines = 300
/** Files that may be longer, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {
	'db/seed/demonstration-stories.ts':
		'one invented case after another: it is read like a list, and a test would not find a better seam',
}

const linesOf = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** The one component that prints article HTML made when the site was built. */
const htmlPrinter = 'app/features/guidance/written-html.tsx'

function usesInnerHtml(file: string, text: string): boolean {
	let found = false
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML') found = true
		ts.forEachChild(node, visit)
	}
	visit(parse(file, text))
	return found
}

function usesConsole(file: string, text: string): boolean {
	let found = false
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'console')
			found = true
		ts.forEachChild(node, visit)
	}
	visit(parse(file, text))
	return found
}

const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
/** A folder of somebody's own machine: it means nothing on the next one. */
const machinePath = new RegExp(`(?<![\\w.~/-])/(${['work', 'root', 'home', 'Users'].join('|')})/[\\w.-]+|[A-Z]:\\\\Users`)
const readable = projectFiles.filter(
	(file) => /\.(ts|tsx|js|css|md|mdx|json|ya?ml|sql)$|^\.(ci|githooks)\//.test(file) && file !== 'package-lock.json',
)

test('no file or folder has a name that says nothing', () => {
	expect(projectFiles.filter((file) => badNames(file).length > 0)).toEqual([])
})

test('every name is kebab-case', () => {
	expect(projectFiles.filter((file) => notKebab(file).length > 0)).toEqual([])
})

test(`no file is longer than ${mostLines} lines without a reason`, () => {
	const long = projectFiles.filter((file) => /\.(ts|tsx|js|css)$/.test(file) && linesOf(textOf(file)) > mostLines)
	expect(long.filter((file) => !(file in longFiles)).map((file) => `${file}: ${linesOf(textOf(file))}`)).toEqual([])
	expect(Object.keys(longFiles).filter((file) => !long.includes(file))).toEqual([])
})

test('only one component prints HTML as it is', () => {
	expect(code.filter((file) => file.endsWith('x') && file !== htmlPrinter && usesInnerHtml(file, textOf(file)))).toEqual([])
})

test('nothing is left for later', () => {
	expect(readable.filter((file) => unfinished.test(textOf(file)))).toEqual([])
})

test('the site logs through its logger, never the console', () => {
	expect(site.filter((file) => usesConsole(file, textOf(file)))).toEqual([])
})

test("no file knows anybody's machine", () => {
	expect(readable.filter((file) => machinePath.test(textOf(file)))).toEqual([])
})

describe('control: each of these can fail', () => {
	test.each([
		'app/utils.ts',
		'app/utils/dates.ts',
		'app/mail/mail-service.server.ts',
		'db/helpers.ts',
		'app/http/form-helpers.test.ts',
		'app/features/referrals/data.ts',
	])('%s is a banned name', (file) => {
		expect(badNames(file)).toHaveLength(1)
	})

	test.each([
		'app/services.server.ts',
		'app/features/referrals/manager-part.tsx',
		'content/facts/local-services.json',
		'db/seed/demonstration-data.ts',
	])('%s is not', (file) => {
		expect(badNames(file)).toEqual([])
	})

	test('other cases are found', () => {
		for (const file of ['app/ui/ErrorSummary.tsx', 'app/journey/typedDate.ts', 'app/routes/_index.tsx', 'app/routes/$slug.tsx'])
			expect(notKebab(file)).toHaveLength(1)
		for (const file of ['app/entry.server.tsx', '.editorconfig', 'docs/decisions/0001-words.md', 'README.md'])
			expect(path.basename(file) && notKebab(file)).toEqual([])
	})

	test('a long file is found, and its last line break is not a line', () => {
		expect(linesOf('x\n'.repeat(301))).toBeGreaterThan(mostLines)
		expect(linesOf('x\n'.repeat(300))).toBe(mostLines)
	})

	test('inner HTML is found as an attribute and as a property, not in a comment', () => {
		expect(usesInnerHtml('a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />')).toBe(true)
		expect(usesInnerHtml('a.tsx', 'const a = createElement("p", { dangerouslySetInnerHTML: x })')).toBe(true)
		expect(usesInnerHtml('a.tsx', '// never dangerouslySetInnerHTML')).toBe(false)
	})

	test('the console is found in code, not in words', () => {
		expect(usesConsole('a.ts', 'console.warn(1)')).toBe(true)
		expect(usesConsole('a.ts', "const a = 'console.warn(1)'")).toBe(false)
	})

	test('work left for later is found', () => {
		expect(unfinished.test(`// ${'TO' + 'DO'}: later`)).toBe(true)
		expect(unfinished.test('todo lists are fine')).toBe(false)
	})

	test('a machine path is found, an address is not', () => {
		for (const text of [`see ${'/wo' + 'rk'}/main`, `"${'/ho' + 'me'}/ann/portal"`, `C:${'\\Us' + 'ers'}\\ann`])
			expect(machinePath.test(text)).toBe(true)
		for (const text of ['https://www.gov.uk/access-to-work/apply', '/return-to-work/timeline', 'app/routes/home.tsx'])
			expect(machinePath.test(text)).toBe(false)
	})
})
