/** What the rehearsals are about: what small firms meet most. */
export const rehearsalTopics = ['stress', 'muscles-and-joints', 'mental-health', 'long-illness', 'any-health'] as const
export type RehearsalTopic = (typeof rehearsalTopics)[number]

/** When in an absence the conversation takes place: the stages of the conversation guide. */
export const conversationStages = ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'] as const
export type ConversationStage = (typeof conversationStages)[number]

/** One thing to say. `feels` and `why` are about the employee, who is invented. */
export type RehearsalChoice = {
	readonly say: string
	/** How far it moves what they feel: 2 eases most, -2 hurts most. */
	readonly moves: -2 | -1 | 0 | 1 | 2
	/** What they feel when they hear it, in one or two short sentences. */
	readonly feels: string
	/** Why, and what would be better where something would be. */
	readonly why: string
	/** The next turn, or an ending. */
	readonly next: string
}

/** What the employee says or does, and what the manager may answer. */
export type RehearsalTurn = {
	readonly id: string
	readonly says: string
	/** True where they say that they are not safe: whom to ring stands beside it. */
	readonly crisis?: boolean | undefined
	readonly choices: readonly RehearsalChoice[]
}

export type RehearsalEnding = {
	readonly id: string
	readonly title: string
	/** How it ends, in a few sentences that are true on every way that ends here. */
	readonly text: string
	readonly readOn: readonly RehearsalReading[]
	/** True where somebody is kept safe in it: whom to ring stands beside it. */
	readonly crisis?: boolean | undefined
}

/** A page of ours to read on. `idea` is for another time: it says nothing of what was said or left out on the way. */
export type RehearsalReading = { readonly idea?: string | undefined; readonly href: string; readonly label: string }

/** A conversation to practise. The person in it is invented, and its name is the name of the address: nothing about health stands there. */
export type Rehearsal = {
	readonly slug: string
	readonly title: string
	readonly summary: string
	readonly topic: RehearsalTopic
	readonly sector: string
	readonly stage: ConversationStage
	readonly minutes: number
	/** Who they are, what has happened, what you know, and what you want from this talk. */
	readonly scene: readonly string[]
	readonly person: { readonly name: string; readonly job: string }
	readonly first: string
	readonly turns: readonly RehearsalTurn[]
	readonly endings: readonly RehearsalEnding[]
	readonly facts: readonly string[]
	readonly owner: string
	readonly reviewedOn: string
	readonly reviewBy: string
}
