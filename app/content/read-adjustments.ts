import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { bases, costs, fundings, groups, leads, moments, settings } from '#app/features/adjustments/adjustment.ts'
import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import { demands } from '#app/features/adjustments/demands.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { ContentProblem } from './content-problem.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens')
const sentence = z
	.string()
	.min(5)
	.max(200)
	.regex(/[.?!]$/, 'End the sentence with a full stop')

export const adjustmentsFileSchema = z.array(
	z.strictObject({
		id,
		title: z.string().min(1).max(70),
		barrier: sentence,
		demands: z.array(z.enum(demands.map(({ code }) => code))).min(1),
		groups: z.array(z.enum(groups)).min(1),
		action: sentence,
		cost: z.enum(costs),
		who: z.string().min(1).max(60),
		funding: z.array(z.enum(fundings)).min(1),
		lead: z.enum(leads),
		interim: sentence,
		settings: z.array(z.enum(settings)).min(1),
		duration: z.enum(['temporary', 'ongoing']),
		check: sentence,
		firstReviewWeeks: z.int().min(1).max(52),
		moments: z.array(z.enum(moments)).min(1),
		basis: z.enum(bases),
		facts: z.array(z.string()),
	}),
)

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

const jsonIn = async (root: string, folder: string) =>
	(await readdir(path.join(root, 'content', folder)).catch(() => [])).filter((name) => name.endsWith('.json')).sort()

/** An Act, regulations or the UK GDPR as the source of a fact, by its full name or by the short ones that the facts use. */
const ofLaw = /\b(Act|Regulations|GDPR|HSWA|MHSWR|COSHH|SSCBA)\b/

/** What is wrong with the facts that an adjustment names; empty when nothing is. */
export function factProblems(
	{ basis, facts: named, funding }: Pick<Adjustment, 'basis' | 'facts' | 'funding'>,
	facts: readonly Pick<Fact, 'id' | 'source'>[],
): string[] {
	const found = facts.filter(({ id }) => named.includes(id))
	return [
		...named.filter((id) => !found.some((fact) => fact.id === id)).map((id) => `There is no fact ${id}`),
		...(basis === 'law' && !found.some(({ source }) => ofLaw.test(source)) ? ['Law needs a fact whose source is law'] : []),
		...(basis === 'guidance' && found.length === 0 ? ['Guidance needs a fact'] : []),
		...(funding.includes('law') && basis !== 'law' ? ['Who pays by law needs the law as its basis'] : []),
		...(funding.some((one) => one.startsWith('access-to-work')) && !named.includes('FU01') ? ['Access to Work needs FU01'] : []),
	]
}

/** The catalogue of adjustments, in the order of its files. Two of one name stop the build. */
export async function readAdjustments(root: string, inContent: InContent, facts: readonly Fact[]) {
	const adjustments: Adjustment[] = []
	for (const name of await jsonIn(root, 'adjustments')) {
		for (const adjustment of await inContent(`adjustments/${name}`, adjustmentsFileSchema)) {
			if (adjustments.some((other) => other.id === adjustment.id))
				throw new ContentProblem(`content/adjustments/${name}`, 1, `There are two adjustments ${adjustment.id}`)
			const [problem] = factProblems(adjustment, facts)
			if (problem) throw new ContentProblem(`content/adjustments/${name}`, 1, `${adjustment.id}: ${problem}`)
			adjustments.push(adjustment)
		}
	}
	return adjustments
}
