import { healthWordsInSlug, pairsOf } from '#app/features/conversations/conversation.ts'
import type { Branch, Conversations, Stage, Words } from '#app/features/conversations/conversation.ts'
import { stageIds } from '#app/features/conversations/stages.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { longestSentence, readingGrade, tooLong, wordsLeftOut } from './plain-words.ts'

/** Which of the three lists it is in, and what is wrong. */
export type ConversationProblem = { readonly list: 'stages' | 'pairs' | 'branches'; readonly reason: string }

/** The grade of somebody of 11, as for every page. */
const targetGrade = 6
/** A stage with fewer pairs leaves a manager without words. */
const fewestPairs = 3

const paragraph = (text: string) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
const ofWords = (pairs: readonly Words[]) => pairs.flatMap((pair) => [pair.leave, pair.try])
const ofLaw = ({ law, next }: Stage | Branch) => [...law.map(({ text }) => text), ...next.map(({ label }) => label)]

/** Everything that a reader of the stage reads, as paragraphs of HTML. */
export const stageHtml = (stage: Stage): string =>
	[
		...[
			stage.title,
			stage.summary,
			stage.when,
			stage.purpose,
			stage.outcome,
			stage.toThem ?? '',
			stage.opening ?? '',
			stage.closing ?? '',
		],
		...[...stage.before, ...stage.during, ...stage.after, ...stage.never, ...ofLaw(stage)],
		...stage.questions.flatMap(({ ask, hint = '' }) => [ask, hint]),
	]
		.map(paragraph)
		.join('')

/** Everything that a reader of the branch reads, as paragraphs of HTML. */
export const branchHtml = (branch: Branch): string =>
	[
		...[branch.title, branch.summary, branch.when],
		...[...branch.now, ...branch.ask, ...branch.never, ...branch.after, ...ofLaw(branch)],
		...ofWords(branch.say),
	]
		.map(paragraph)
		.join('')

function plainProblems(of: string, html: string): string[] {
	const grade = readingGrade(html)
	return [
		...tooLong(html).map((long) => `${of}: this sentence has more than ${longestSentence} words: “${long}”`),
		...wordsLeftOut(html).map((word) => `${of}: our style leaves out “${word}”`),
		...(grade >= targetGrade ? [`${of}: the reading grade is ${grade.toFixed(1)}; it must be under ${targetGrade}`] : []),
	]
}

const twice = (of: string, all: readonly string[]) =>
	[...new Set(all.filter((one, at) => all.indexOf(one) !== at))].map((one) => `There are two ${of} ${one}`)

/** A rule of law rests on a fact that the page names, and a fact that is named is there. */
const factProblems = (of: string, { facts, law }: Stage | Branch, known: ReadonlySet<string>) => [
	...facts.filter((id) => !known.has(id)).map((id) => `${of}: there is no fact ${id}`),
	...law.filter(({ fact }) => !facts.includes(fact)).map(({ fact }) => `${of}: ${fact} is marked but not named in facts`),
	...facts.filter((id) => !law.some(({ fact }) => fact === id)).map((id) => `${of}: ${id} is named but marked nowhere`),
]

function stageProblems(stage: Stage, { pairs, branches }: Conversations, known: ReadonlySet<string>): string[] {
	const own = pairsOf(pairs, stage.id).length
	const first = stage.questions.filter((question) => question.first).reduce((sum, { minutes }) => sum + minutes, 0)
	return [
		...plainProblems(stage.id, stageHtml(stage)),
		...factProblems(stage.id, stage, known),
		...stage.questions
			.filter(({ id }) => !id.startsWith(`${stage.id}-`))
			.map(({ id }) => `${id} is not a question of ${stage.id}`),
		...(stage.questions.some(({ first }) => first) ? [] : [`${stage.id}: no question is there for those who choose none`]),
		...(new Set([stage.toThem, stage.opening, stage.closing].map((one) => one === null)).size > 1
			? [`${stage.id}: what is said to the employee is there whole, or not at all`]
			: []),
		...(first > stage.minutes ? [`${stage.id}: its first questions take ${first} minutes, and the talk ${stage.minutes}`] : []),
		...(own < fewestPairs ? [`${stage.id} has ${own} pairs, ${fewestPairs} at least`] : []),
		...stage.branches
			.filter((named) => !branches.some(({ slug }) => slug === named))
			.map((named) => `${stage.id}: there is no branch ${named}`),
	]
}

function branchProblems(
	branch: Branch,
	{ stages, pairs }: Conversations,
	known: ReadonlySet<string>,
	lines: readonly Helpline[],
) {
	const { slug } = branch
	return [
		...plainProblems(slug, branchHtml(branch)),
		...factProblems(slug, branch, known),
		...healthWordsInSlug(slug).map((word) => `${slug}: an address must not hold “${word}”`),
		...(stages.some((stage) => stage.branches.includes(slug)) ? [] : [`No stage leads to ${slug}`]),
		...branch.pairs.filter((id) => !pairs.some((pair) => pair.id === id)).map((id) => `${slug}: there is no pair ${id}`),
		...branch.helplines
			.filter((id) => !lines.some((line) => line.id === id && (line.phone !== null || line.url !== null)))
			.map((id) => `${slug}: nothing can be printed of a helpline ${id}`),
	]
}

/** What is wrong with the guide as a whole; empty when nothing is. */
export function conversationProblems(
	read: Conversations,
	facts: readonly Pick<Fact, 'id'>[],
	helplines: readonly Helpline[],
): ConversationProblem[] {
	const known = new Set(facts.map(({ id }) => id))
	const { stages, pairs, branches } = read
	const inOrder = stages.map(({ id }) => id).join() === stageIds.join()
	return [
		...[
			...(inOrder ? [] : [`The stages are ${stageIds.join(', ')}, each once and in this order`]),
			...twice(
				'questions',
				stages.flatMap(({ questions }) => questions.map(({ id }) => id)),
			),
			...stages.flatMap((stage) => stageProblems(stage, read, known)),
		].map((reason) => ({ list: 'stages' as const, reason })),
		...[
			...twice(
				'pairs',
				pairs.map(({ id }) => id),
			),
			...plainProblems('pairs', ofWords(pairs).map(paragraph).join('')),
			...pairs.flatMap(({ id, fact }) => (fact !== undefined && !known.has(fact) ? [`${id}: there is no fact ${fact}`] : [])),
		].map((reason) => ({ list: 'pairs' as const, reason })),
		...[
			...twice(
				'branches',
				branches.map(({ slug }) => slug),
			),
			...branches.flatMap((branch) => branchProblems(branch, read, known, helplines)),
		].map((reason) => ({ list: 'branches' as const, reason })),
	]
}
