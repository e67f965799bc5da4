/** The changes at work that the service suggests: what its people read while they write the list, and what the manager reads of it. */
export const suggested = {
	// On the case
	title: 'Changes at work to suggest',
	whoReads: {
		'employer-and-employee':
			'The employee reads it first and has 5 working days to suggest corrections. Then the manager reads it, if the employee allows it. Say what to change at work, and nothing about health.',
		'about-a-post': 'The manager reads it when you release it. Say what to change at work.',
		'employee-alone': 'The employee sent this alone. They read the list; their manager does not.',
	},
	noneYet: 'Nothing is suggested yet.',
	noneWere: 'Nothing was suggested.',
	takeOut: 'Take out',
	fromCatalogue: 'A change from the catalogue',
	noChange: 'None',
	ownWords: 'A change in your own words',
	ownHint: 'One change at a time, up to 5 of your own. The manager reads this. No health words.',
	add: 'Add to the list',
	stands: {
		'may-release': 'The employee has agreed that the manager reads this list. You can release it.',
		aboutAPost: 'This is about a post and names nobody. You can release it when it is finished.',
		'said-no': 'The employee has said no to sharing a list with their manager. It cannot be released.',
		stillTime: (day: string) => `The list is with the employee, who can suggest corrections until ${day}.`,
		corrected: 'They have suggested a correction: it is among the notes. You can change the list. They then have 5 new days.',
	},
	refused: {
		'nothing-suggested': 'Choose a change, or write one in your own words',
		'suggestion-too-long': 'Use 300 characters or fewer for one change',
		'too-many-own': 'There are 5 changes in your own words already. Take one out first',
		'too-many-suggested': 'There are 20 changes on the list already. Take one out first',
		'list-is-shown': 'The employee has the list now, so it cannot be changed. They can suggest corrections',
		'health-words-in-list': (words: string) => `The manager reads this. Leave out ${words} and say what to change at work`,
		'said-no': 'The employee has not agreed that their manager reads a list of changes. Choose “Summary withheld”',
		'not-shown': 'The employee has not been shown the list yet',
		'still-time': (day: string) =>
			`The employee can suggest corrections until ${day}. Release it after that day, or when they say it is fine`,
	},

	// To the manager
	forYouTitle: 'Changes at work that would help',
	forYouText: 'The service suggests these changes. Your employee has read them and agreed that you read them.',
	aboutPostText: 'The service suggests these changes for the post you asked about.',
	talkFirst: 'Talk them over with your employee before you decide. You need not agree to all of them.',
	keptUntil: 'The list is here until the case is closed. Put it in a plan to keep it.',
	putInPlan: 'Put these in a plan',
	nothingToPut: 'There is no list to put in a plan here.',
} as const
