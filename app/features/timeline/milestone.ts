import type { StageId } from '#app/features/conversations/stages.ts'

/** What a day is counted from. */
export const anchors = [
	'none',
	'first full day of sickness',
	'date of accident',
	'date the report was requested',
	'employer leave year',
	'decision point',
	'first day back',
	'last day of sickness',
	'end of the fit note',
] as const
export type Anchor = (typeof anchors)[number]

export const milestoneKinds = ['duty', 'good practice'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

/** What a calendar that others may see says of it: nothing about health, and no name. */
export const calendarTitles = ['check-in', 'meeting', 'payroll', 'paper', 'plan'] as const
export type CalendarTitle = (typeof calendarTitles)[number]

/** Something to do in an absence, and how its day is counted. */
export type Milestone = {
	readonly id: string
	/** As the law and the guides say it: 'Day 28 (4 weeks)'. */
	readonly when: string
	/** The same in twelve letters or fewer, for the drawn line. */
	readonly short: string
	/** See `dayFrom`. Null where no number of days gives it. */
	readonly dayFromStart: number | null
	/** The last day, counted in the same way, of what lasts. */
	readonly toDay?: number
	/** The day instead, where help is wanted sooner. */
	readonly soonerDay?: number
	/** What is said instead where help is wanted sooner: the day of the referral is another, and only one thing names it. */
	readonly sooner?: Partial<Pick<Milestone, 'when' | 'short' | 'title' | 'goodPractice' | 'prompts'>>
	/** What is said instead in Northern Ireland. `hasNoDay` where no fact gives the day of its rules. */
	readonly inNorthernIreland?: Partial<
		Pick<Milestone, 'when' | 'title' | 'kind' | 'lawSays' | 'goodPractice' | 'note' | 'facts'>
	> & { readonly hasNoDay?: true }
	readonly anchor: Anchor
	readonly title: string
	readonly who: string
	readonly kind: MilestoneKind
	/** Empty where no law says anything. */
	readonly lawSays: string
	/** What the law says is a thing to do, and not a right, a limit or what somebody else does. */
	readonly mustDo?: boolean
	/** Its first sentence says by itself what to do: a short list says no more. */
	readonly goodPractice: string
	readonly note: string
	readonly facts: readonly string[]
	/** The conversation it belongs to. */
	readonly stage: StageId | null
	readonly prompts: readonly string[]
	/** It has to be done by its day, not from its day. */
	readonly deadline?: true
	readonly calendar: CalendarTitle
	/** Shown only where it was asked for: help sooner, or a note with an end. */
	readonly only?: 'sooner' | 'note'
}

/** What to do, in one sentence. */
export const inShort = ({ goodPractice }: Pick<Milestone, 'goodPractice'>): string => goodPractice.split(/(?<=[.?]) /)[0] ?? ''

/** What `content/milestones.json` holds: the milestones of the law and of good practice in the order in which a manager meets them, and our own prompts between them. */
export type Milestones = {
	readonly reviewedOn: string
	readonly reviewBy: string
	readonly milestones: readonly Milestone[]
	readonly ours: readonly Milestone[]
}
