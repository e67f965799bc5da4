/**
 * Everything worth remembering that somebody did, `noun.past-verb`. The list of who did what is read by the employee it is about,
 * so a saved step is not in it (too noisy to be of use) and every look at a referral is.
 */
export const auditEvents = [
	'referral.draft-started',
	'draft.resumed',
	'draft.deleted',
	'referral.sent-to-employee',
	'referral.expired',
	'subject.link-renewed',
	'subject.code-sent',
	'subject.code-accepted',
	'subject.comment-saved',
	'referral.viewed',
	'referral.opened-with-reason',
	'referral.agreed',
	'referral.declined',
	'referral.change-requested',
	'referral.received',
	'referral.status-changed',
	'referral.assigned',
	'referral.note-added',
	'referral.question-asked',
	'referral.question-answered',
	'referral.downloaded',
	'referral.deleted',
	'account.created',
	'account.disabled',
	'sign-in.code-sent',
	'sign-in.succeeded',
	'sign-in.failed',
	'advice.requested',
	'advice.viewed',
	'advice.handled',
] as const

export type AuditEvent = (typeof auditEvents)[number]

/** Ids, field names, statuses and dates; never what somebody wrote, a name, or an address. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>
