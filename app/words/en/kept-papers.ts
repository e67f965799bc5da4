/** A record of a talk and a contact log, kept in an account: what is said of each in its own name. */
export const keptPapers = {
	'return-record': {
		title: 'Return-to-work record',
		keepTitle: 'Keep it in your account',
		keepText: 'If you sign in, you can keep the record. It is sealed, and nobody at this service reads it.',
		keep: 'Keep the record',
		signInTitle: 'Sign in to keep the record',
		fillInFirst: 'There is no record here yet. Fill one in first.',
		start: 'Fill in a record',
		takeText: 'Take two copies. Give one to your employee today. Keep one where only people who need it can open it.',
		deleteTitle: 'Delete this record?',
		deleteButton: 'Delete the record',
		deleted: 'The record is deleted.',
		keepIt: 'Go back to the record',
	},
	'contact-log': {
		title: 'Contact log',
		keepTitle: 'Keep it in your account',
		keepText:
			'If you sign in, you can keep the log and add to it after each contact. It is sealed, and nobody at this service reads it.',
		keep: 'Keep the log',
		signInTitle: 'Sign in to keep the log',
		fillInFirst: 'There is no log here yet. Fill one in first.',
		start: 'Begin a contact log',
		takeText: 'The files have what is saved. Save first, then take it away.',
		deleteTitle: 'Delete this contact log?',
		deleteButton: 'Delete the log',
		deleted: 'The log is deleted.',
		keepIt: 'Go back to the log',
	},
	log: {
		lede: 'Add two lines after each contact: facts, not opinions. Your employee may ask to read it.',
		toEmpty: 'Go to the empty contact',
		changedOn: (day: string) => `Last changed on ${day}.`,
		kept: 'The log is kept in your account. Come back to it after the next contact.',
		saved: 'Saved.',
		save: 'Save the log',
		removeHint: 'To take out a contact, empty all its boxes and save.',
		elsewhereTitle: 'Somebody else changed this log',
		elsewhereText: 'It was changed in another tab or by somebody else. Nothing of yours is saved yet. This is what it says now:',
		elsewhereBoth:
			'Below are your contacts. Under them is each contact that you did not have. Empty those that are not right, then save.',
		elsewhereLeft: (left: number) =>
			left === 1
				? '1 contact has no room in the form. It stands here only.'
				: `${left} contacts have no room in the form. They stand here only.`,
		openKept: 'Logs that you keep in your account',
	},
	list: {
		lede: 'What your account keeps of talks and of keeping in touch.',
		records: 'Records of talks',
		logs: 'Contact logs',
		about: 'For',
		contacts: 'Contacts',
		last: 'Last contact',
		next: 'Next contact',
		noNext: 'Not set',
		noLast: 'None yet',
		changed: 'Last changed',
		noReference: 'No reference',
		noLogs: 'No log is kept here yet. Fill one in, then choose to keep it.',
	},
} as const
