import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { firstQuestions, healthWordsInSlug, pairsOf } from '#app/features/conversations/conversation.ts'
import type { Conversations, Stage } from '#app/features/conversations/conversation.ts'
import { branchPath, stageIds, stagePath, stageSlugs } from '#app/features/conversations/stages.ts'
import { conversationProblems } from './conversation-rules.ts'
import { linksLeadingNowhere } from './read-conversations.ts'
import { entriesOf } from './search-kinds.ts'
import { searchContent } from './search.server.ts'

const { conversations, facts, helplines } = content
const { stages, pairs, branches } = conversations

/** What the rules say once something in the guide was changed. */
function after(change: (guide: { -readonly [Key in keyof Conversations]: Conversations[Key] }) => void) {
	const guide = structuredClone(conversations)
	change(guide)
	return conversationProblems(guide, facts, helplines).map(({ list, reason }) => `${list}: ${reason}`)
}

const withStage = (id: Stage['id'], part: Partial<Stage>) =>
	after((guide) => {
		guide.stages = guide.stages.map((stage) => (stage.id === id ? { ...stage, ...part } : stage))
	})

const withBranch = (slug: string, part: Partial<(typeof branches)[number]>) =>
	after((guide) => {
		guide.branches = guide.branches.map((branch) => (branch.slug === slug ? { ...branch, ...part } : branch))
	})

test('nothing is wrong with the guide as it stands', () => {
	expect(after(() => undefined)).toEqual([])
})

test('there are nine stages, 22 pairs and 16 ways that it may go', () => {
	expect([stages.length, pairs.length, branches.length]).toEqual([9, 22, 16])
})

test.each(stages.map((stage) => [stage.id, stage] as const))(
	'%s has a before, a during, an after, questions and words',
	(id, stage) => {
		for (const part of [stage.before, stage.during, stage.after, stage.never]) expect(part.length).toBeGreaterThanOrEqual(2)
		expect(stage.questions.length).toBeGreaterThanOrEqual(5)
		expect(pairsOf(pairs, id).length).toBeGreaterThanOrEqual(3)
		expect(firstQuestions(stage).length).toBeGreaterThanOrEqual(3)
	},
)

test('every pair is shown on a stage, and every branch is led to', () => {
	const shown = new Set(stages.flatMap(({ id }) => pairsOf(pairs, id).map((pair) => pair.id)))
	expect(pairs.filter(({ id }) => !shown.has(id))).toEqual([])
	const reached = new Set(stages.flatMap((stage) => stage.branches))
	expect(branches.filter(({ slug }) => !reached.has(slug))).toEqual([])
})

test('no address of the guide says anything about health', () => {
	for (const slug of [...Object.values(stageSlugs), ...branches.map(({ slug }) => slug)])
		expect(healthWordsInSlug(slug)).toEqual([])
	expect(healthWordsInSlug('cancer-news')).toEqual(['cancer'])
})

test('where somebody may not be safe the first steps are to stay, to ask and to ring', () => {
	const urgent = branches.filter((branch) => branch.urgent)
	expect(urgent.map(({ slug }) => slug)).toEqual(['danger-now'])
	const said = urgent[0]?.now.join(' ') ?? ''
	for (const step of [
		/^Stay with them/,
		/Ask straight out if they are safe/,
		/999/,
		/111 and choose the mental health option/,
		/Tell them what you are doing/,
	])
		expect(said).toMatch(step)
	expect(urgent[0]?.helplines).toEqual(expect.arrayContaining(['999', 'nhs111', 'samaritans']))
})

describe('what the rules find', () => {
	const [first] = stages
	test.each([
		['a stage that is missing', () => after((guide) => void (guide.stages = guide.stages.slice(1))), 'stages: The stages are s0'],
		[
			'a sentence that is too long',
			() => withStage('s1', { before: [`${'word '.repeat(30)}end.`, 'Short.'] }),
			'stages: s1: this sentence has more than 25 words',
		],
		[
			'a word that our style leaves out',
			() => withStage('s1', { purpose: 'Empower them.' }),
			'stages: s1: our style leaves out “Empower”',
		],
		[
			'a page that is hard to read',
			() =>
				withStage('s1', {
					before: Array.from({ length: 40 }, () => 'Organisational rehabilitation necessitates multidisciplinary communication.'),
				}),
			'stages: s1: the reading grade is',
		],
		['a fact that is not there', () => withStage('s1', { facts: ['FIT01', 'ZZ99'] }), 'stages: s1: there is no fact ZZ99'],
		[
			'a fact that is named and not marked',
			() => withStage('s6', { facts: ['FIT01'] }),
			'stages: s6: FIT01 is named but marked nowhere',
		],
		['a rule whose fact is not named', () => withStage('s1', { facts: [] }), 'stages: s1: FIT01 is marked but not named'],
		[
			'a question of another stage',
			() => withStage('s1', { questions: first?.questions ?? [] }),
			'stages: s0-1 is not a question of s1',
		],
		[
			'a question that is there twice',
			() => withStage('s1', { questions: first?.questions ?? [] }),
			'stages: There are two questions s0-1',
		],
		[
			'a stage that asks nothing of somebody who chose nothing',
			() => withStage('s8', { questions: stages[8]?.questions.map(({ first: _first, ...rest }) => rest) ?? [] }),
			'stages: s8: no question is there for those who choose none',
		],
		[
			'an agenda that nobody chose and is too long',
			() => withStage('s4', { minutes: 10 }),
			'stages: s4: its first questions take 16 minutes',
		],
		[
			'a talk without a word for the employee',
			() => withStage('s4', { toThem: null }),
			'stages: s4: what is said to the employee',
		],
		[
			'a branch that is not there',
			() => withStage('s1', { branches: ['nowhere', 'no'] }),
			'stages: s1: there is no branch nowhere',
		],
		[
			'a branch that no stage leads to',
			() =>
				after((guide) => {
					guide.stages = guide.stages.map((stage) => ({ ...stage, branches: stage.branches.filter((slug) => slug !== 'mind') }))
				}),
			'branches: No stage leads to mind',
		],
		[
			'an address with a health word',
			() => withBranch('mind', { slug: 'depression' }),
			'branches: depression: an address must not hold',
		],
		['a pair that is not there', () => withBranch('mind', { pairs: ['none'] }), 'branches: mind: there is no pair none'],
		[
			'a helpline that is not there',
			() => withBranch('mind', { helplines: ['made-up'] }),
			'branches: mind: nothing can be printed of a helpline made-up',
		],
		[
			'a helpline with nothing to print',
			() => withBranch('mind', { helplines: ['ww-llr'] }),
			'branches: mind: nothing can be printed of a helpline ww-llr',
		],
		[
			'a stage with too few pairs',
			() => after((guide) => void (guide.pairs = guide.pairs.filter(({ stages: fits }) => !fits.includes('s7')))),
			'stages: s7 has 0 pairs, 3 at least',
		],
	])('%s', (_name, found, reason) => {
		expect(found().some((one) => one.startsWith(reason))).toBe(true)
	})
})

test('a link of the guide that is no page of ours is found', () => {
	expect(linksLeadingNowhere(conversations, () => true)).toEqual([])
	expect(linksLeadingNowhere(conversations, (href) => href !== '/help-now')).toEqual([
		'danger-now: /help-now is not a page of this site',
	])
})

describe('searching', () => {
	test('knows every stage and every branch', () => {
		const ids = [...entriesOf(content).keys()]
		expect(ids).toEqual(expect.arrayContaining([...stageIds.map(stagePath), ...branches.map(({ slug }) => branchPath(slug))]))
	})

	test.each([
		...stages.map(({ id, title }) => [title, stagePath(id)]),
		...branches.map(({ slug, title }) => [title, branchPath(slug)]),
	])('finds %s by its name', (title, href) => {
		expect(
			searchContent(title)
				.slice(0, 5)
				.map((hit) => hit.href),
		).toContain(href)
	})

	test.each([
		['what do I say when someone comes back', stagePath('s5')],
		['my employee may kill themselves', branchPath('danger-now')],
		['menopause conversation', branchPath('change-of-life')],
		['miscarriage', branchPath('a-loss')],
		['bereavement talk', branchPath('a-loss')],
		['interpreter for a meeting', branchPath('words-and-hearing')],
		['refuses a referral', branchPath('no')],
		['not answering my calls', branchPath('no-contact')],
		['three way meeting', '/return-to-work/conversation/meeting'],
	])('finds what answers “%s”', (typed, href) => {
		expect(
			searchContent(typed)
				.slice(0, 8)
				.map((hit) => hit.href),
		).toContain(href)
	})
})
