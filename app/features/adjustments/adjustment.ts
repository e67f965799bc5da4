import type { DemandCode } from './demands.ts'

/** What a step costs, as bands. They are estimates of ours; about half of all steps cost nothing. */
export const costs = ['nothing', 'time', 'under-50', 'under-250', 'under-1000', 'over-1000'] as const
export type Cost = (typeof costs)[number]

/** How soon it can be there. */
export const leads = ['same-day', 'within-a-week', 'one-to-two-weeks', 'two-to-six-weeks', 'over-six-weeks'] as const
export type Lead = (typeof leads)[number]

/** Who normally pays. Access to Work may help beyond what is reasonable for the employer, and the employee applies. */
export const fundings = [
	'none',
	'employer',
	'law',
	'nhs',
	'access-to-work-equipment',
	'access-to-work-support',
	'access-to-work-travel',
	'access-to-work-premises',
	'access-to-work-interviews',
] as const
export type Funding = (typeof fundings)[number]

export const settings = [
	'any',
	'office',
	'home',
	'reception',
	'retail',
	'hospitality',
	'warehouse',
	'manufacturing',
	'construction',
	'care',
	'education',
	'driving',
	'cleaning',
	'sales',
	'hairdressing',
	'emergency',
] as const
export type Setting = (typeof settings)[number]

/** Broad areas for browsing the catalogue. Never asked about a person and never stored with one. */
export const groups = [
	'msk',
	'mh',
	'nd',
	'fat',
	'can',
	'cvr',
	'dia',
	'gib',
	'sen-v',
	'sen-h',
	'neu',
	'men',
	'preg',
	'skin',
	'inj',
	'care',
] as const
export type Group = (typeof groups)[number]

/** When in the course of things it is of use. */
export const moments = ['first-talk', 'off-sick', 'coming-back', 'bad-days', 'new-need', 'moving-role', 'recruitment'] as const
export type Moment = (typeof moments)[number]

/** What it rests on: law that asks for it, published guidance, or plain good practice. */
export const bases = ['law', 'guidance', 'practice'] as const
export type Basis = (typeof bases)[number]

/** One thing that can be changed at work, found by what the job asks of a person. */
export type Adjustment = {
	readonly id: string
	readonly title: string
	/** What gets in the way, in ordinary words; never a diagnosis. */
	readonly barrier: string
	readonly demands: readonly DemandCode[]
	readonly groups: readonly Group[]
	readonly action: string
	readonly cost: Cost
	readonly who: string
	readonly funding: readonly Funding[]
	readonly lead: Lead
	/** What to do while waiting. */
	readonly interim: string
	readonly settings: readonly Setting[]
	readonly duration: 'temporary' | 'ongoing'
	/** What to look at before starting: safety, fairness, privacy. */
	readonly check: string
	readonly firstReviewWeeks: number
	readonly moments: readonly Moment[]
	readonly basis: Basis
	/** Ids of the facts that carry the basis or the funding. Practice may have none. */
	readonly facts: readonly string[]
}

/** Free or a matter of time, and there within the day. */
export const canStartToday = ({ cost, lead }: Pick<Adjustment, 'cost' | 'lead'>) =>
	lead === 'same-day' && (cost === 'nothing' || cost === 'time')

/** The cheapest and soonest first; then by name. */
export const easiestFirst = (a: Adjustment, b: Adjustment) =>
	costs.indexOf(a.cost) - costs.indexOf(b.cost) || leads.indexOf(a.lead) - leads.indexOf(b.lead) || a.title.localeCompare(b.title)
