import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import type { Checklist } from '#app/features/checklists/checklist.ts'
import type { Conversations } from '#app/features/conversations/conversation.ts'
import type { Area, District } from '#app/features/directory/area.ts'
import type { Service } from '#app/features/directory/directory-entry.ts'
import type { FundingNotice } from '#app/features/directory/funding-notice.ts'
import type { Article, Page, Sheet } from '#app/features/guidance/article.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import type { Partner } from '#app/features/partners/partner.ts'
import type { Milestones } from '#app/features/timeline/milestone.ts'
import type { Patterns } from '#app/features/phased-return/pattern.ts'
import type { Rehearsal } from '#app/features/rehearsals/rehearsal.ts'

export type Tool = { readonly href: string; readonly title: string; readonly summary: string; readonly words: string }

/** Everything in `content/`, checked and built: plain values, so that no compiler is in the server's bundle. */
export type PortalContent = {
	readonly articles: readonly Article[]
	readonly sheets: readonly Sheet[]
	readonly pages: readonly Page[]
	readonly facts: readonly Fact[]
	readonly areas: readonly Area[]
	readonly outcodes: readonly District[]
	/** Whose data the postcode districts are made from; the licence asks us to say so. */
	readonly outcodesAttribution: string
	readonly helplines: readonly Helpline[]
	readonly services: readonly Service[]
	readonly funding: readonly FundingNotice[]
	readonly adjustments: readonly Adjustment[]
	readonly checklists: readonly Checklist[]
	readonly conversations: Conversations
	readonly milestones: Milestones
	readonly partners: readonly Partner[]
	readonly phasedReturnPatterns: Patterns
	readonly rehearsals: readonly Rehearsal[]
	readonly tools: readonly Tool[]
	readonly synonyms: readonly (readonly string[])[]
}
