import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What the built bundle is made from. Tests are left out: changing one does not change the bundle. */
export const buildSources = [
	'app',
	'content',
	'db',
	'public',
	'vite.config.ts',
	'remix.config.js',
	'tsconfig.json',
	'package.json',
	'package-lock.json',
	'bin/build.js',
]

const isTest = (file) => /\.test\.[jt]sx?$/.test(file)

function filesIn(place) {
	if (!existsSync(place)) return []
	if (statSync(place).isFile()) return [place]
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
		.sort()
}

/**
 * One hash over the names and bytes of every file in the places given: it changes when any of them does. Modification times do not
 * count, so a fresh checkout of the same commit has the same fingerprint.
 *
 * @param {readonly string[]} places files and folders
 * @param {readonly string[]} [also] anything else the result depends on
 */
export function fingerprint(places, also = []) {
	const hash = createHash('sha256')
	for (const file of places.flatMap(filesIn).filter((file) => !isTest(file))) {
		const bytes = readFileSync(file)
		hash.update(`${file.split(path.sep).join('/')}\0${bytes.length}\0`).update(bytes)
	}
	for (const line of also) hash.update(`\0${line}`)
	return hash.digest('hex')
}

/** Whether the stamp file holds this fingerprint. */
export function isStamped(stamp, print) {
	return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === print
}
