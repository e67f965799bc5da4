/** Every address with a part in it, as a function: a page that moves is one change here. */

type Kind = 'referral' | 'assessment'

const start = (kind: Kind) => (kind === 'referral' ? '/refer' : '/assessments')

export const links = {
	article: (slug: string) => `/guidance/${slug}`,
	formStart: start,
	routeCheck: (kind: Kind, step: string) => `${start(kind)}/start/${step}`,
	begin: (kind: Kind) => `${start(kind)}/begin`,
	exit: (kind: Kind, reason: string) => `${start(kind)}/not-here/${reason}`,
	draft: (kind: Kind, draft: string) => `${start(kind)}/${draft}`,
	draftStep: (kind: Kind, draft: string, step: string) => `${start(kind)}/${draft}/${step}`,
	draftCheck: (kind: Kind, draft: string) => `${start(kind)}/${draft}/check`,
	receipt: (kind: Kind, reference: string) => `${start(kind)}/done/${reference}`,
	copy: (kind: Kind, reference: string, format: string) => `${start(kind)}/done/${reference}/copy.${format}`,
	accountReferral: (reference: string) => `/account/referrals/${reference}`,
	subject: (token: string, page?: string) => (page ? `/your-referral/${token}/${page}` : `/your-referral/${token}`),
	subjectLine: (token: string, line: string) => `/your-referral/${token}/line/${line}`,
	case: (id: string) => `/casework/${id}`,
} as const
