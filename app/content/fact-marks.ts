/** A place where a page leans on a fact: `mark` says how sure we are, `value` and `passage` print or decide something by it. */
export type FactMark = { readonly as: 'mark' | 'value' | 'passage'; readonly id: string; readonly line: number }

const mark = /<(Fact|Value|From|Until)\b[^>]*?\b(?:id|fact)="([^"]*)"/g

/** Every such place in the source of a page, in order. */
export const marksIn = (source: string): FactMark[] =>
	[...source.matchAll(mark)].map(({ 0: whole, 1: name, 2: id = '', index }) => ({
		as: name === 'Fact' ? 'mark' : name === 'Value' ? 'value' : 'passage',
		id,
		line: source.slice(0, index + whole.indexOf(id)).split('\n').length,
	}))
