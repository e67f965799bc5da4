import content from 'virtual:portal-content'
import type { Service } from '#app/features/directory/directory-entry.ts'
import type { FundingNotice } from '#app/features/directory/funding-notice.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'

/** Every service of every area and of the country, in the order of the files. */
export const listServices = (): readonly Service[] => content.services

/** Every notice, open or closed. */
export const listFunding = (): readonly FundingNotice[] => content.funding

/** Every helpline, also those that nothing can be printed of. */
export const listHelplines = (): readonly Helpline[] => content.helplines
