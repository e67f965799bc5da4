/** The employee's own way into a plan: their link, the plan as they read it, what they say to it, who looked, and the way out. */
export const yourPlan = {
	// Opening the link
	openTitle: 'A plan to read and to keep',
	wrote: (manager: string, firm: string) => {
		if (manager && firm) return `${manager} at ${firm} has written a plan about your work.`
		if (manager) return `${manager} has written a plan about your work.`
		return firm ? `A manager at ${firm} has written a plan about your work.` : 'Your manager has written a plan about your work.'
	},
	ownWay: 'This link is your own way in. With it you can:',
	ownWayList: [
		'read every word of the plan',
		'say what you think of it',
		'sign it, or leave it unsigned',
		'take a copy away and keep it',
		'see who has looked at it',
	],
	toBeSure: 'To be sure that it is you',
	codeGoesTo: (address: string) => `We send a six-digit code to ${address}.`,
	sendMeTheCode: 'Send me the code',
	codeWasSaid: 'Your manager gave you a six-digit code, said or on paper. You need it now.',
	haveTheCode: 'I have the code',
	noCodeHow:
		'If you do not have the code, ask your manager to say it. If they have lost it, they can make a new link and a new code.',
	notWanted: 'I do not want this, or it is not about me',
	linkIsOver: 'This link does not work any more',
	linkIsOverWhy:
		'It may be cut short: try the whole of it from the newest message or slip. It may be over: a newer link was made, it was stopped, or a wrong code was typed five times. The plan itself may have been deleted by whoever kept it.',
	linkIsOverNext: 'If you still want to read the plan, ask your manager for a new link.',
	lookForHelp: 'You can also look for changes yourself, without an account:',
	lookForHelpLink: 'what is hard at work, and what could change',

	// The code
	codeSent: (address: string) => `We sent it to ${address}. It works for 10 minutes.`,
	codeSentHere: (address: string) => `We sent it to ${address}. It works for 10 minutes, in this browser.`,
	codeSaid: 'The six digits that your manager gave you. After five wrong tries the link ends.',
	noCode: 'I do not have the code',
	tooManyCodes: (minutes: number) => `That is a lot of codes. Wait ${minutes} minutes, then ask again`,
	codeSixDigits: 'Enter the six digits',
	codeElsewhere: 'Ask for another code: this one was sent to another browser, or too long ago',
	codeWrong: 'That is not the code we sent. Look at the newest message and type it again',
	codeWrongSaid: (left: number) => {
		const tries = left === 1 ? 'You have 1 try left, then the link ends' : `You have ${left} tries left`
		return `That is not the code. Ask your manager which six digits they wrote down. ${tries}`
	},
	codeOver: 'That code does not work any more. Ask for another code',

	// The plan
	title: 'Your plan of changes at work',
	lede: 'This is the whole plan, as your manager sees it. Read it in your own time.',
	changedOn: (day: string) => `Last changed on ${day}.`,
	about: 'Who it is for',
	rows: 'What changes',
	noRows: 'Nothing stands in the plan yet.',
	newerReturn: 'Your manager has a newer version of this phased return. What stands here is from before.',
	newerBeforeSigning:
		'Your manager has a newer version of the phased return than this plan shows. Ask them to put the newest weeks into the plan before you sign.',
	youSay: 'What you say',
	writtenForYou: 'Your manager wrote this down as what you said. Change it if it is not.',
	saidNothing: 'You have not said anything to this point.',
	say: 'Say what you think',
	changeIt: 'Change what you said',
	aboutRow: (number: number, what: string) => `point ${number}, ${what}`,
	yourDays: 'Your good days and bad days',
	goodDay: 'A good day',
	badDay: 'A bad day, and what helps',
	nothingYet: 'Nothing yet',
	describeDays: 'Write about your days',
	saved: 'Saved. Your manager sees it when they open the plan.',
	signedNow: 'Signed. Your name stands under this version, and the version is kept.',
	busy: 'Many people are taking a copy at this moment. Try again in a minute.',
	noDays: 'There is no day in this plan yet, so there is nothing for a calendar.',

	// Saying something
	backToPlan: 'Back to the plan',
	commentTitle: 'What do you say to this point?',
	commentLabel: 'In your own words',
	commentHint:
		'Your manager reads this, and so does everybody who may open the plan. Say what works and what does not. You need not say what is wrong with you.',
	neededOnLabel: 'On which days do you need it?',
	neededOn: { 'every-day': 'Every day', 'bad-days': 'Only on bad days', 'good-days': 'Only on good days' },
	chooseDays: 'Choose on which days you need it',
	daysTitle: 'Your good days and bad days at work',
	daysHint: 'Your manager reads this. What somebody would see at work is enough.',
	goodDayLabel: 'What a good day at work looks like',
	badDayLabel: 'What a bad day at work looks like, and what helps then',
	badDayHint: 'For example, a later start, a short break each hour, or a message instead of a call',
	save: 'Save',
	healthTitle: 'Does this name an illness or a treatment?',
	healthText: (words: string) =>
		`You wrote ${words}. Your manager reads this, and you do not have to name anything. If you want it to stay, press Save again.`,
	pointGone:
		'Your manager took this point out of the plan while you were writing. It cannot be saved any more. What you typed is below: copy what you want to keep.',
	pointNotThere: 'This point is not in the plan any more. Go back to read the plan as it is now.',
	tooLong: 'The plan is full, so this cannot be saved. Make it shorter, or ask your manager to shorten the plan.',
	tooOften: 'You have saved very often today. What you typed is below. Keep a copy and save it tomorrow.',

	// Signing
	sign: 'Sign it, or leave it unsigned',
	signText:
		'You do not have to sign. If you do, your name stands under what the plan says now, with today’s date. A later change does not carry your name.',
	signName: 'Your name',
	signMissing: 'Enter your name to sign',
	signButton: 'Sign this version',
	changedSince:
		'The plan was changed while you were reading. Nothing is signed. Read it below as it is now. Then sign, if you want to.',
	youSigned: (name: string, day: string) => `You signed what the plan says now, as ${name}, on ${day}.`,
	signedSoFar: 'Who signed which version',
	nobodySigned: 'Nobody has signed yet.',
	versionSigned: (number: number, day: string) => `Version ${number}, kept on ${day}`,
	versionBefore: (number: number, day: string) => `Version ${number}, kept on ${day}, changed since`,
	youSignedBefore: (name: string, number: number, day: string) =>
		`You signed version ${number}, as ${name}, on ${day}. The plan has changed since.`,
	signature: (name: string, side: 'manager' | 'employee', day: string) =>
		side === 'manager' ? `${name}, for the manager, on ${day}` : `${name}, you, on ${day}`,
	changedAfter: 'The plan has changed since it was last signed.',
	seeChanges: 'See what changed',

	// What else
	next: 'What else you can do',
	takeAway: 'Take it away',
	takeAwayText: 'The copy is yours. Anybody who can open the file can read it.',
	fileIs: 'Download:',
	formats: {
		docx: 'Word',
		pdf: 'PDF',
		html: 'To print',
		ics: 'Days to look again, for your calendar',
		csv: 'Table (CSV)',
		json: 'The whole plan as a file, to open again',
	},
	carryOn: 'You can open the file called JSON again on this site, without an account and with another manager.',
	openFile: 'Open a plan from a file',
	versions: 'Versions, and what changed',
	looked: 'Who has looked',
	whoSees: 'Who can see this plan',
	seesManager: 'Your manager, and you.',
	seesLeads: (firm: string) => `Your manager, HR leads of ${firm}, and you.`,
	seesGuest: (day: string) =>
		`Your manager’s side, in the browsers it is open in, and you. It is deleted on ${day} unless somebody changes it before. Take a copy.`,
	codeWasKnown:
		'Your manager gave you the code, so they could open your link too. Each opening is in the list of who has looked.',
	nobodyElse: 'It does not go to anybody else from here.',
	closeAndSignOut: 'Close and sign out',

	// Who looked
	lookedTitle: 'Who has looked, and what was done',
	lookedText: 'Your own looks are left out. What you did is listed, and so is each time that your link was opened with its code.',
	soOften: (what: string, times: number) => (times === 1 ? what : `${what}, ${times} times`),
	lookedSince: 'The list begins on the day the plan was first kept in an account or given to you.',
	notMe: 'Do you see an opening of your link that was not you? End your link, and ask your manager for a new one.',
	when: 'When',
	who: 'Who',
	what: 'What',
	moment: (day: string, time: string) => `${day} at ${time}`,
	whoWas: {
		manager: 'Your manager',
		'manager-before': 'Your manager before',
		'hr-lead': 'An HR lead of the firm',
		you: 'You',
		portal: 'The portal',
		'managers-link': 'Somebody with your manager’s review link',
		'your-review-link': 'Somebody with your review link',
		'your-link': 'Somebody with your link',
	},
	whatWas: {
		'paper.started': 'began the plan',
		'paper.viewed': 'looked at it',
		'paper.signed': 'signed a version',
		'paper.shared': 'gave you a link',
		'paper.unshared': 'ended a link',
		'paper.copied': 'took a copy',
		'paper.review-asked': 'sent a review link to your manager',
		'review-asked-both': 'sent a review link to your manager and to you',
		'paper.reviewed': 'answered a review',
		'paper.commented': 'said what you think',
		'paper.kept-in-account': 'put it into an account',
		'paper.link-made': 'made a link back to it',
		'paper.link-ended': 'ended the links back to it',
		'paper.resumed': 'opened it in one more browser',
		'paper.code-sent': 'sent a code to you',
		'paper.code-accepted': 'opened your link with its code',
		'paper.code-refused': 'refused a wrong code',
		'paper.handover-asked': 'asked to hand it to another manager',
		'paper.handover-answered': 'answered about another manager',
		'handover-withdrawn': 'took the question about another manager back',
		'paper.handed-over': 'took the plan over',
		'sign-in.failed': 'refused a wrong code',
	},
	didSomething: 'did something else',

	// Another manager
	handOverTitle: 'May another manager have this plan?',
	handOverText: (address: string) =>
		`Your manager would like to hand it to ${address}. That needs your yes. If you say no, it stays where it is, and nobody asks you why.`,
	handOverTakes: 'With a yes, the new manager sees the plan as it is, with what you said. Your own link goes on working.',
	handOverWaits: 'You said yes. Until the new manager has taken it over, you can still say no.',
	handOverYes: 'Yes, hand it over',
	handOverNo: 'No, leave it where it is',
	handOverTakeBack: 'No, I take my yes back',
	handOverAgreed: 'You said yes. The new manager can take the plan over now.',
	handOverRefused: 'You said no. The plan stays where it is.',
	handOverOver: 'That question is over: your manager took it back, or the new manager has the plan already.',

	// The way out
	endLinkHere: 'This is not about me, or I do not want this',
	endTitle: 'End your link?',
	endIsNotYours: 'If this plan is not about you, the link came to the wrong person. End it, and do not read on.',
	endCan: 'Ending it stops your own way in at once, in every browser.',
	endForgets: 'We forget the address we wrote to.',
	endCannot: 'It does not delete the plan. The plan stays with your manager, with what you said in it.',
	endAsk:
		'If you want the plan itself to go, tell your manager. They can delete it. You also have rights over what an employer keeps about you:',
	endRights: 'the privacy page',
	endCopy: 'You may want to take a copy first.',
	endButton: 'End my link',
	endBack: 'Go back',
	ended: 'Your link is ended',
	endedText: 'It leads nowhere any more. Your manager sees that no link is out, and not why. They can make a new one if you ask.',
} as const
