const channels = { call: 'Phone call', text: 'Text message', email: 'E-mail', video: 'Video call', letter: 'Letter' } as const

/** The agreement and the log of keeping in touch with somebody who is off. */
export const contactSheets = {
	show: 'Show the sheet',
	change: 'Change something',
	contact: (place: number) => `Contact ${place}`,
	addContact: 'Add another contact',
	mostContacts: (most: number) => `A sheet holds ${most} contacts. Begin a second sheet for more.`,
	checkIn: 'Check-in',
	'contact-agreement': {
		title: 'Contact agreement',
		lede: 'Who keeps in touch while somebody is off, how and how often. Your employee decides with you.',
		description:
			'Agree with an employee who is off how you keep in touch. In Word, PDF and for your calendar. Nothing is stored.',
		how: 'Ask on the first day, in a few minutes. You can agree anew at any time.',
		shown: 'Your contact agreement',
		shownText: 'Read it to your employee, or send it to them.',
		take: 'Give one copy to your employee and keep one.',
		stored: 'Nothing that you type is stored. It is gone when you close the page, unless you take it away.',
	},
	'contact-log': {
		title: 'Contact log',
		lede: 'Two lines after each contact with somebody who is off: facts, not opinions.',
		description:
			'A short log of contact with an employee who is off: facts, not opinions. In Word and PDF, or kept in your account.',
		how: 'Write what was said and what you agreed. Your employee may ask to read it.',
		shown: 'Your contact log',
		shownText: 'Read each line as your employee would read it. Take out what is not a fact.',
		take: 'Keep it where only people who need it can open it.',
		stored:
			'What you type is stored only if you choose to keep it in an account. Otherwise it is gone when you close the page, unless you take it away.',
	},
	agreement: {
		title: 'Contact agreement',
		footer: 'Keep this where only people who need it can open it. It needs no word about health.',
		labels: {
			employee: 'Employee',
			person: 'Who keeps in touch',
			channel: 'How',
			often: 'How often',
			days: 'First days',
			notThen: 'When not to call',
			team: 'What the team is told',
			stop: 'To stop it, or start it again',
		},
		channels,
		frequencies: {
			weekly: 'Once a week',
			'two-weeks': 'Every 2 weeks',
			'four-weeks': 'Every 4 weeks',
			other: 'As we agree each time',
		},
		rightsTitle: 'What we hold to',
		rights: [
			'A contact is to ask how things are and what would help. Nobody asks what is wrong.',
			'Nobody asks for work while somebody is signed off as not fit for work.',
			'Either of us can ask to change this at any time.',
		],
		movedTitle: 'Days that we moved',
		moved: (from: string, to: string, holiday: string | null) =>
			holiday === null
				? `${from} is not a working day here. The contact is on ${to}.`
				: `${from} is a bank holiday (${holiday}). The contact is on ${to}.`,
		unknownYear: 'We do not know all bank holidays of the later days yet. Look at a calendar first.',
	},
	log: {
		title: 'Contact log',
		footer: 'Keep this where only people who need it can open it.',
		note: 'Facts, not opinions. No diagnosis, no medicines, no family matters.',
		employee: 'Employee',
		caption: (contacts: number) => (contacts === 1 ? '1 contact' : `${contacts} contacts`),
		columns: { on: 'Day', who: 'Who and how', said: 'What was said', agreed: 'Agreed', next: 'Next contact' },
		channels,
		noDay: (place: number) => `Contact ${place}: enter the day`,
		nextBefore: (place: number) => `Contact ${place}: the next contact must not be before this one. Check both days`,
		empty: 'Enter at least one contact, with its day',
		tooMany: (most: number) => `Use ${most} contacts or fewer. Begin a second sheet for more`,
	},
} as const
