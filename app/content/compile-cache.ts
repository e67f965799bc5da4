import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Compiled } from './compile-mdx.tsx'

const digest = (parts: readonly string[]) => {
	const hash = createHash('sha256')
	for (const part of parts) hash.update(`${part.length}:`).update(part)
	return hash.digest('hex')
}

/** What the result of compiling depends on besides the file itself: our compiler, the components it draws, the library versions. */
async function fingerprint(root: string) {
	const parts = [await readFile(path.join(root, 'package-lock.json'), 'utf8').catch(() => '')]
	for (const folder of ['app/content', 'app/ui', 'app/words']) {
		const names = (await readdir(path.join(root, folder)).catch(() => []))
			.filter((name) => /(?<!\.test)\.tsx?$/.test(name))
			.sort()
		for (const name of names) parts.push(name, await readFile(path.join(root, folder, name), 'utf8'))
	}
	return digest(parts)
}

/** Keeps compiled pages in `.cache/content`, named by a hash of all that went into them: nothing in it can be out of date. */
export async function compileCache(root: string, shared: readonly string[]) {
	const folder = path.join(root, '.cache/content')
	const base = digest([await fingerprint(root), ...shared])
	await mkdir(folder, { recursive: true })

	return async function cached(file: string, source: string, compile: () => Promise<Compiled>): Promise<Compiled> {
		const name = path.join(folder, `${digest([base, file, source])}.json`)
		const kept = await readFile(name, 'utf8').catch(() => null)
		if (kept !== null) return JSON.parse(kept) as Compiled
		const compiled = await compile()
		// Written beside and moved into place: a build that is stopped halfway must not leave half a page behind.
		const beside = `${name}.${process.pid}.${randomUUID()}`
		await writeFile(beside, JSON.stringify(compiled))
		await rename(beside, name)
		return compiled
	}
}
