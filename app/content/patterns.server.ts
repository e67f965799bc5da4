import content from 'virtual:portal-content'
import type { Pattern, Patterns } from '#app/features/phased-return/pattern.ts'

/** The patterns with where they come from and how far to rely on them. */
export const phasedReturnPatterns = (): Patterns => content.phasedReturnPatterns

export const listPatterns = (): readonly Pattern[] => content.phasedReturnPatterns.patterns

/** Null when there is no pattern of that key. */
export const findPattern = (key: string): Pattern | null =>
	content.phasedReturnPatterns.patterns.find((one) => one.key === key) ?? null
