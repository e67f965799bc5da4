/** Looking at a plan again: the holder's page, the page of a link that needs no signing in, and what is said after. */
export const reviewing = {
	title: 'Look at the plan again',
	linkTitle: 'Is this still needed?',
	lede: 'For each point, say whether it is still needed, needs a change, or can stop.',
	least: 'You do not need to sign in. This page shows the points and nothing else of the plan.',
	notPassOn: 'Please do not pass the link on: whoever has it can answer.',
	until: (day: string) => `You can answer, and change your answers, until ${day}.`,
	asManager: 'Your answers count at once. “Can stop” ends a point. “Needs a change” brings the next look near.',
	asEmployee: 'Your answers stand in the plan. Nothing stops by them alone: your manager talks to you first.',
	allTitle: 'Nothing has changed?',
	allText: (count: number) =>
		count === 1
			? 'One tap says that the point below is still needed.'
			: `One tap says that all ${count} points below are still needed.`,
	allWithTrial: 'It also makes what is on trial agreed for good.',
	all: 'All still needed',
	eachTitle: 'Or point by point',
	point: (number: number) => `Point ${number}`,
	reviewOn: (day: string) => `To look at again on ${day}`,
	noDay: 'No day is agreed to look at it again',
	onTrial: 'It is on trial. “Still needed” makes it agreed for good.',
	answers: { 'still-needed': 'Still needed', change: 'Needs a change', stop: 'Can stop' },
	addNote: 'Add a note',
	note: 'What should the other one know?',
	hasNote: 'You wrote a note before, and it is kept. A new one takes its place.',
	send: 'Send the answers',
	save: 'Save the answers',
	nothing: 'Nothing is under way in this plan at the moment, so there is nothing to answer.',
	problems: {
		'nothing-answered': 'Choose an answer for at least one point',
		'no-answer': (number: number) => `Point ${number}: choose an answer to go with the note`,
		'too-long': (number: number, used: number, most: number) =>
			`Point ${number}: the note has ${used} characters. It can have at most ${most}`,
		'hidden-character': (number: number) => `Point ${number}: the note holds a character that cannot be seen. Type it again`,
	},
	changedTitle: 'The plan was changed while you answered',
	changedText: 'Nothing is saved yet. The points marked below say something else now. Read them and answer them again.',
	changedPoint: 'This point was changed. Read it again.',
	tooLarge: 'The plan is full, so your answers are not saved yet. Shorten the notes, or leave them out, and send it again.',
	tooMany:
		'There were many answers today. Yours are not saved yet. Keep this page open and try again later, or talk to each other.',
	healthTitle: 'Does a note name an illness or a treatment?',
	healthManager: (words: string) =>
		`You wrote ${words}. The note stands in the plan. Say what happens at work instead. If it must stay, press the button again.`,
	healthEmployee: (words: string) =>
		`You wrote ${words}. Your manager reads the note, and you do not have to name anything. If it must stay, press the button again.`,

	thanksTitle: 'Thank you. Your answers are in the plan',
	answered: (count: number) => (count === 1 ? 'You answered 1 point.' : `You answered ${count} points.`),
	left: (count: number) => (count === 1 ? '1 point has no answer from you yet.' : `${count} points have no answer from you yet.`),
	gone: (count: number) =>
		count === 1
			? '1 point is no longer under way, so that answer was not needed.'
			: `${count} points are no longer under way, so those answers were not needed.`,
	nextTitle: 'What happens next',
	nextManager: [
		'What needs a change is looked at again within 14 days. Talk about it before then.',
		'What is still needed has its next day. What can stop is stopped.',
		'The plan as it is now is kept as a version, so you can see what changed.',
	],
	nextEmployee: [
		'Your manager sees your answers in the plan.',
		'What needs a change, or can stop, is marked. Nothing changes before you have talked about it.',
		'The plan as it is now is kept as a version. Nothing of before is lost.',
	],
	changeAnswers: 'Change your answers',
	openPlan: 'Sign in and open the plan',
	whole: 'To see the whole plan, use your own link to it. It asks for a code.',

	overTitle: 'This link does not work any more',
	overWhy: 'Links to answer work for 21 days. A newer link ends the older one. The plan may also be gone, or no longer shared.',
	overNext: 'Nothing that you answered before is lost. Try the whole link from the newest message.',
	overSignIn: 'Do you keep the plan? Sign in and open it.',
	overAsk: 'Is it your own plan? Ask your manager to send the link again.',
	signIn: 'Sign in',

	mailTitle: 'Ask by e-mail',
	mailOn: (day: string) => `Links go out by themselves on ${day}.`,
	mailWas: (day: string) => `Links went out for ${day}.`,
	mailNoDay: 'No day is agreed yet. Agree one for each point, and links go out by themselves on that day.',
	mailBoth: 'A link goes to the address of the account that keeps the plan, and one to the employee. Each answers alone.',
	mailManager: 'A link goes to the address of the account that keeps the plan. We have no address of the employee.',
	mailShare: 'Give the employee their own link first',
	mailSays: 'The message names nobody and nothing of the plan. The link works for 21 days and ends the one before.',
	mailNow: 'Send the link now',
	mailGuest: 'This plan is kept in this browser, and we hold no address for it. So no links go out. Answer here, together.',
	mailKeep: 'Keep it in an account',
	mailTooMany: 'Links went out three times today. Try again tomorrow, or answer here.',
	sent: {
		manager: 'A link is on its way to the account that keeps the plan.',
		both: 'A link each is on its way to the account and to the employee.',
	},
	savedVersion: 'See what changed',
	calendar: 'Put the days in your calendar',
	calendarText: 'The file holds the days and no names.',
} as const
