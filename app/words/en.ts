/**
 * The sentences of the interface itself, in English. Pages bring their own questions and content; what every page shares stands here.
 * The shape of this object is the shape every other language must have.
 */
export const en = {
	// The frame of every page
	serviceName: 'Work and health for employers',
	skipToContent: 'Skip to the main content',
	freeSupportIn: (area: string) => `Free support for employers and their staff in ${area}`,
	freeSupportInShort: (area: string) => `Free support in ${area}`,
	mainNavigation: 'Main',
	menu: 'Menu',
	searchThisSite: 'Search this site',
	search: 'Search',
	signIn: 'Sign in',
	aboutThisSite: 'About this site',
	notLegalAdvice: 'Nothing on this site is legal advice.',
	breadcrumb: 'Breadcrumb',
	home: 'Home',
	back: 'Back',

	// Talking to a person
	callUs: (phone: string) => `Call ${phone}`,
	ratherTalk: 'Rather talk to a person?',
	noPhoneYet: 'Your area has not confirmed a phone line yet.',
	askForCallBack: 'Ask for a call back',
	sayWhenSuitsYou: 'and say when suits you.',
	atRiskTitle: 'If someone may be at risk',
	atRiskEmergency: 'Call 999 in an emergency.',
	atRiskUrgent: 'Call NHS 111 and choose the mental health option.',
	atRiskTalk: 'Call Samaritans on 116 123, day or night.',

	// Forms
	thereIsAProblem: 'There is a problem',
	errorPrefix: 'Error:',
	optional: '(optional)',
	characterLimit: (limit: number) => `You can use up to ${limit.toLocaleString('en-GB')} characters`,
	or: 'or',
	chooseOne: 'Choose one',
	day: 'Day',
	month: 'Month',
	year: 'Year',
	saveAndContinue: 'Save and continue',
	saveForLater: 'Save and come back later',
	continue: 'Continue',
	employeeReadsTitle: 'Your employee will read this',
	employeeReadsText: 'before anybody else does. Write what happens at work, not what you think is wrong with them.',

	// Answers, tasks and lists
	change: 'Change',
	notAnswered: 'Not answered',
	taskDone: 'Done',
	taskNext: 'Do this next',
	taskLater: 'Later',
	information: 'Information',
	doNow: 'Do this now',
	stop: 'Stop',
	done: 'Done',
	pages: 'Pages',
	page: (number: number) => `Page ${number}`,
	previous: 'Previous',
	next: 'Next',
	nothingHere: 'There is nothing here yet.',
	yourReference: 'Your reference',
	whatHappensNext: 'What happens next',
	daysUsed: (used: number, total: number) => `${used} of ${total} days used`,
	daysLeft: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
	lastDay: 'Today is the last day',
	daysOver: (days: number) => (days === 1 ? '1 day over' : `${days} days over`),

	// Guidance
	youMust: 'You must',
	youShould: 'You should',
	youCould: 'You could',
	doThisToday: 'Do this today',
	leaveThis: 'Leave this',
	tryThis: 'Try this',
	nextSteps: 'Next steps',

	// Paper
	signature: 'Signature',
	signedOn: 'Date',
} as const
