/**
 * What an employee may allow, one by one, and the words they read when they decide. The words are kept with each answer by
 * their version: change a word, change the version.
 */

export const wordingVersion = '2026-11-22'

/** Until when a permission holds by itself. A proposal: a data protection officer confirms it. */
export const permissionLength = 'until your case is closed, or for 12 months, whichever comes first'

export const permissionIds = [
	'pass-referral',
	'contact-me',
	'talk-to-manager',
	'share-summary',
	'share-plan',
	'speak-to-clinician',
	'use-helper',
	'quality-and-research',
] as const
export type PermissionId = (typeof permissionIds)[number]

export type Permission = {
	readonly id: PermissionId
	/** Short, for lists. Written so that it names nobody. */
	readonly label: string
	readonly question: string
	readonly says: readonly string[]
	readonly yes: string
	readonly no: string
	/** Whether the manager is told yes or no to this one. They never learn about the others. */
	readonly managerIsTold: boolean
}

export const permissions: readonly Permission[] = [
	{
		id: 'pass-referral',
		label: 'Pass what my manager wrote to the service',
		question: 'May what your manager wrote go to the service?',
		says: [
			'It goes as you have read it. Lines that you asked to leave out stay out, and your corrections go with it.',
			'If you say no, you can still ask the service for help yourself, without your manager’s part.',
		],
		yes: 'Yes, pass it on',
		no: 'No',
		managerIsTold: true,
	},
	{
		id: 'contact-me',
		label: 'Contact me',
		question: 'May the service contact you?',
		says: [
			'They use only the ways you chose. You can stop at any time. If you say no, the service can read what you send but cannot help you in person.',
		],
		yes: 'Yes, contact me',
		no: 'No',
		managerIsTold: false,
	},
	{
		id: 'talk-to-manager',
		label: 'Talk with my manager about arrangements',
		question: 'May the service talk with your manager about arrangements at work?',
		says: [
			'Only about things like dates, hours, changes at work and a meeting that you take part in. Not about what is wrong or what treatment you have.',
			'Your manager will not see what you tell your coach unless you agree.',
		],
		yes: 'Yes, about arrangements',
		no: 'No',
		managerIsTold: true,
	},
	{
		id: 'share-summary',
		label: 'Share a short list of changes that would help',
		question: 'May the service send your manager a short list of changes that would help?',
		says: [
			'It says what to change at work and when to look at it again. It does not say what is wrong or what treatment you have.',
			'You see it first and have 5 working days to suggest corrections.',
		],
		yes: 'Yes, after I have seen it',
		no: 'No',
		managerIsTold: true,
	},
	{
		id: 'share-plan',
		label: 'Share the full plan',
		question: 'May the service send your manager the full plan?',
		says: [
			'The plan is longer than the list: who does what at work, by when, and what to do on a bad day. You see it first and can take things out.',
		],
		yes: 'Yes, after I have seen it',
		no: 'No',
		managerIsTold: true,
	},
	{
		id: 'speak-to-clinician',
		label: 'Speak to my GP or another clinician',
		question: 'May the service speak to your GP or another clinician who treats you?',
		says: [
			'They ask you first, each time, whom and what about. If a written medical report were ever wanted, that is a separate question with rights of its own.',
		],
		yes: 'Yes, after asking me',
		no: 'No',
		managerIsTold: false,
	},
	{
		id: 'use-helper',
		label: 'Use an interpreter or somebody who helps me',
		question: 'May the service bring in an interpreter or the helper you named?',
		says: ['They hear what is said in that talk and must keep it to themselves. If you need nobody, say no.'],
		yes: 'Yes',
		no: 'No, or I need nobody',
		managerIsTold: false,
	},
	{
		id: 'quality-and-research',
		label: 'Ask me later how it went',
		question: 'May somebody ask you later how it went?',
		says: [
			'To make the service better, or for research. This changes nothing about the help you get. You can say no to any question then.',
		],
		yes: 'Yes, ask me',
		no: 'No',
		managerIsTold: false,
	},
]

/** Read before any permission. The points an informed decision needs, in the order people ask them. */
export const beforeYouDecide = {
	version: wordingVersion,
	points: [
		{
			heading: 'It is your choice',
			text: 'You can say no now, or stop later. It makes no difference to benefits or to NHS care. Your employer then decides with what it knows already.',
		},
		{
			heading: 'What the service is',
			text: 'A partnership of the NHS, councils and Jobcentre Plus in your area. A work and health coach looks with you at what makes work hard and what would help. It is not a benefit test, it does not diagnose, and it is no part of any procedure at your work.',
		},
		{
			heading: 'Who sees what',
			text: 'The people of the service who work on your case see what you send. Your manager sees only words like “Received” and “Closed”, and whether you agreed to the few things that concern them.',
		},
		{
			heading: 'When something may be shared without your agreement',
			text: 'Only if there is a serious risk of harm to you or somebody else, to protect a child or an adult at risk, or if a court orders it. You would be told, unless that made the danger greater.',
		},
		{
			heading: 'How long it is kept, and your rights',
			text: 'If you do nothing, it is deleted after 14 days. You can see it, have it corrected, get a copy, see who looked, object, or complain to the Information Commissioner’s Office. How long a finished case is kept, and the partners who answer for it, are for the area’s data protection officer to confirm; the privacy page says what is decided.',
		},
		{
			heading: 'Somebody to ask',
			text: 'You can talk it over first with a friend, a union representative or Citizens Advice. There is time.',
		},
	],
} as const

export function permissionOf(id: string): Permission | null {
	return permissions.find((one) => one.id === id) ?? null
}

/** What holds now of all that was answered over time, in the order the permissions are asked. `given` is in the order of its making. */
export function standing<Given extends { readonly permission: string }>(given: readonly Given[]): Given[] {
	return permissionIds.flatMap((id) => given.findLast((one) => one.permission === id) ?? [])
}
