import { isOverdue } from './fact.ts'
import type { Fact } from './fact.ts'
import type { Helpline } from './helpline.ts'

/** The four R's of keeping people in work, then what surrounds them. Listed in the order the guidance index shows. */
export const sections = [
	'retention',
	'recovery',
	'rehabilitation',
	'return',
	'refer',
	'legal-duties',
	'funding',
	'healthy-workplace',
] as const
export type Section = (typeof sections)[number]

export const sectionNames: Record<Section, string> = {
	retention: 'Staying in work',
	recovery: 'Off sick now',
	rehabilitation: 'Longer absence',
	return: 'Coming back',
	refer: 'Where to send people',
	'legal-duties': 'What the law asks',
	funding: 'Money that helps',
	'healthy-workplace': 'A healthy workplace',
}

/** Kinds of work whose advice may differ. */
export const sectors = [
	'retail-hospitality',
	'care',
	'warehouse-transport',
	'construction',
	'manufacturing',
	'office-home',
] as const
export type Sector = (typeof sectors)[number]

export const sectorNames: Record<Sector, string> = {
	'retail-hospitality': 'Shops, cafes, pubs and hotels',
	care: 'Care',
	'warehouse-transport': 'Warehouses and transport',
	construction: 'Building sites',
	manufacturing: 'Manufacturing',
	'office-home': 'Offices and home working',
}

export const audiences = ['line managers', 'owners and managers', 'whoever runs payroll', 'line managers and payroll'] as const
export type Audience = (typeof audiences)[number]

export type Heading = { readonly id: string; readonly text: string; readonly depth: 2 | 3 }
/** What was changed on a page, and when (YYYY-MM-DD); the newest first. */
export type Change = { readonly on: string; readonly what: string }
export type NextStep = { readonly href: string; readonly label: string }

/** What every page made from a content file has. `html` is built from our own repository, never from anything a person typed. */
type Written = {
	readonly slug: string
	readonly path: string
	readonly title: string
	readonly summary: string
	readonly owner: string
	readonly reviewedOn: string
	readonly reviewBy: string
	readonly changes: readonly Change[]
	readonly html: string
	readonly headings: readonly Heading[]
	/** The words alone, for the search. */
	readonly text: string
	/** The facts the page rests on, in the order its front matter names them. */
	readonly facts: readonly Fact[]
	/** What nobody has been able to confirm yet. Shown at the top of the page. */
	readonly unconfirmed: readonly string[]
}

export type Article = Written & {
	readonly id: string
	readonly section: Section
	readonly audience: Audience
	readonly minutes: number
	readonly next: readonly NextStep[]
}

/** Topics with printed sheets of their own. */
export const topics = ['stress-and-mental-health', 'muscles-and-joints'] as const
export type Topic = (typeof topics)[number]

export const topicNames: Record<Topic, string> = {
	'stress-and-mental-health': 'Stress and mental health',
	'muscles-and-joints': 'Muscles and joints',
}

/** One page to print: do this, not this. */
export type Sheet = Written & { readonly topic: Topic; readonly next: readonly NextStep[] }

export type SheetSummary = Pick<Sheet, 'slug' | 'path' | 'title' | 'summary' | 'topic'>

export type Page = Written & {
	/** Only pages that people agree to carry one, such as the privacy notice. */
	readonly version?: string
}

/** What an article says about itself in a list. */
export type ArticleSummary = Pick<Article, 'slug' | 'path' | 'title' | 'summary' | 'section' | 'audience' | 'minutes'>

/** The facts of a page that are past their review date: the page says so until somebody has checked them. */
export const factsToRecheck = (page: Pick<Written, 'facts'>, today: string) => page.facts.filter((fact) => isOverdue(fact, today))

/** All that the page of one article shows. */
export type ArticleView = {
	readonly article: Article
	readonly toRecheck: readonly Fact[]
	readonly nearest: readonly ArticleSummary[]
	/** Those before and after it in its section. */
	readonly neighbours: { readonly previous: ArticleSummary | null; readonly following: ArticleSummary | null }
	/** Where advice on the law is free; null when no number is cleared for print. */
	readonly acas: Helpline | null
}

/** All that a standing page shows. */
export type PageView = { readonly page: Page; readonly toRecheck: readonly Fact[] }

export type SheetView = { readonly sheet: Sheet; readonly toRecheck: readonly Fact[] }
