/** Where the pages before the code take their words from, and those of the plan itself: a page is in one language, not in two. */
export const openPlanSections = ['yourPlan', 'codes', 'errors'] as const
export const yourReturnSections = [
	...openPlanSections,
	'questions',
	'yourReturn',
	'phasedReturn',
	'phasedReturnDocument',
	'planTools',
	'returnVersions',
] as const
export const yourPlanSections = [...openPlanSections, 'questions', 'plans', 'planTools', 'planDocument', 'adjustments'] as const
