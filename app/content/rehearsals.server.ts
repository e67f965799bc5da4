import content from 'virtual:portal-content'
import type { Rehearsal } from '#app/features/rehearsals/rehearsal.ts'

export const listRehearsals = (): readonly Rehearsal[] => content.rehearsals

/** Null when there is no conversation of that name. */
export const findRehearsal = (slug: string): Rehearsal | null => content.rehearsals.find((one) => one.slug === slug) ?? null
