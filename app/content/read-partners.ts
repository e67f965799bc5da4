import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { partnerKinds, type Partner } from '#app/features/partners/partner.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem } from './content-problem.ts'

const partnerFileSchema = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
		name: z.string().min(1).max(80),
		kind: z.enum(partnerKinds),
		areas: z.array(z.string()).min(1),
		since: calendarDate(),
		invented: z.boolean(),
	})
	.refine(({ name, invented }) => invented === name.includes('(invented)'), {
		path: ['name'],
		message: 'A name says "(invented)" when the organisation is, and only then',
	})

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** Business organisations, by name. Each stands in a file of its own that is called by its id, and in areas that are known. */
export async function readPartners(root: string, inContent: InContent): Promise<Partner[]> {
	const areas = await readdir(path.join(root, 'content/areas'))
	const names = (await readdir(path.join(root, 'content/partners'))).filter((name) => name.endsWith('.json')).sort()
	const partners: Partner[] = []
	for (const name of names) {
		const partner = await inContent(`partners/${name}`, partnerFileSchema)
		const file = `content/partners/${name}`
		if (name !== `${partner.id}.json`) throw new ContentProblem(file, 1, `${partner.id} must be in ${partner.id}.json`)
		const unknown = partner.areas.find((id) => !areas.includes(id))
		if (unknown) throw new ContentProblem(file, 1, `There is no area ${unknown} in content/areas`)
		partners.push(partner)
	}
	return partners.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
