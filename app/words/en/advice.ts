/** Asking for a call back, and making one. */
export const advice = {
	cases: 'Cases',
	callBacks: 'Call-backs',
	toMake: 'Call-backs to make',
	none: 'None. Everybody who asked has been rung.',
	askedOn: (reference: string, day: string) => `${reference}, asked on ${day}`,
	rung: 'Rung',
	doneTitle: 'We will ring you',
	doneText:
		'We have e-mailed you the reference. How soon somebody rings is for the area’s team to say; it has not set a time yet.',
	meanwhile: 'Meanwhile',
	whatToSay: 'What to say today, and what to leave',
	outside: 'That postcode is outside the area we can ring. The guidance here is still for you',
	tooMany: 'A lot of requests came from your connection. Try again in an hour',
	ask: 'Ask for a call back',
} as const
