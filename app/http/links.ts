/**
 * Every address with a part in it, as a function: a page that moves is one change here. Parts are encoded, because some come from
 * the address that was asked for and go out again in a Location.
 */

type Kind = 'referral' | 'assessment'

/** Where a paper of each kind stands. */
const papers = {
	plan: '/adjustments/plan',
	checklist: '/checklists/kept',
	'phased-return': '/return-to-work/phased-return',
	'return-record': '/return-to-work/record',
	'contact-log': '/return-to-work/contact-log',
} as const

const start = (kind: Kind) => (kind === 'referral' ? '/refer' : '/assessments')
const part = encodeURIComponent

export const links = {
	article: (slug: string) => `/guidance/${part(slug)}`,
	finder: (code: string) => (code === '' ? '/help-finder' : `/help-finder/${part(code)}`),
	/** The finder of changes: a manager's, or the one that an employee does alone. `change` asks a page again with its answers kept. */
	findChanges: (voice: 'manager' | 'mine', code: string, change = '') =>
		`/adjustments/find${voice === 'mine' ? '/mine' : ''}${code && `/${part(code)}`}${change && `?change=${change}`}`,
	pickedChanges: (code: string) => `/adjustments/find/picked/${part(code)}`,
	formStart: start,
	routeCheck: (kind: Kind, step: string) => `${start(kind)}/start/${part(step)}`,
	begin: (kind: Kind) => `${start(kind)}/begin`,
	exit: (kind: Kind, reason: string) => `${start(kind)}/not-here/${part(reason)}`,
	draft: (kind: Kind, draft: string) => `${start(kind)}/${part(draft)}`,
	draftStep: (kind: Kind, draft: string, step: string) => `${start(kind)}/${part(draft)}/${part(step)}`,
	draftCheck: (kind: Kind, draft: string) => `${start(kind)}/${part(draft)}/check`,
	receipt: (kind: Kind, reference: string) => `${start(kind)}/done/${part(reference)}`,
	copy: (kind: Kind, reference: string, format: string) => `${start(kind)}/done/${part(reference)}/copy.${part(format)}`,
	accountReferral: (reference: string) => `/account/referrals/${part(reference)}`,
	subject: (token: string, page?: string) => (page ? `/your-referral/${part(token)}/${page}` : `/your-referral/${part(token)}`),
	subjectLine: (token: string, line: string) => `/your-referral/${part(token)}/line/${part(line)}`,
	/** `from` is the page to go back to; `said` when an answer has just been counted. */
	missing: (from: string, { said = false } = {}) => `/feedback/missing?from=${part(from)}${said ? '&said=yes' : ''}`,
	missingThanks: (from: string) => `/feedback/thanks?from=${part(from)}`,
	/** A business organisation's own link, with a campaign if it has one. */
	with: (partner: string, campaign?: string | null) => `/with/${part(partner)}${campaign ? `/${part(campaign)}` : ''}`,
	partnerKit: (partner: string, campaign?: string | null, page = '') =>
		`/partners/kit/${part(partner)}${page && `/${page}`}${campaign ? `?campaign=${part(campaign)}` : ''}`,
	partnerCounts: (partner: string) => `/partners/counts/${part(partner)}`,
	planStart: '/adjustments/plan',
	/** Puts changes into a plan: letters of the catalogue's (`lettersOf`), points of a checklist as `<slug>/<id>`. */
	planAdd: (keep: readonly string[], points: readonly string[] = []) =>
		`/adjustments/plan/add?${[...keep.map((one) => `keep=${part(one)}`), ...points.map((one) => `point=${part(one)}`)].join('&')}`,
	accountPlans: '/account/plans',
	/** Records of talks and contact logs. */
	accountRecords: '/account/records',
	/** `page` is what stands below a plan's address: about, row/<id>, versions, sign, share, letters, copy/<file>. */
	plan: (id: string, page?: string) => (page ? `/adjustments/plan/${part(id)}/${page}` : `/adjustments/plan/${part(id)}`),
	planRow: (id: string, row: string) => `/adjustments/plan/${part(id)}/row/${part(row)}`,
	/** Any kind of paper, for what does not know which. `page` is what stands below it: link, share, sign, versions, looked. */
	paper: (kind: keyof typeof papers, id: string, page?: string) => `${papers[kind]}/${part(id)}${page ? `/${page}` : ''}`,
	planResume: (token: string) => `/adjustments/plan/resume/${part(token)}`,
	yourPlan: (token: string, page?: string) => (page ? `/your-plan/${part(token)}/${page}` : `/your-plan/${part(token)}`),
	planReview: (token: string) => `/plan-review/${part(token)}`,
	/** A checklist that somebody keeps. `page` is what stands below it: answers, delete, copy/<file>. */
	keptChecklist: (id: string, page?: string) => (page ? `/checklists/kept/${part(id)}/${page}` : `/checklists/kept/${part(id)}`),
	returnToWork: '/return-to-work',
	/** A tool for a return to work: timeline, phased-return, conversation, fit-note, rehearse, sick-pay, costs, and what stands below one. */
	returnTool: (path: string) => `/return-to-work/${path}`,
	/** A phased return that somebody keeps. `page` is what stands below it: week/<id>, pay, about, copy/<file>, delete. */
	phasedReturn: (id: string, page?: string) =>
		page ? `/return-to-work/phased-return/${part(id)}/${page}` : `/return-to-work/phased-return/${part(id)}`,
	/** A conversation record that an account keeps. */
	returnRecord: (id: string, page?: string) =>
		page ? `/return-to-work/record/${part(id)}/${page}` : `/return-to-work/record/${part(id)}`,
	/** Reminders by e-mail: what they are, and where a form asks for some. */
	reminders: '/return-to-work/reminders',
	/** What an e-mailed link leads to. It stands in an inbox, so it does not say what it is about. */
	reminder: (token: string) => `/reminders/${part(token)}`,
	stopReminders: (token: string) => `/reminders/${part(token)}/stop`,
	/** A conversation to practise, after the choices in `way` (a letter each). */
	rehearsal: (slug: string, way = '') => `/return-to-work/rehearse/${part(slug)}${way && `/${part(way)}`}`,
	case: (id: string) => `/casework/${part(id)}`,
} as const
