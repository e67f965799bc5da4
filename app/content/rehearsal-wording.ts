import type { Rehearsal } from '#app/features/rehearsals/rehearsal.ts'
import { longestSentence, readingGrade, tooLong, wordsLeftOut } from './plain-words.ts'

/** The school year of somebody of 11. */
export const hardestGrade = 6

/** Asks for what nobody has to tell. Somebody who practises may say it and see what it does; nothing that eases is like it. */
const asksForIllness =
	/what(’s| is) (really |actually )?wrong with|diagnos|what (illness|condition)|name of (your|the) (illness|condition)|(which|what) (tablets|medicine|medication)|proof/i

/** Blames whoever practises. */
const shames =
	/\b(fail(ed|ure|ing)?|bad manager|poor manager|your fault|to blame|ashamed of|stupid|careless|lazy|useless|incompetent|score[ds]?|you should have|you were wrong|embarrass\w*)\b/i

/** Every text of a conversation, with where it stands. */
export function textsOf({ title, summary, scene, turns, endings }: Rehearsal): { readonly at: string; readonly text: string }[] {
	return [
		...[title, summary, ...scene].map((text) => ({ at: 'scene', text })),
		...turns.flatMap(({ id, says, choices }) =>
			[says, ...choices.flatMap(({ say, feels, why }) => [say, feels, why])].map((text) => ({ at: id, text })),
		),
		...endings.flatMap(({ id, title: name, text, readOn }) =>
			[name, text, ...readOn.flatMap(({ idea, label }) => (idea ? [idea, label] : [label]))].map((one) => ({
				at: id,
				text: one,
			})),
		),
	]
}

/** What is not said as we say things, a sentence each: long sentences, words we leave out, marks, blame, and asking for an illness. */
export function wordingProblems(rehearsal: Rehearsal): string[] {
	const texts = textsOf(rehearsal)
	const grade = readingGrade(texts.map(({ text }) => `<p>${text}</p>`).join(''))
	return [
		...texts.flatMap(({ at, text }) => [
			...tooLong(`<p>${text}</p>`).map((sentence) => `${at}: over ${longestSentence} words: ${sentence}`),
			...wordsLeftOut(text).map((word) => `${at}: “${word}” is left out: ${text}`),
			...(/['"]/.test(text) ? [`${at}: write “ ” and ’: ${text}`] : []),
		]),
		...rehearsal.turns.flatMap(({ id, choices }) =>
			choices
				.filter(({ say, moves }) => moves > 0 && asksForIllness.test(say))
				.map(({ say }) => `${id}: asks for an illness and eases: ${say}`),
		),
		...[
			...rehearsal.endings.flatMap(({ id, title, text, readOn }) =>
				[title, text, ...readOn.map(({ idea }) => idea ?? '')].map((one) => [id, one] as const),
			),
			...rehearsal.turns.flatMap(({ id, choices }) => choices.map(({ why }) => [id, why] as const)),
		]
			.filter(([, text]) => shames.test(text))
			.map(([at, text]) => `${at}: blames: ${text}`),
		...(grade > hardestGrade ? [`The reading grade is ${grade.toFixed(1)}: ${hardestGrade} is the most`] : []),
	]
}
