/** The search page, its suggestions and the page when nothing was found. */
export const searching = {
	title: 'Search',
	results: (count: number) => (count === 1 ? '1 result.' : `${count} results.`),
	nothingFound: 'Nothing found.',
	showingFor: 'Showing results for',
	bestMatches: 'Best matches',
	moreOf: (kind: string) => `More: ${kind}`,
	allOf: (count: number, kind: string) => `All ${count}: ${kind}`,
	only: (kind: string) => `Only: ${kind}`,
	everyKind: 'Show every kind of result',
	phone: 'Phone',

	/** What a result is. */
	kinds: {
		article: 'Guidance',
		sheet: 'One page to print',
		tool: 'Forms and tools',
		helpline: 'Helplines',
		checklist: 'Checklists',
		conversation: 'Conversations',
		adjustment: 'Changes at work',
		service: 'Services',
		funding: 'Money that helps',
		page: 'About this service',
	},

	tryThis: 'What you can try',
	fewerWords: 'Use fewer words, or a simpler one.',
	browse: 'Look through all the guidance',
	orAskUs: 'Ask for a call back',
	orRefer: 'Refer an employee',

	notFoundTitle: 'Was something missing?',
	notFoundText: 'Tell us what you were looking for. We use it to decide what to write next.',

	suggestions: 'Suggestions',
	suggestionCount: (count: number | string) =>
		count === 1 ? '1 suggestion. Use the down arrow to reach it.' : `${count} suggestions. Use the down arrow to reach them.`,
	noSuggestions: 'No suggestions.',
} as const
