/** Choosing the plan into which another page puts what was agreed. */
export const plansFrom = {
	title: 'Which plan?',
	to: 'Put these into',
	fresh: 'A new plan',
	choose: 'Choose a plan, or a new one',
	put: 'Put them in',
	back: 'Go back',
} as const
