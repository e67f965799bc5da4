import type { Conversations } from '#app/features/conversations/conversation.ts'
import { branchPath, stagePath } from '#app/features/conversations/stages.ts'

/** The pages of the conversation guide below its first. */
export const conversationPaths = ({ stages, branches }: Pick<Conversations, 'stages' | 'branches'>): string[] => [
	...stages.map(({ id }) => stagePath(id)),
	...branches.map(({ slug }) => branchPath(slug)),
]
