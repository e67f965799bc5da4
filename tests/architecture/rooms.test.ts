import { describe, expect, test } from 'vitest'
import { additions, types } from './room-additions.ts'
import { allowedFor, roomOf, rooms, strays, table } from './rooms.ts'
import { importsOf, isCode, isTest, projectFiles, targetOf, textOf } from './sources.ts'

const inTheHouse = (file: string) => /^(app|db|bench|bin|tests|content)\//.test(file) || file === 'server.js'
const sources = projectFiles.filter((file) => inTheHouse(file) && isCode(file))

test.each(sources)('%s imports only from the rooms it may', (file) => {
	expect(strays(file, textOf(file))).toEqual([])
})

test('every file of the house belongs to a room', () => {
	const homeless = projectFiles
		.filter((file) => /^(app|bench|bin)\//.test(file) || (file.startsWith('db/') && isCode(file)))
		.filter((file) => roomOf(file) === null)
	expect(homeless).toEqual([])
})

test('every room has a row in the table, and every row names rooms that are there', () => {
	const names = rooms.map(([room]) => room)
	const rows = new Set(['tests', ...Object.keys(table), ...additions.map(({ room }) => room)])
	expect(names.filter((room) => !rows.has(room))).toEqual([])
	const mentioned = [...rows, ...Object.values(table).flat(), ...additions.flatMap(({ mayImport }) => mayImport)]
	expect(mentioned.map((room) => room.replace(/ \(types\)$/, '')).filter((room) => !names.includes(room))).toEqual([])
})

test('routes never import the database', () => {
	for (const room of ['routes', 'entries', 'feature pages', 'ui']) expect([...allowedFor(room)]).not.toContain('db')
})

test('an addition that nothing uses any more has gone', () => {
	const used = new Set<string>()
	for (const file of sources.filter((source) => !isTest(source))) {
		for (const { specifier } of importsOf(file, textOf(file))) {
			const target = specifier === null ? null : targetOf(file, specifier)
			if (target !== null) used.add(`${roomOf(file)} -> ${roomOf(target)}`)
		}
	}
	const unused = additions
		.flatMap(({ room, mayImport }) => mayImport.map((target) => `${room} -> ${target.replace(/ \(types\)$/, '')}`))
		.filter((edge) => !used.has(edge))
	expect(unused).toEqual([])
})

describe('control: the table can fail', () => {
	const everythingExists = () => true
	const straysOf = (file: string, text: string) => strays(file, text, everythingExists)

	test.each([
		['a route that imports the database', 'app/routes/home.tsx', "import { openStore } from '#db/store.server.ts'"],
		['a route that imports it only when asked', 'app/routes/home.tsx', "const load = () => import('#db/store.server.ts')"],
		['a route that passes it on', 'app/routes/home.tsx', "export { openStore } from '#db/store.server.ts'"],
		['a type of the database in a page', 'app/routes/home.tsx', "let row: import('#db/schema/users.ts').User"],
		[
			'a noun that imports a use case',
			'app/features/referrals/referral.ts',
			"import { submit } from './submit-referral.server.ts'",
		],
		['a journey that imports a noun', 'app/journey/walk.ts', "import { statuses } from '#app/features/referrals/referral.ts'"],
		[
			'a use case that takes more than types from the vault',
			'app/features/referrals/send.server.ts',
			"import { createVault } from '#app/vault/vault.ts'",
		],
		[
			'a use case that takes a type and more',
			'app/features/referrals/send.server.ts',
			"import { type Vault, createVault } from '#app/vault/vault.ts'",
		],
		['a page part that reads data', 'app/ui/layout.tsx', "import { openServices } from '#app/services.server.ts'"],
		['the site itself importing a test', 'app/journey/walk.ts', "import { sample } from './walk.test.ts'"],
		[
			'the site itself importing seeds',
			'app/features/referrals/send.server.ts',
			"import { aReferral } from '#db/seed/referrals.ts'",
		],
		['a relative path into another room', 'app/ui/layout.tsx', "import { words } from '../words/words.ts'"],
		['an import that is not written out', 'app/ui/layout.tsx', 'const part = await import(name)'],
		['a file in no room', 'app/utils.ts', 'export const x = 1'],
		['an import of a file in no room', 'app/routes/home.tsx', "import { x } from '#app/stray.ts'"],
	])('%s is found', (_title, file, text) => {
		expect(straysOf(file, text)).toHaveLength(1)
	})

	test('an import without its extension is found', () => {
		expect(strays('app/journey/walk.ts', "import { step } from './step'")).toEqual([expect.stringContaining('not a file')])
	})

	test.each([
		[
			'a use case with the types of the vault',
			'app/features/referrals/send.server.ts',
			"import type { Vault } from '#app/vault/vault.ts'",
		],
		['the same, written in braces', 'app/features/referrals/send.server.ts', "import { type Vault } from '#app/vault/vault.ts'"],
		[
			'a comment that looks like an import',
			'app/journey/walk.ts',
			"// import { x } from '#db/store.server.ts'\nexport const x = \"import y from '#db/z.ts'\"",
		],
		['a library', 'app/journey/walk.ts', "import { z } from 'zod'"],
	])('%s is not', (_title, file, text) => {
		expect(straysOf(file, text)).toEqual([])
	})

	test('a row that allows types says so', () => {
		expect(table['use cases']).toContain(types('vault'))
	})
})
