/** The employee's own way into a phased return. What is the same for a plan of changes stands in `yourPlan`. */
export const yourReturn = {
	title: 'Your phased return to work',
	weeks: 'Your weeks',
	bankHolidays: 'These days are bank holidays where you work. Ask your manager whether you work on them.',
	about: 'What is agreed',
	you: 'You',
	manager: 'Your manager',
	firm: 'Business',
	firstDay: 'First day back',
	lastDay: 'Last day of the phased return',
	usual: 'Your usual week',
	nation: 'Where you work',
	note: 'Fit note',
	goesTo: 'Who you go to',
	tooMuch: 'Signs that it is too much, and what each of you then does',
	colleaguesHear: 'What colleagues hear',
	afterwards: 'After the last week',
	notSaidYet: 'Not filled in yet',
	rules: 'What holds for every phased return here',

	pay: 'What you are paid',
	payNotYet:
		'The pay is not filled in yet. Ask your manager to agree it with you in writing for each week, before the first day.',
	payPolicy: 'What you get',
	fitnessOpen:
		'Your manager has not said whether you are still not fit for work on the days left out. Only wages are worked out for those weeks. Tell your manager: it changes your pay.',

	says: 'What you say',
	saidNothing: 'You have not said anything to this week.',
	aboutWeek: (week: number) => `week ${week}`,
	aboutWhole: 'the whole phased return',
	whole: 'What you say to the whole',
	saidNothingToWhole: 'You have not said anything to the whole yet.',
	weekQuestion: (week: number) => `What do you say to week ${week}?`,
	wholeQuestion: 'What do you say to your phased return?',
	label: 'In your own words',
	hint: 'Your manager reads this, and so does everybody who may open the plan. Say what works and what is too much or too little. You need not say what is wrong with you.',
	weekToRead: (week: number, from: string, until: string) => `Week ${week}, ${from} to ${until}`,
	weekGone:
		'Your manager took this week out of the plan while you were writing. It cannot be saved any more. What you typed is below: copy what you want to keep.',
	weekNotThere: 'This week is not in the plan any more. Go back to read the plan as it is now.',
	noPay: 'There is no table for payroll until the pay is filled in.',

	/** On the manager's page. */
	employeeHas: 'The employee has:',
	wroteToWeeks: (weeks: number) => (weeks === 1 ? 'written about 1 week' : `written about ${weeks} weeks`),
	wroteToWhole: 'written about the whole plan',
	signedVersion: (number: number, isNow: boolean) => `signed version ${number}${isNow ? '' : ', changed since'}`,
	theySay: 'What the employee says',
	nothingYet: 'Nothing yet',
	theySayToWhole: 'What the employee says to the whole',
} as const
