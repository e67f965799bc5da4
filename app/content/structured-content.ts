import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { Fact } from '#app/features/guidance/fact.ts'
import { ContentProblem, allRead, lineOf, throwProblems } from './content-problem.ts'
import { readAdjustments } from './read-adjustments.ts'
import { readChecklists } from './read-checklists.ts'
import { readConversations } from './read-conversations.ts'
import { readDirectory } from './read-directory.ts'
import { readMilestones } from './read-milestones.ts'
import { readPartners } from './read-partners.ts'
import { readPatterns } from './read-patterns.ts'
import { readRehearsals } from './read-rehearsals.ts'
import { factsFileSchema, synonymsFileSchema, toolsFileSchema } from './structured-files.ts'

/** Where in the file a problem is, as near as the text allows: the id of the entry, else the key. */
function lineOfIssue(source: string, parsed: unknown, issuePath: readonly PropertyKey[]) {
	const [index] = issuePath
	const entry = Array.isArray(parsed) && typeof index === 'number' ? (parsed[index] as { id?: unknown } | undefined) : undefined
	if (typeof entry?.id === 'string') return lineOf(source, `"id": "${entry.id}"`)
	const key = issuePath.findLast((part) => typeof part === 'string')
	return typeof key === 'string' ? lineOf(source, `"${key}"`) : 1
}

/** Parses one JSON file of `content/` strictly; what is wrong with it is thrown, each thing with its line. */
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
	if (!result.success) {
		throwProblems(
			result.error.issues.map(
				({ path: at, message }) => new ContentProblem(file, lineOfIssue(source, parsed, at), `${at.join('.')}: ${message}`),
			),
		)
	}
	return result.data as z.infer<Schema>
}

/** Everything under `content/` that is not prose, parsed and checked against each other. */
export async function readStructured(root: string) {
	const inContent = async <Schema extends z.ZodType>(name: string, schema: Schema) => {
		const file = path.posix.join('content', name)
		return parseStructured(file, await readFile(path.join(root, file), 'utf8'), schema)
	}

	const factFiles = (await readdir(path.join(root, 'content/facts'))).filter((name) => name.endsWith('.json')).sort()
	const facts: Fact[] = []
	const written = await allRead(factFiles.map((name) => inContent(`facts/${name}`, factsFileSchema)))
	for (const [index, name] of factFiles.entries()) {
		for (const fact of written[index] ?? []) {
			if (facts.some(({ id }) => id === fact.id))
				throw new ContentProblem(`content/facts/${name}`, 1, `There are two facts ${fact.id}`)
			facts.push(fact)
		}
	}

	const directory = await readDirectory(root, inContent, facts)
	return {
		facts,
		...directory,
		adjustments: await readAdjustments(root, inContent, facts),
		checklists: await readChecklists(root, inContent, facts),
		conversations: await readConversations(inContent, facts, directory.helplines),
		milestones: await readMilestones(inContent, facts),
		partners: await readPartners(root, inContent),
		phasedReturnPatterns: await readPatterns(inContent, facts),
		rehearsals: await readRehearsals(root, inContent, facts),
		tools: await inContent('tools.json', toolsFileSchema),
		synonyms: await inContent('synonyms.json', synonymsFileSchema),
	}
}
