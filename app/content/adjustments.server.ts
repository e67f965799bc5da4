import content from 'virtual:portal-content'
import { easiestFirst } from '#app/features/adjustments/adjustment.ts'
import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import type { Fact } from '#app/features/guidance/fact.ts'

/** The whole catalogue, the cheapest and soonest first. */
const sorted = [...content.adjustments].sort(easiestFirst)
export const listAdjustments = (): readonly Adjustment[] => sorted

/** Null when there is no adjustment of that id. */
export const findAdjustment = (id: string): Adjustment | null => content.adjustments.find((one) => one.id === id) ?? null

/** Up to `most` others that help with what this one is first for. */
export const similarTo = ({ id, demands }: Adjustment, most = 5): Adjustment[] =>
	sorted.filter((other) => other.id !== id && other.demands.some((demand) => demand === demands[0])).slice(0, most)

/** The facts that an adjustment or a checklist rests on, in the order of the files. */
export const factsOf = ({ facts }: { readonly facts: readonly string[] }): Fact[] =>
	content.facts.filter(({ id }) => facts.includes(id))
