/** The page that says whether the portal works. */
export const status = {
	title: 'Does this site work?',
	description: 'What works at this moment, what is late, and what to do meanwhile.',
	well: 'Everything works',
	notWell: 'Something is not right',
	wellText: 'You can read, search, fill in forms and sign in. Messages go out.',
	lateText: 'E-mails are late. Codes and links may take longer. You do not have to ask for them twice.',
	failsText: 'We cannot save anything just now. You can read the guidance. Please fill in forms later.',
	now: 'At this moment',
	reading: 'Reading and searching',
	forms: 'Forms and signing in',
	messages: 'E-mails to you and your employee',
	texts: 'Text messages to your employee',
	states: {
		works: 'Works',
		fails: 'Does not work just now',
		late: 'Late',
		unknown: 'Not known',
		notYet: 'Not offered yet',
	},
	checked: (at: string) => `Checked ${at}. We check when somebody opens this page, at most twice a minute.`,
	meanwhile: 'If something does not work',
	meanwhileSteps: [
		'What you saved is kept. Come back with the same link.',
		'An e-mail that is late is sent as soon as it can be. Look in the junk folder too.',
		'Print a form or an article while the site is open, and go on with it on paper.',
	],
} as const
