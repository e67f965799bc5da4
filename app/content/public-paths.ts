/**
 * The paths that content may link to, besides the articles and pages that are content themselves.
 *
 * A link to anything else stops the build, so a path is added here when its route exists.
 */
export const toolPaths = [
	'/',
	'/guidance',
	'/search',
	'/refer',
	'/assessments',
	'/advice',
	'/sign-in',
	'/account',
	'/services',
	'/helplines',
	'/funding',
	'/funding/archive',
	'/area',
	'/help-finder',
	'/adjustments',
	'/adjustments/find',
	'/adjustments/find/mine',
	'/adjustments/plan',
	'/checklists',
	'/return-to-work',
	'/return-to-work/timeline',
	'/return-to-work/rehearse',
	'/return-to-work/reminders',
	'/return-to-work/costs',
	'/return-to-work/conversation',
	'/return-to-work/conversation/meeting',
	'/return-to-work/fit-note',
	'/return-to-work/questions',
	'/status',
	'/partners',
] as const
