/** What a manager is told of what they sent: one word for each state, what happens next, and how each kind of request is named. */
export const employer = {
	kinds: { referral: 'Refer someone', assessment: 'Ask for a workplace assessment' },
	states: {
		draft: 'Draft',
		'with-employee': 'With your employee',
		'change-suggested': 'Your employee suggested a change',
		'not-going-ahead': 'Not going ahead',
		received: 'Received',
		'one-thing-needed': 'We need one thing from you',
		'with-service': 'With the service',
		closed: 'Closed',
	},
	next: {
		draft: 'Nothing has been sent. Finish it when you are ready.',
		'with-employee':
			'Your employee has been asked to read it. We remind them. You need do nothing; please do not press them for an answer.',
		withEmployeeUntil: (day: string) =>
			`Your employee has been asked to read it and decide by ${day}. We remind them. You need do nothing; please do not press them for an answer.`,
		'change-suggested': 'Look at the lines they marked, change what you wrote and send it to them again.',
		'not-going-ahead':
			'It will not be sent. We are not told why and cannot tell you. Decide on what you know, and carry on with changes at work that help.',
		received: 'The service has it.',
		receivedRespondBy: (day: string) => `The service has it and aims to respond by ${day}.`,
		'one-thing-needed': 'Answer the question below. It goes to the service and your employee can see it.',
		'with-service': 'The service is working with your employee.',
		withServiceForVisit: 'The service is working on it and will contact you to arrange a visit.',
		closed: 'Closed. You can refer again at any time.',
		closedOn: (day: string) => `Closed on ${day}. You can refer again at any time.`,
	},
	/** To a colleague who may see how far it is, and was not named in it. */
	somebodyOfYours: 'Somebody who works for you',
} as const
