/** The four things most managers come for, and where each begins. Their words are in the catalogue. */
export const fourTasks = [
	{ task: 'talk', href: '/return-to-work/conversation' },
	{ task: 'change', href: '/adjustments' },
	{ task: 'refer', href: '/refer' },
	{ task: 'return', href: '/return-to-work' },
] as const
