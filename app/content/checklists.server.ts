import content from 'virtual:portal-content'
import type { Checklist } from '#app/features/checklists/checklist.ts'

export const listChecklists = (): readonly Checklist[] => content.checklists

/** Null when there is no checklist of that name. */
export const findChecklist = (slug: string): Checklist | null => content.checklists.find((one) => one.slug === slug) ?? null
