/**
 * Every message the portal sends: what its words need in clear (`details`) and what stays encrypted until it is sent
 * (`secret`: codes, link tokens, people's names). Nothing about anybody's health belongs in either.
 */

export type MailLanguage = 'en'

export type Channel = 'email' | 'sms'

/** `…On` is a calendar date (YYYY-MM-DD); `…At` an instant (ISO 8601): a message is not sent after its `expiresAt`. */
export type Messages = {
	/** To a manager: six digits to type. */
	'sign-in-code': { details: { expiresAt: string }; secret: { code: string } }
	/** To a manager: where to go on with a draft. The page asks them to sign in. */
	'resume-your-draft': { details: { kind: 'referral' | 'assessment'; draftId: string; keptUntilOn: string }; secret: null }
	/** To the employee: their link. The manager's name and firm are as the manager gave them. */
	'read-your-referral': { details: { firm: string; answerByOn: string }; secret: { token: string; managerName: string } }
	/** To the employee: six digits to type. */
	'your-code': { details: { expiresAt: string }; secret: { code: string } }
	/** To the employee, on days 3 and 10. Cancel it when they have answered. */
	reminder: { details: { firm: string; answerByOn: string }; secret: { token: string; managerName: string } }
	/** To the manager: it is with the employee now. */
	'receipt-for-manager': { details: { reference: string; answerByOn: string }; secret: null }
	/** To the manager: the employee agreed. */
	'employee-agreed': { details: { reference: string; respondByOn: string }; secret: null }
	/** To the manager. `lines` are line numbers such as "4.2, 5.1" and nothing else. */
	'employee-asked-for-change': { details: { reference: string; lines: string }; secret: null }
	/** To the manager, when the employee said no, not now, or nothing: the same words, and never a reason. */
	'not-going-ahead': { details: { reference: string }; secret: null }
	/** To the employee: the service has it. */
	'received-for-employee': { details: { reference: string; respondByOn: string }; secret: { token: string } }
	'status-changed-for-employee': { details: { reference: string }; secret: { token: string } }
	'status-changed-for-manager': { details: { reference: string }; secret: null }
	/** To the manager: the service asks for one thing. */
	'question-for-employer': { details: { reference: string }; secret: null }
	/** To a manager who asked for a call back. */
	'advice-received': { details: { reference: string }; secret: null }
	/** To the employee: their link to a plan of changes at work. */
	'read-your-plan': { details: { firm: string }; secret: { token: string; managerName: string } }
	/** To the employee: their manager would like to hand the plan to somebody else. */
	'plan-to-hand-over': { details: { firm: string }; secret: { token: string } }
	/** To the manager who is to have it, once the employee has agreed. */
	'plan-handed-over': { details: { firm: string }; secret: null }
	/** To either side, on the day to look at the plan again; without `reviewOn` when somebody asked for it on another day. */
	'review-your-plan': { details: { reviewOn: string; answerByOn: string }; secret: { token: string } }
	/** To a guest, who typed their own address: the way back to what their browser holds. */
	'resume-your-plan': { details: { keptUntilOn: string }; secret: { token: string } }
	/** To whoever has the address that somebody typed: nothing else goes there until they say yes. `days` is how many. */
	'confirm-your-reminders': { details: { days: string; expiresAt: string }; secret: { token: string } }
	/** To an address that was confirmed, on a day that was asked for. `mark` is the manager's own, such as P7, or ''. */
	'reminder-of-day': { details: { on: string; expiresAt: string }; secret: { token: string; mark: string } }
	/** To the area's team. */
	'new-case-for-team': { details: { reference: string }; secret: null }
}

export type MessageName = keyof Messages
export type DetailsOf<Name extends MessageName> = Messages[Name]['details']
export type SecretOf<Name extends MessageName> = Messages[Name]['secret']

/** Employees may have given a mobile number only; everybody else has given an address. */
export const channelsOf = {
	'sign-in-code': ['email'],
	'resume-your-draft': ['email'],
	'read-your-referral': ['email', 'sms'],
	'your-code': ['email', 'sms'],
	reminder: ['email', 'sms'],
	'receipt-for-manager': ['email'],
	'employee-agreed': ['email'],
	'employee-asked-for-change': ['email'],
	'not-going-ahead': ['email'],
	'received-for-employee': ['email', 'sms'],
	'status-changed-for-employee': ['email', 'sms'],
	'status-changed-for-manager': ['email'],
	'question-for-employer': ['email'],
	'advice-received': ['email'],
	'read-your-plan': ['email'],
	'plan-to-hand-over': ['email'],
	'plan-handed-over': ['email'],
	'review-your-plan': ['email'],
	'resume-your-plan': ['email'],
	'confirm-your-reminders': ['email'],
	'reminder-of-day': ['email'],
	'new-case-for-team': ['email'],
} as const satisfies Record<MessageName, readonly Channel[]>

export type ChannelOf<Name extends MessageName> = (typeof channelsOf)[Name][number]

export const messageNames = Object.keys(channelsOf) as MessageName[]

/** Somebody is waiting in front of the page for these; they go before everything else that is due. */
export const urgentMessages = ['sign-in-code', 'your-code'] as const satisfies readonly MessageName[]

export function isMessageName(name: string): name is MessageName {
	return Object.hasOwn(channelsOf, name)
}
