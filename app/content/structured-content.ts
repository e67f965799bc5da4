import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { Fact } from '#app/features/guidance/fact.ts'
import { ContentProblem, lineOf } from './content-problem.ts'
import {
	areaFileSchema,
	factsFileSchema,
	helplinesFileSchema,
	outcodesFileSchema,
	synonymsFileSchema,
	toolsFileSchema,
} from './structured-files.ts'

/** Where in the file a problem is, as near as the text allows: the id of the entry, else the key. */
function lineOfIssue(source: string, parsed: unknown, issuePath: readonly PropertyKey[]) {
	const [index] = issuePath
	const entry = Array.isArray(parsed) && typeof index === 'number' ? (parsed[index] as { id?: unknown } | undefined) : undefined
	if (typeof entry?.id === 'string') return lineOf(source, `"id": "${entry.id}"`)
	const key = issuePath.findLast((part) => typeof part === 'string')
	return typeof key === 'string' ? lineOf(source, `"${key}"`) : 1
}

/** Parses one JSON file of `content/` strictly; the first thing wrong with it is thrown with its line. */
export function parseStructured<Schema extends z.ZodType>(file: string, source: string, schema: Schema): z.infer<Schema> {
	let parsed: unknown
	try {
		parsed = JSON.parse(source)
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		const position = /position (\d+)/.exec(reason)?.[1]
		throw new ContentProblem(file, position ? source.slice(0, Number(position)).split('\n').length : 1, reason)
	}
	const result = schema.safeParse(parsed)
	if (result.success) return result.data
	const [issue] = result.error.issues
	throw new ContentProblem(
		file,
		lineOfIssue(source, parsed, issue?.path ?? []),
		`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`,
	)
}

/** Everything under `content/` that is not prose, parsed and checked against each other. */
export async function readStructured(root: string) {
	const inContent = async <Schema extends z.ZodType>(name: string, schema: Schema) => {
		const file = path.posix.join('content', name)
		return parseStructured(file, await readFile(path.join(root, file), 'utf8'), schema)
	}

	const factFiles = (await readdir(path.join(root, 'content/facts'))).filter((name) => name.endsWith('.json')).sort()
	const facts: Fact[] = []
	for (const name of factFiles) {
		for (const fact of await inContent(`facts/${name}`, factsFileSchema)) {
			if (facts.some(({ id }) => id === fact.id))
				throw new ContentProblem(`content/facts/${name}`, 1, `There are two facts ${fact.id}`)
			facts.push(fact)
		}
	}

	const folders = (await readdir(path.join(root, 'content/areas'), { withFileTypes: true })).filter((entry) =>
		entry.isDirectory(),
	)
	const areas = await Promise.all(folders.map(({ name }) => inContent(`areas/${name}/area.json`, areaFileSchema)))
	for (const [index, { id, facts: cited, live, clocks }] of areas.entries()) {
		const file = `content/areas/${folders[index]?.name ?? ''}/area.json`
		if (folders[index]?.name !== id) throw new ContentProblem(file, 1, `The area ${id} must be in a folder of that name`)
		const unknown = cited.find((factId) => !facts.some((fact) => fact.id === factId))
		if (unknown) throw new ContentProblem(file, 1, `There is no fact ${unknown}`)
		if (live && clocks === null) throw new ContentProblem(file, 1, 'A live area needs clocks')
	}

	const { districts, attribution } = await inContent('areas/outcodes.json', outcodesFileSchema)
	for (const { outcode, areas: reached } of districts) {
		const unknown = reached.find((id) => !areas.some((area) => area.id === id))
		if (unknown)
			throw new ContentProblem('content/areas/outcodes.json', 1, `${outcode} names the area ${unknown}, which has no folder`)
	}

	return {
		facts,
		// The live area first: it is the one that pages name.
		areas: areas.sort((a, b) => Number(b.live) - Number(a.live) || a.name.localeCompare(b.name)),
		outcodes: districts,
		outcodesAttribution: attribution,
		helplines: await inContent('helplines.json', helplinesFileSchema),
		tools: await inContent('tools.json', toolsFileSchema),
		synonyms: await inContent('synonyms.json', synonymsFileSchema),
	}
}
