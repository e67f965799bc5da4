const gets = (parts: string) => [
	'read every word, as it is at that moment',
	`say what they think of ${parts}, in their own words`,
	'sign it, or leave it unsigned',
	'take a copy away and keep it',
	'see who has looked at it, and when',
]

/** Giving the employee their own link to a plan of changes or of a phased return: the manager's page and the slip to print. */
export const sharePlan = {
	title: 'Give the employee their own link',
	backToPlan: 'Back to the plan',
	lede: 'A plan is about two people. With their own link the employee can:',
	gets: { plan: gets('each point'), 'phased-return': gets('each week, and of the whole plan') },
	whoSees: 'Who else can see the plan',
	seesYou: 'You, and the employee once they have their link.',
	seesLeads: (firm: string) => `You, and HR leads of ${firm}. The employee sees when one of you looks.`,
	seesHolder: (firm: string) =>
		`The manager whose account holds it, and HR leads of ${firm}, as you are. The employee sees when one of you looks.`,
	seesGuest: 'Whoever uses this browser, and whoever has a link back to the plan.',
	nobodyElse: 'Nobody at the service sees it.',
	keepsVersion: 'What the plan says now is kept as a version, so that both of you know what was given to read.',

	outTitle: 'A link is out',
	outSent: (day: string) => `It was sent on ${day}.`,
	outMade: (day: string) => `It was made on ${day}.`,
	outUntil: (day: string) => `It works until ${day}.`,
	outUsedUp: 'A wrong code was typed five times, so it leads nowhere any more. Make a new one below.',
	outReplaced: 'A new link ends this one.',
	stop: 'Stop the link',
	stopped: 'The link is stopped. It leads nowhere any more.',
	noneOut: 'No link is out at this moment.',

	mailTitle: 'Send it by email',
	mailText: 'We write to the employee. When they open the link, we send a six-digit code to the same address.',
	email: 'The employee’s email address',
	emailHint: 'Best is an address of their own, which only they can read',
	emailMissing: 'Enter the employee’s email address',
	send: 'Send the link',
	sendAnyway: 'Send it to this address all the same',
	sent: 'The link is on its way.',
	sentText: 'If it does not arrive, look at the address and send it again. The newest link works, and no other.',
	managersOwn: 'That is a manager’s own address. Enter the employee’s, or the code would come to the wrong person',
	workTitle: 'This looks like a work address',
	workText:
		'Other people at work may be able to read what comes to it. Ask the employee which address they want. If it is this one, send it.',
	tooManyMails: 'Too many links were sent today. Try again tomorrow, or hand a link over in person.',
	needsAccount: 'We send no messages for a plan that is kept in a browser. Hand the link over in person.',

	handTitle: 'Hand it over in person',
	handText: 'You get a link to print or pass on, and a six-digit code. Say the code, or write it down for the employee.',
	handGuest: 'This plan is kept in this browser, so we do not send messages about it.',
	make: 'Make a link and a code',
	tooManyLinks: 'Too many links were made today. Try again tomorrow.',

	shownBefore: 'The link and the code were shown once. If they are lost, make new ones.',

	madeTitle: 'The link and the code',
	madeOnce: 'They are shown once. If you lose them, make new ones.',
	code: 'The code',
	codeText: 'Tell it to the employee yourself. Do not send it together with the link. It is not on the slip.',
	codeTries: 'After five wrong tries the link ends.',
	youKnow: 'Because you know both, the employee is told that you could open it. With an email address, only they get the code.',
	theLink: 'The link',
	slip: 'A slip to print',
	slipHow: 'Print this page. Only the slip goes on paper, without the code.',
	slipTitle: 'Your own way in',
	slipText:
		'This link opens something to read and to keep. Only you need it. Point the camera of your phone at the picture, or type the link.',
	slipCode: 'You get a six-digit code from the person who gave you this slip. Ask for it if you do not have it.',
	slipUntil: (day: string) => `The link works until ${day}, or until it is stopped.`,
	done: 'I have both, go back to the plan',
} as const
