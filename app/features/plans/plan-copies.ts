/** The files a plan goes out as, in the order people ask for them. */
export const copyFormats = [
	{ file: 'plan.docx', format: 'docx' },
	{ file: 'plan.pdf', format: 'pdf' },
	{ file: 'plan.html', format: 'html' },
	{ file: 'reviews.ics', format: 'ics' },
	{ file: 'plan.csv', format: 'csv' },
	{ file: 'plan.json', format: 'json' },
] as const
