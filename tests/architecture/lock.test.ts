import { describe, expect, test } from 'vitest'
import { textOf } from './sources.ts'

type Entry = { readonly resolved?: string; readonly optionalDependencies?: Record<string, string>; readonly link?: boolean }
type Entries = Readonly<Record<string, Entry>>
type Wishes = { readonly [name: string]: string | Wishes }
type Package = {
	readonly dependencies: Wishes
	readonly devDependencies: Wishes
	readonly overrides: Wishes
	readonly allowScripts: Readonly<Record<string, boolean>>
	readonly engines: { readonly node: string }
}

const manifest = JSON.parse(textOf('package.json')) as Package
const entries = (JSON.parse(textOf('package-lock.json')) as { packages: Entries }).packages

/** Whether `name`, asked for by the package at `place`, is found as Node would look: beside it, then one folder further out each time. */
function resolves(entries: Entries, place: string, name: string): boolean {
	const parts = place.split('/node_modules/')
	const folders = parts.map((_part, index) => parts.slice(0, parts.length - index).join('/node_modules/'))
	return [...folders, ''].some((folder) => `${folder}${folder === '' ? '' : '/'}node_modules/${name}` in entries)
}

/** Optional packages (one a platform) that the lock does not hold: `npm ci` refuses such a lock on another kind of machine. */
function missingOptional(entries: Entries): string[] {
	return Object.entries(entries).flatMap(([place, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !resolves(entries, place, name))
			.map((name) => `${place} wants ${name}`),
	)
}

/** Versions that leave a choice to the day of the install. */
function inexact(wishes: Wishes): string[] {
	return Object.entries(wishes).flatMap(([name, wish]) => {
		if (typeof wish !== 'string') return inexact(wish)
		return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(wish) ? [] : [`${name}: ${wish}`]
	})
}

/** Packages fetched from anywhere but npm's own registry. None is written when the lock leaves the address to the installer. */
const foreign = (entries: Entries) =>
	Object.entries(entries).flatMap(([place, { resolved }]) =>
		resolved === undefined || resolved.startsWith('https://registry.npmjs.org/') ? [] : [place],
	)

test('every optional dependency in the lock is held by it', () => {
	expect(missingOptional(entries)).toEqual([])
})

test('every version in package.json is exact', () => {
	expect([manifest.dependencies, manifest.devDependencies, manifest.overrides].flatMap(inexact)).toEqual([])
})

test('only better-sqlite3 and esbuild may run a script when they are installed', () => {
	expect(manifest.allowScripts).toEqual({ 'better-sqlite3': true, esbuild: true })
})

test('every package comes from the default registry', () => {
	expect(foreign(entries)).toEqual([])
})

test('package.json asks for the Node that the scripts check for', () => {
	expect(manifest.engines.node).toBe('>=20.19')
})

describe('control: each of these can fail', () => {
	test('an optional package that is missing is found, one held further out or inside is not', () => {
		const optionalDependencies = { 'native-linux': '1.0.0' }
		expect(missingOptional({ 'node_modules/native': { optionalDependencies } })).toEqual([
			'node_modules/native wants native-linux',
		])
		expect(
			missingOptional({
				'node_modules/a/node_modules/native': { optionalDependencies },
				'node_modules/b/node_modules/native-linux': {},
			}),
		).toHaveLength(1)
		expect(missingOptional({ 'node_modules/native': { optionalDependencies }, 'node_modules/native-linux': {} })).toEqual([])
		expect(
			missingOptional({
				'node_modules/a/node_modules/native': { optionalDependencies },
				'node_modules/a/node_modules/native-linux': {},
			}),
		).toEqual([])
		expect(
			missingOptional({ 'node_modules/native': { optionalDependencies }, 'node_modules/native/node_modules/native-linux': {} }),
		).toEqual([])
	})

	test('a version that floats is found, in a nested override too', () => {
		expect(inexact({ zod: '^4.0.0', react: '18.3.1', vite: '6.x', pg: 'latest', docx: { nanoid: '~5.1.6' } })).toEqual([
			'zod: ^4.0.0',
			'vite: 6.x',
			'pg: latest',
			'nanoid: ~5.1.6',
		])
	})

	test('a package from elsewhere is found', () => {
		expect(
			foreign({ a: { resolved: 'https://packages.example/a.tgz' }, b: {}, c: { resolved: 'git+ssh://git@example.org/c.git' } }),
		).toEqual(['a', 'c'])
	})
})
