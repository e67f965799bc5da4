import type { ReturnRecord } from './record.ts'

/** Records for tests: an ordinary one, with everything that most talks come to, and one with every box filled. */

export const anOrdinaryRecord: ReturnRecord = {
	reference: 'P7',
	role: 'Shop assistant',
	manager: 'Sam Okoro',
	metOn: '2026-11-23',
	way: 'in-person',
	companion: '',
	firstDay: '2026-11-02',
	dayBack: '2026-11-23',
	nation: 'england',
	usualDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
	daysLost: null,
	reason: 'not-said',
	reasonWords: '',
	noteSeen: 'fit-note',
	noteFrom: '2026-11-09',
	noteTo: '2026-12-06',
	noteAdvice: ['phased', 'duties'],
	notCopied: true,
	workRelated: 'not-sure',
	workAction: 'Sam looks at the lifting in the stock room this week.',
	accident: 'not-an-accident',
	contact: 'A call each Friday was right. A text first is better.',
	helps: 'Sitting for part of the hour. Lighter boxes. A break before the afternoon.',
	agreed: [
		{ what: 'A stool at the till', who: 'Sam', byOn: '2026-11-25', interim: 'Swap every hour', reviewOn: '2026-12-07' },
		{ what: 'No boxes over 5 kg', who: 'Stock team', byOn: null, interim: '', reviewOn: '2026-12-07' },
		{ what: 'Start at 10', who: 'Sam', byOn: '2026-11-24', interim: '', reviewOn: '2026-12-21' },
	],
	phased: 'yes',
	phasedFrom: '2026-11-23',
	phasedTo: '2026-12-20',
	colleagues: 'That P7 is back, and starts with shorter days.',
	signposts: 'The page of helplines, and the advice line.',
	referral: 'accepted',
	sickPay: 'yes',
	counted: 'no',
	whyNotCounted: 'we have no triggers',
	nextReview: '2026-11-30',
	comment: 'I am glad that the start is later.',
	readOn: '2026-11-23',
	copyGiven: 'paper',
}

const long = (name: string, most: number) =>
	`${name} begins. ${'All that there is to say about it. '.repeat(40)}`.slice(0, most - name.length - 6).trim() + ` ${name} ends`

export const aFullRecord: ReturnRecord = {
	...anOrdinaryRecord,
	companion: long('companion', 120),
	daysLost: 14.5,
	reasonWords: long('words', 120),
	workAction: long('action', 400),
	contact: long('contact', 400),
	helps: long('helps', 400),
	agreed: Array.from({ length: 20 }, (_, at) => ({
		what: long(`what${at + 1}`, 120),
		who: `who${at + 1}`,
		byOn: '2026-12-01',
		interim: long(`until${at + 1}`, 120),
		reviewOn: '2026-12-24',
	})),
	colleagues: long('colleagues', 400),
	signposts: long('signposts', 400),
	whyNotCounted: long('why', 120),
	comment: long('comment', 800),
}
