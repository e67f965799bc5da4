import content from 'virtual:portal-content'
import { stageWithSlug } from '#app/features/conversations/conversation.ts'
import type { Branch, Conversations, Stage } from '#app/features/conversations/conversation.ts'

export const theConversations = (): Conversations => content.conversations

/** Null when no conversation has that last part of an address. */
export const findStage = (slug: string): Stage | null => stageWithSlug(content.conversations.stages, slug)

/** Null when there is no such branch. */
export const findBranch = (slug: string): Branch | null => content.conversations.branches.find((one) => one.slug === slug) ?? null
