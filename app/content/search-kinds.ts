import type { Hit, Kind } from '#app/features/searching/found.ts'
import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import type { Checklist } from '#app/features/checklists/checklist.ts'
import { branchPath, stagePath } from '#app/features/conversations/stages.ts'
import type { Branch, Conversations, Stage } from '#app/features/conversations/conversation.ts'
import { servicePath } from '#app/features/directory/directory-entry.ts'
import type { Service } from '#app/features/directory/directory-entry.ts'
import type { FundingNotice } from '#app/features/directory/funding-notice.ts'
import { topicNames } from '#app/features/guidance/article.ts'
import type { Heading } from '#app/features/guidance/article.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import type { PortalContent } from './portal-content.ts'

/** One thing that can be found. */
export type Entry = Hit & {
	readonly id: string
	/** Other words for it: its headings, or what people call it. */
	readonly words: string
	readonly text: string
	/** Where the text was made from, for what it says on one day only. */
	readonly html?: string
	readonly phone?: string | null
	/** The areas that have it; none, or left out, when everybody does. */
	readonly areas?: readonly string[]
}

type Searched = {
	readonly kind: Kind
	/** Beside an article, at 1: how much a match in this kind says. */
	readonly weight: number
	readonly entriesIn: (content: PortalContent) => readonly Omit<Entry, 'kind'>[]
}

const headingsOf = (headings: readonly Heading[]) => headings.map(({ text }) => text).join('. ')

const sheetWords = 'sheet, one page to print, do this, not this'

type Written = Pick<Hit, 'title' | 'summary'> & { path: string; headings: readonly Heading[]; text: string; html: string }

const written = ({ path, title, summary, headings, text, html }: Written, more = '') => ({
	id: path,
	href: path,
	title,
	summary,
	words: `${headingsOf(headings)}. ${more}`,
	text,
	html,
})

/** A line that nothing can be printed of stands nowhere. */
function lineEntries({ id, name, useFor, forWho, phone, url, areas = [] }: Helpline) {
	if (phone === null && url === null) return []
	const href = `/helplines${areas[0] ? `?area=${areas[0]}` : ''}#line-${id}`
	return [{ id: href, href, title: name, summary: useFor, words: `helpline phone number ${forWho}`, text: '', phone, areas }]
}

function serviceEntry(service: Service) {
	const href = servicePath(service)
	const { name, does, forWho, reach, phone, areas } = service
	return { id: href, href, title: name, summary: does, words: forWho, text: reach, phone, areas }
}

function fundingEntry({ id, name, what, amount, who }: FundingNotice) {
	const href = `/funding#${id}`
	return { id: href, href, title: name, summary: what, words: `grant money funding ${who}`, text: amount }
}

const checklistEntry = ({ slug, title, summary, parts }: Checklist) => ({
	id: `/checklists/${slug}`,
	href: `/checklists/${slug}`,
	title,
	summary,
	words: `checklist. ${parts.map(({ heading }) => heading).join('. ')}`,
	text: parts.flatMap(({ items }) => items.map(({ text }) => text)).join(' '),
})

const stageEntry = ({ id, title, when, summary, words, purpose, questions, during, after, never }: Stage) => ({
	id: stagePath(id),
	href: stagePath(id),
	title,
	summary,
	words: `conversation talk meeting what to say what to ask script. ${words}. ${when}. ${purpose}`,
	text: [...questions.map(({ ask }) => ask), ...during, ...after, ...never].join(' '),
})

const branchEntry = ({ slug, title, summary, words, when, now, ask, never }: Branch) => ({
	id: branchPath(slug),
	href: branchPath(slug),
	title,
	summary,
	words: `conversation talk what to say. ${words}. ${when}`,
	text: [...now, ...ask, ...never].join(' '),
})

const conversationEntries = ({ stages, branches }: Conversations) => [...stages.map(stageEntry), ...branches.map(branchEntry)]

const adjustmentEntry = ({ id, title, barrier, action, interim, check }: Adjustment) => ({
	id: `/adjustments/${id}`,
	href: `/adjustments/${id}`,
	title,
	summary: barrier,
	words: '',
	text: `${action} ${interim} ${check}`,
})

/** What is searched: a kind joins by a line here. */
export const searched: readonly Searched[] = [
	{ kind: 'article', weight: 1, entriesIn: ({ articles }) => articles.map((article) => written(article)) },
	{
		kind: 'sheet',
		weight: 0.8,
		entriesIn: ({ sheets }) => sheets.map((sheet) => written(sheet, `${topicNames[sheet.topic]}. ${sheetWords}`)),
	},
	{
		kind: 'tool',
		weight: 0.9,
		entriesIn: ({ tools }) => tools.map((tool) => ({ ...tool, id: tool.href, text: '' })),
	},
	{ kind: 'checklist', weight: 0.7, entriesIn: ({ checklists }) => checklists.map(checklistEntry) },
	{ kind: 'conversation', weight: 0.6, entriesIn: ({ conversations }) => conversationEntries(conversations) },
	{ kind: 'adjustment', weight: 0.5, entriesIn: ({ adjustments }) => adjustments.map(adjustmentEntry) },
	{ kind: 'service', weight: 0.6, entriesIn: ({ services }) => services.map(serviceEntry) },
	{ kind: 'helpline', weight: 0.7, entriesIn: ({ helplines }) => helplines.flatMap(lineEntries) },
	// Schemes that have ended are in the archive for whoever looks there; nobody who asks about money wants them among the answers.
	{
		kind: 'funding',
		weight: 0.7,
		entriesIn: ({ funding }) => funding.filter(({ closes }) => typeof closes === 'string').map(fundingEntry),
	},
	{ kind: 'page', weight: 0.6, entriesIn: ({ pages }) => pages.map((page) => written(page)) },
]

export const weightOf = new Map(searched.map(({ kind, weight }) => [kind, weight]))

/** Everything that can be found, in one list. Of two entries with one id the first counts. */
export function entriesOf(content: PortalContent): Map<string, Entry> {
	const all = new Map<string, Entry>()
	for (const { kind, entriesIn } of searched)
		for (const entry of entriesIn(content)) if (!all.has(entry.id)) all.set(entry.id, { ...entry, kind })
	return all
}
