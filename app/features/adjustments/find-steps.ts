import { settings } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import { demandNumbers, levels, sizes } from './find-code.ts'
import type { FindChoice } from './find-code.ts'
import { readPicked } from './picked-code.ts'
import { withTicked } from './so-far.ts'

/** The pages of the finder: what is hard, how hard, where the work is; then the result. */
export type FindStep = 'parts' | 'hard' | 'work' | 'result'

/** What a page was sent and cannot go on with: the form name of the field. */
export type FindProblem = { readonly kind: 'no-part' | 'no-level' | 'no-pick'; readonly field: string }
type Sent =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'choice'; readonly choice: FindChoice }
	| { readonly kind: 'picked'; readonly picked: readonly Adjustment[] }
	| { readonly kind: 'wrong'; readonly step: FindStep; readonly choice: FindChoice; readonly problems: readonly FindProblem[] }

/** The first page whose question is open. */
export function openStep({ parts, work }: FindChoice): FindStep {
	if (parts.length === 0) return 'parts'
	if (parts.some(({ level }) => level === null)) return 'hard'
	return work === null ? 'work' : 'result'
}

/** The page that an address asks for: one to change where the answers reach that far, else the first open one. */
export function stepAsked(choice: FindChoice, query: URLSearchParams): FindStep {
	const open = openStep(choice)
	const order: readonly FindStep[] = ['parts', 'hard', 'work', 'result']
	const asked = order.find((step) => step === query.get('change'))
	return asked && order.indexOf(asked) < order.indexOf(open) ? asked : open
}

/** What a page of the finder sent, put into the choice it was made from. A name or a value that we do not know is as if it were not there. */
export function readSent(choice: FindChoice, query: URLSearchParams, all: readonly Adjustment[]): Sent {
	switch (query.get('step')) {
		case 'parts':
			return readParts(choice, query)
		case 'hard':
			return readHard(choice, query)
		case 'work':
			return {
				kind: 'choice',
				choice: {
					...choice,
					work: {
						setting: settings.find((one) => one === query.get('setting')) ?? null,
						size: sizes.find((one) => one === query.get('size')) ?? null,
					},
				},
			}
		case 'keep': {
			const picked = readPicked(query.getAll('keep').join('-'), all)
			if (picked.length > 0) return { kind: 'picked', picked }
			return { kind: 'wrong', step: 'result', choice, problems: [{ kind: 'no-pick', field: 'keep' }] }
		}
		default:
			return { kind: 'nothing' }
	}
}

function readParts(choice: FindChoice, query: URLSearchParams): Sent {
	const changed = withTicked(choice, query.getAll('part'))
	if (changed.parts.length > 0) return { kind: 'choice', choice: changed }
	return { kind: 'wrong', step: 'parts', choice: changed, problems: [{ kind: 'no-part', field: 'part' }] }
}

function readHard(choice: FindChoice, query: URLSearchParams): Sent {
	const parts = choice.parts.map(({ demand }) => {
		const said = query.get(`hard.${demandNumbers[demand]}`)
		return { demand, level: levels.find((level) => level === said) ?? null }
	})
	const problems = parts
		.filter(({ level }) => level === null)
		.map(({ demand }): FindProblem => ({ kind: 'no-level', field: `hard.${demandNumbers[demand]}` }))
	const changed = { ...choice, parts }
	return problems.length === 0 ? { kind: 'choice', choice: changed } : { kind: 'wrong', step: 'hard', choice: changed, problems }
}
