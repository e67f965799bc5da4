import { asMeant } from './as-meant.ts'
import { refusalRules } from './refusal-rules.ts'

/** Why a question is not one to send. Each has a reason and a better question, in the words of the page. */
export const refusalKinds = [
	'asks-what-it-is',
	'asks-treatment',
	'asks-records',
	'asks-cause',
	'doubts-them',
	'leads',
	'asks-dismissal',
	'asks-law',
	'asks-certainty',
	'asks-date',
	'asks-home',
	'no-question',
] as const
export type RefusalKind = (typeof refusalKinds)[number]

/** Whether a question can be sent; null when it can. It is about one question, as it was typed. */
export function judgeQuestion(typed: string): RefusalKind | null {
	const text = asMeant(typed)
	const found = refusalRules.find(({ when, unless }) => when.test(text) && !unless?.test(text))
	if (found) return found.kind
	return asksSomething(text) ? null : 'no-question'
}

const asksSomething = (text: string) =>
	/\?\s*$/.test(text) ||
	/^(?:what|which|who|when|where|how|why|is|are|can|could|would|will|should|do|does|did|has|have|may|if|please|tell|say|list)\b/.test(
		text,
	)
