/** Referrals and assessment requests share their pages; the first part of the address says which. */
export function kindOfForm(request: Request): 'referral' | 'assessment' {
	return new URL(request.url).pathname.startsWith('/assessments') ? 'assessment' : 'referral'
}
