#!/usr/bin/env node
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

/**
 * `npm run area:new` asks for an id and a name and makes the folder of a new area. With `-- --id north-vale --name "North Vale" --yes`
 * it asks nothing. Everything else about an area may stay empty: the pages then say how to find the service, and invent nothing.
 */

/** The same shape as in app/features/directory/area.ts; a test holds them together. */
export const areaIdShape = /^[a-z]+(-[a-z]+){0,8}$/

const usage = 64

/** What is wrong with an id, as a sentence; null when it can be used. */
export function idProblem(id, root) {
	if (!areaIdShape.test(id) || id.length > 60) return 'An id is small letters with hyphens between words, like north-vale.'
	if (existsSync(path.join(root, 'content/areas', id))) return `There is an area ${id} already. Choose another id.`
	return null
}

/** What is wrong with a name, as a sentence; null when it can be used. */
export function nameProblem(name) {
	if (name === '') return 'An area needs a name, as people there say it.'
	return name.length > 80 || /[\u0000-\u001f\u007f<>]/.test(name) ? 'A name is one line of at most 80 characters.' : null
}

const next = (id) => `
Fill in next, in content/areas/${id}/area.json, only what somebody there has confirmed:
  phone, email      how to reach the service; leave them out until it has said so
  contactNote       what stands beside the number, such as opening hours
  councils          a list of names
  hosts             other host names under which people reach this site
  nation            england when left out
  live, clocks      true once the area takes referrals here; a live area needs clocks (see content/areas/llr)
Then:
  content/areas/outcodes.json      its postcode districts
  content/services/${id}.json      its local services
  npm test
`

/** Asks again until the answer can be used. Ends with null when there is nobody to answer. */
async function ask(lines, question, problemOf) {
	for (;;) {
		process.stdout.write(`${question} `)
		const { value, done } = await lines.next()
		if (done) return null
		const answer = String(value).trim()
		const problem = problemOf(answer)
		if (!problem) return answer
		console.log(problem)
	}
}

async function run() {
	const { values } = parseArgs({
		options: { id: { type: 'string' }, name: { type: 'string' }, yes: { type: 'boolean' }, root: { type: 'string' } },
	})
	const root = path.resolve(values.root ?? '.')
	if (!existsSync(path.join(root, 'content/areas'))) throw new Error('Run this in the folder of the project.')
	const idWrong = (id) => idProblem(id, root)
	for (const problem of [
		values.id !== undefined && idWrong(values.id.trim()),
		values.name !== undefined && nameProblem(values.name.trim()),
	])
		if (problem) throw new Error(problem)

	const reader = createInterface({ input: process.stdin })
	const lines = reader[Symbol.asyncIterator]()
	try {
		const id = values.id?.trim() ?? (await ask(lines, 'A short id, like north-vale:', idWrong))
		const name = id && (values.name?.trim() ?? (await ask(lines, 'The name, as people there say it:', nameProblem)))
		if (!id || !name) throw new Error('Nothing was made.')
		const file = path.join('content/areas', id, 'area.json')
		const yes = values.yes || (await ask(lines, `Make ${file} for “${name}”? (yes or no)`, yesOrNo)) === 'yes'
		if (!yes) throw new Error('Nothing was made.')
		mkdirSync(path.join(root, 'content/areas', id))
		writeFileSync(path.join(root, file), `${JSON.stringify({ id, name }, null, '\t')}\n`, { flag: 'wx' })
		console.log(`Made ${file}.\n${next(id)}`)
	} finally {
		reader.close()
	}
}

const yesOrNo = (answer) => (/^(yes|no)$/.test(answer) ? null : 'Answer yes or no.')

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
	run().catch((error) => {
		console.error(error.message)
		process.exitCode = usage
	})
}
