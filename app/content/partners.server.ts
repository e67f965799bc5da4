import content from 'virtual:portal-content'
import type { Partner } from '#app/features/partners/partner.ts'

/** Every business organisation with a link, by name. */
export const listPartners = (): readonly Partner[] => content.partners

/** Null when there is none of that id. */
export const findPartner = (id: string): Partner | null => content.partners.find((partner) => partner.id === id) ?? null
