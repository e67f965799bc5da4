import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { Area, District } from '#app/features/directory/area.ts'
import type { Service } from '#app/features/directory/directory-entry.ts'
import type { FundingNotice } from '#app/features/directory/funding-notice.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { areaFileSchema, outcodesFileSchema } from './area-files.ts'
import { ContentProblem } from './content-problem.ts'
import { fundingFileSchema, helplinesFileSchema, servicesFileSchema } from './directory-files.ts'
import { toolPaths } from './public-paths.ts'

/** Reads one file below `content/` by its schema. */
type Read = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** What the files of the directory may name. */
type Known = { readonly facts: readonly Fact[]; readonly areas: readonly Area[]; readonly helplines: readonly Helpline[] }

/** Areas, helplines, services and funding notices, parsed and checked against each other and against the facts. */
export async function readDirectory(root: string, read: Read, facts: readonly Fact[]) {
	const areas = await readAreas(root, read, facts)
	const { districts, attribution } = await read('areas/outcodes.json', outcodesFileSchema)
	for (const { outcode, areas: reached } of districts) {
		const unknown = reached.find((id) => !areas.some((area) => area.id === id))
		if (unknown)
			throw new ContentProblem('content/areas/outcodes.json', 1, `${outcode} names the area ${unknown}, which has no folder`)
	}
	const helplines: Helpline[] = await read('helplines.json', helplinesFileSchema)
	const outcodes: District[] = districts
	const known: Known = { facts, areas, helplines }
	return {
		areas,
		outcodes,
		outcodesAttribution: attribution,
		helplines,
		services: await readServices(root, read, known),
		funding: await readFunding(root, read, known),
	}
}

async function readAreas(root: string, read: Read, facts: readonly Fact[]): Promise<Area[]> {
	const entries = await readdir(path.join(root, 'content/areas'), { withFileTypes: true })
	const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
	const areas: Area[] = []
	for (const name of folders) {
		const file = `content/areas/${name}/area.json`
		const area: Area = await read(`areas/${name}/area.json`, areaFileSchema)
		if (area.id !== name) throw new ContentProblem(file, 1, `The area ${area.id} must be in a folder of that name`)
		checkFacts(file, area.facts, facts)
		if (area.live && area.clocks === null) throw new ContentProblem(file, 1, 'A live area needs clocks')
		const taken = area.hosts.find((host) => areas.some((other) => other.hosts.includes(host)))
		if (taken) throw new ContentProblem(file, 1, `The host ${taken} is another area's`)
		areas.push(area)
	}
	// The live area first: it is the one that pages name.
	return areas.sort((a, b) => Number(b.live) - Number(a.live) || a.name.localeCompare(b.name))
}

/** `national.json` first, then the areas by their ids: a service of that name belongs to the file it is in. */
async function readServices(root: string, read: Read, { facts, areas, helplines }: Known): Promise<Service[]> {
	const services: Service[] = []
	for (const name of await jsonIn(root, 'services')) {
		const file = `content/services/${name}`
		const of = path.basename(name, '.json')
		const area = areas.find(({ id }) => id === of)
		if (!area && of !== 'national') throw new ContentProblem(file, 1, `There is no area ${of}`)
		for (const { contact, selfReferral, nations, ...entry } of await read(`services/${name}`, servicesFileSchema)) {
			if (services.some(({ id }) => id === entry.id)) throw new ContentProblem(file, 1, `There are two services ${entry.id}`)
			if (area ? nations : !nations)
				throw new ContentProblem(file, 1, `${entry.id}: a service of ${area ? 'an area has no' : 'the country needs'} nations`)
			if (entry.startHere && !(toolPaths as readonly string[]).includes(entry.startHere))
				throw new ContentProblem(file, 1, `${entry.id}: ${entry.startHere} is not a page of this site`)
			checkFacts(file, entry.facts, facts)
			const line = helplineOf(file, contact, helplines)
			services.push({
				...entry,
				phone: line?.phone ?? null,
				url: line?.url ?? null,
				selfReferralUrl: helplineOf(file, selfReferral, helplines)?.url ?? null,
				areas: area ? [area.id] : [],
				nations: nations ?? (area ? [area.nation] : []),
			})
		}
	}
	return services
}

async function readFunding(root: string, read: Read, { facts, helplines }: Known): Promise<FundingNotice[]> {
	const notices: FundingNotice[] = []
	for (const name of await jsonIn(root, 'funding')) {
		const file = `content/funding/${name}`
		const { contact, ...notice } = await read(`funding/${name}`, fundingFileSchema)
		if (`${notice.id}.json` !== name) throw new ContentProblem(file, 1, 'The id must be the name of the file')
		checkFacts(file, notice.facts, facts)
		const line = helplineOf(file, contact, helplines)
		notices.push({ ...notice, phone: line?.phone ?? null, url: line?.url ?? null })
	}
	return notices
}

/** None where there is no such folder: a site without notices is whole. */
async function jsonIn(root: string, folder: string): Promise<string[]> {
	const names = await readdir(path.join(root, 'content', folder)).catch(() => [])
	return names.filter((name) => name.endsWith('.json')).sort()
}

function checkFacts(file: string, cited: readonly string[], facts: readonly Fact[]) {
	const unknown = cited.find((id) => !facts.some((fact) => fact.id === id))
	if (unknown) throw new ContentProblem(file, 1, `There is no fact ${unknown}`)
}

function helplineOf(file: string, id: string | null, helplines: readonly Helpline[]): Helpline | null {
	if (id === null) return null
	const line = helplines.find((known) => known.id === id)
	if (!line) throw new ContentProblem(file, 1, `There is no helpline ${id}`)
	return line
}
