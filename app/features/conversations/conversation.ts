import { noticeHealthWords } from '#app/journey/health-words.ts'
import { stageIds, stageSlugs } from './stages.ts'
import type { StageId } from './stages.ts'

/** Something to leave unsaid, and what to say instead. Both are whole sentences, spoken ones in “these marks”. */
export type Words = { readonly leave: string; readonly try: string }

export type Pair = Words & {
	readonly id: string
	/** The stages that it fits. */
	readonly stages: readonly StageId[]
	/** The fact that it rests on, where it says something of the law. */
	readonly fact?: string | undefined
}

/** `id` may stand in an address: it says the stage and a number and nothing else. */
export type StageQuestion = {
	readonly id: string
	readonly ask: string
	readonly minutes: number
	/** Among those that are ticked when nobody has chosen. */
	readonly first?: boolean | undefined
	readonly hint?: string | undefined
}

/** must: the law says so. should: expected. could: allowed, or worth having. */
export type Rule = { readonly force: 'must' | 'should' | 'could'; readonly text: string; readonly fact: string }

/** Tools below /return-to-work that a conversation leads to. */
export const conversationTools = [
	'timeline',
	'phased-return',
	'record',
	'contact-log',
	'contact-agreement',
	'rehearse',
	'fit-note',
	'questions',
	'six-topics',
	'sick-pay',
	'costs',
	'letters',
] as const
export type ConversationTool = (typeof conversationTools)[number]

export type NextStep = { readonly href: string; readonly label: string }

type Guide = {
	readonly title: string
	readonly summary: string
	/** Other words for it, for whoever searches. They are not shown. */
	readonly words: string
	readonly when: string
	readonly never: readonly string[]
	readonly law: readonly Rule[]
	readonly after: readonly string[]
	readonly tools: readonly ConversationTool[]
	readonly next: readonly NextStep[]
	readonly facts: readonly string[]
}

/** One of the nine conversations. */
export type Stage = Guide & {
	readonly id: StageId
	readonly purpose: string
	/** What it is about, as said to the employee: the middle of a sentence. Null before a talk. */
	readonly toThem: string | null
	/** How long it takes as a rule. */
	readonly minutes: number
	readonly outcome: string
	/** What is said first and last; null before a talk. */
	readonly opening: string | null
	readonly closing: string | null
	readonly before: readonly string[]
	readonly during: readonly string[]
	readonly questions: readonly StageQuestion[]
	/** Slugs of the branches that are likely here. */
	readonly branches: readonly string[]
}

/** A conversation that goes another way. Its slug stands in addresses and holds no health word. */
export type Branch = Guide & {
	readonly slug: string
	/** Somebody may be in danger: the numbers to ring come first. */
	readonly urgent: boolean
	readonly now: readonly string[]
	readonly ask: readonly string[]
	readonly say: readonly Words[]
	/** Ids of pairs that fit here too. */
	readonly pairs: readonly string[]
	/** Ids of helplines. */
	readonly helplines: readonly string[]
}

export type Reviewed = { readonly owner: string; readonly reviewedOn: string; readonly reviewBy: string }

/** Before a talk there is a sheet for oneself. Every other stage has an agenda for both. */
export const isForOneself = ({ toThem }: Pick<Stage, 'toThem'>): boolean => toThem === null

/** The whole guide. Each of its three lists is looked through again by its own day. */
export type Conversations = {
	readonly stages: readonly Stage[]
	readonly pairs: readonly Pair[]
	readonly branches: readonly Branch[]
	readonly reviewed: Readonly<Record<'stages' | 'pairs' | 'branches', Reviewed>>
}

export const stageWithSlug = (stages: readonly Stage[], slug: string): Stage | null => {
	const id = stageIds.find((one) => stageSlugs[one] === slug)
	return stages.find((stage) => stage.id === id) ?? null
}

/** The pairs of a stage, those that fit fewest stages first: they are most its own. */
export const pairsOf = (pairs: readonly Pair[], stage: StageId): readonly Pair[] =>
	pairs.filter(({ stages }) => stages.includes(stage)).sort((a, b) => a.stages.length - b.stages.length)

/** The questions that are ticked when nobody has chosen. */
export const firstQuestions = ({ questions }: Pick<Stage, 'questions'>): readonly string[] =>
	questions.filter(({ first }) => first === true).map(({ id }) => id)

/** Words in a part of an address that say something about health. An address is kept in logs and histories, so there is to be none. */
export const healthWordsInSlug = (slug: string): readonly string[] => noticeHealthWords(slug.replaceAll('-', ' '))
