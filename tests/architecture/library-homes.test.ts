import { describe, expect, test } from 'vitest'
import { importsOf, isCode, libraryOf, projectFiles, textOf } from './sources.ts'

type Home = { readonly library: RegExp; readonly home: RegExp; readonly words: string }

/** Libraries with one home. The first line that matches a library is its home; tests and measurements may look inside. */
const homes: readonly Home[] = [
	{
		library: /^drizzle-(orm|kit)$/,
		home: /^(db\/|drizzle\.config\.ts$|tests\/(setup|faults|architecture|attack)\/)/,
		words: 'db/',
	},
	{ library: /^(better-sqlite3|pg)$/, home: /^(db\/store[^/]*\.ts$|bench\/|tests\/(setup|faults)\/)/, words: 'db/store*.ts' },
	{ library: /^@electric-sql\/pglite$/, home: /^(db\/store[^/]*\.ts$|tests\/setup\/)/, words: 'db/store*.ts and tests/setup/' },
	{ library: /^lucia$/, home: /^app\/auth\//, words: 'app/auth/' },
	{ library: /^ajv$/, home: /\.test\.ts$/, words: 'tests' },
	{ library: /^qrcode$/, home: /^app\/features\/partners\/qr-code\./, words: 'app/features/partners/qr-code.ts' },
	{ library: /^ical-generator$/, home: /^app\/documents\/calendar\.ts$/, words: 'app/documents/calendar.ts' },
	{ library: /^(ical\.js|csv-parse)$/, home: /^tests\/|\.test\.tsx?$/, words: 'the tests' },
	{ library: /^bidi-js$/, home: /^app\/documents\/pdf\/visual-order\.ts$/, words: 'app/documents/pdf/visual-order.ts' },
	{ library: /^harfbuzzjs$/, home: /^app\/documents\/pdf\/shaping\.ts$/, words: 'app/documents/pdf/shaping.ts' },
	{ library: /^mdx-bundler$/, home: /^app\/content\//, words: 'app/content/' },
	{ library: /^(flesch-kincaid|syllable)$/, home: /^app\/content\/plain-words\.ts$/, words: 'app/content/plain-words.ts' },
	{
		library: /^(node:https?|node:net|sirv|helmet)$/,
		home: /^(app\/shell\/|bench\/|bin\/|tests\/|playwright\.config\.ts$)|\.test\.ts$/,
		words: 'app/shell/',
	},
	{ library: /^@remix-run\/node-fetch-server$/, home: /^app\/shell\//, words: 'app/shell/' },
	{ library: /^@remix-run\/route-config$/, home: /^app\/routes\.ts$/, words: 'app/routes.ts' },
	{ library: /^@remix-run\/dev$/, home: /^vite\.config\.ts$/, words: 'vite.config.ts' },
	{
		library: /^(@remix-run\/.+|remix)$/,
		home: /^app\/framework(\.server)?\.ts$/,
		words: 'app/framework.ts and app/framework.server.ts',
	},
]

/** Every library used outside its home, as sentences. */
function strangers(file: string, text: string): string[] {
	return importsOf(file, text).flatMap(({ specifier, line }) => {
		const library = specifier === null ? null : libraryOf(specifier)
		const rule = library === null ? undefined : homes.find((entry) => entry.library.test(library))
		return rule && !rule.home.test(file) ? [`${file}:${line} imports ${specifier}, whose home is ${rule.words}`] : []
	})
}

type Package = { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string> }
const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Package

/** Libraries that come with another one, so that nobody chose their version. */
function unlisted(file: string, text: string, listed: ReadonlySet<string>): string[] {
	return importsOf(file, text).flatMap(({ specifier, line }) => {
		const library = specifier === null ? null : libraryOf(specifier)
		return library === null || library.startsWith('node:') || listed.has(library)
			? []
			: [`${file}:${line} imports ${library}, which package.json does not list`]
	})
}

const sources = projectFiles.filter(isCode)
const listed = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
// Vite's types for assets and the test run's own API come in by these names in every project.
const builtIn = new Set(['vite', 'vitest'])

test('no library is used outside its home', () => {
	expect(sources.flatMap((file) => strangers(file, textOf(file)))).toEqual([])
})

test('every library that is imported is listed in package.json, and built-in modules are written with node:', () => {
	expect(sources.flatMap((file) => unlisted(file, textOf(file), new Set([...listed, ...builtIn])))).toEqual([])
})

describe('control: the homes can fail', () => {
	test.each([
		['a use case with its own SQL', 'app/features/referrals/send.server.ts', "import { eq } from 'drizzle-orm'"],
		['a part of it', 'app/features/referrals/send.server.ts', "import { sql } from 'drizzle-orm/sqlite-core'"],
		['a query module that opens its own database', 'db/queries/users.server.ts', "import Database from 'better-sqlite3'"],
		['even its type', 'db/queries/users.server.ts', "import type { Pool } from 'pg'"],
		['sessions outside auth', 'app/shell/listen.server.ts', "import { Lucia } from 'lucia'"],
		['a page that imports the framework', 'app/routes/home.tsx', "import { redirect } from '@remix-run/node'"],
		['a page that has it loaded later', 'app/routes/home.tsx', "const remix = await import('@remix-run/react')"],
		[
			'a page with the HTTP listener',
			'app/framework.server.ts',
			"import { createRequestListener } from '@remix-run/node-fetch-server'",
		],
		['a server in a use case', 'app/features/referrals/send.server.ts', "import http from 'node:http'"],
	])('%s is found', (_title, file, text) => {
		expect(strangers(file, text)).toHaveLength(1)
	})

	test('a library at home is not', () => {
		expect(strangers('db/queries/users.server.ts', "import { eq } from 'drizzle-orm'")).toEqual([])
		expect(strangers('app/framework.server.ts', "export { redirect } from '@remix-run/node'")).toEqual([])
	})

	test('a library that package.json does not list is found', () => {
		expect(unlisted('app/ui/layout.tsx', "import x from 'left-pad'\nimport fs from 'fs'", listed)).toHaveLength(2)
		expect(unlisted('app/ui/layout.tsx', "import { z } from 'zod/v4'\nimport fs from 'node:fs'", listed)).toEqual([])
	})
})
