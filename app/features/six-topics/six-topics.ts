/** The six areas of HSE's Management Standards (HS03). The order is the order of the talk. */
export const topics = ['demands', 'control', 'support', 'relationships', 'role', 'change'] as const
export type Topic = (typeof topics)[number]

export const strains = ['fine', 'some', 'much'] as const
export type Strain = (typeof strains)[number]

export type TopicAnswer = {
	readonly topic: Topic
	/** How it is; null where nobody said. */
	readonly strain: Strain | null
	/** What about the work. Not about health, and in a team not who said it. */
	readonly said: string
	readonly action: string
	readonly who: string
	readonly byOn: string | null
}

/** One talk, with one person or with a small team. */
export type SixTopicsTalk = {
	readonly with: 'one' | 'team'
	/** A mark or the name of a team; may be empty. */
	readonly about: string
	readonly on: string | null
	readonly again: string | null
	readonly answers: readonly TopicAnswer[]
}

/** Nothing was said of it, and nothing is to be done. */
export const isUntouched = ({ strain, said, action }: TopicAnswer): boolean => strain === null && said === '' && action === ''

/** The topics in which something is to be done. */
export const actionsIn = ({ answers }: Pick<SixTopicsTalk, 'answers'>): readonly TopicAnswer[] =>
	answers.filter(({ action }) => action !== '')

/** Topics with much strain for which no action is written: the ones to go back to. */
export const leftOpen = ({ answers }: Pick<SixTopicsTalk, 'answers'>): readonly Topic[] =>
	answers.filter(({ strain, action }) => strain === 'much' && action === '').map(({ topic }) => topic)

/** Changes of the catalogue that often answer a topic, the simplest first. A test holds them to the catalogue. */
export const changesFor: Readonly<Record<Topic, readonly string[]>> = {
	demands: ['one-list', 'fair-targets', 'clear-backlog'],
	control: ['late-start', 'micro-breaks', 'focus-hour'],
	support: ['check-in', 'buddy', 'slow-train'],
	relationships: ['line-change', 'hand-over-line', 'step-away'],
	role: ['decide-line', 'carve', 'one-channel'],
	change: ['change-brief', 'rota-notice', 'handover-sheet'],
}
