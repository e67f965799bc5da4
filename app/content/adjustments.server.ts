import content from 'virtual:portal-content'
import { easiestFirst } from '#app/features/adjustments/adjustment.ts'
import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import type { Checklist } from '#app/features/adjustments/checklist.ts'
import type { Fact } from '#app/features/guidance/fact.ts'

/** The whole catalogue, the cheapest and soonest first. */
const sorted = [...content.adjustments].sort(easiestFirst)
export const listAdjustments = (): readonly Adjustment[] => sorted

/** Null when there is no adjustment of that id. */
export const findAdjustment = (id: string): Adjustment | null => content.adjustments.find((one) => one.id === id) ?? null

/** Up to `most` others that help with what this one is first for. */
export const similarTo = ({ id, demands }: Adjustment, most = 5): Adjustment[] =>
	sorted.filter((other) => other.id !== id && other.demands.some((demand) => demand === demands[0])).slice(0, most)

/** The facts that an adjustment rests on, in the order of the files. */
export const factsOf = ({ facts }: Pick<Adjustment, 'facts'>): Fact[] => content.facts.filter(({ id }) => facts.includes(id))

export const listChecklists = (): readonly Checklist[] => content.checklists

/** Null when there is no checklist of that name. */
export const findChecklist = (slug: string): Checklist | null => content.checklists.find((one) => one.slug === slug) ?? null
