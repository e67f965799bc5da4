const helps = (count: number, how: string) => `Helps with ${count} ${how} ${count === 1 ? 'part' : 'parts'}.`

/** The finder of changes at work: one for the manager, and one that an employee does alone. */
export const choosing = {
	link: 'Find changes by what is hard',
	tickedOf: (count: number | string, all: number | string) => (count === 0 ? `${all} parts` : `${count} of ${all} ticked`),
	soFar: {
		title: 'What you find so far',
		nothing: 'Tick a part of the job. Here you see how many changes would help.',
		none: 'No change is found with these answers.',
		count: (count: number | string) => (count === 1 ? '1 change would help.' : `${count} changes would help.`),
		soon: (count: number | string) =>
			count === 0
				? 'None is free and can start within a week.'
				: count === 1
					? '1 of them is free, or takes only paid time, and can start within a week.'
					: `${count} of them are free, or take only paid time, and can start within a week.`,
		first: 'These come first:',
	},
	step: (number: number) => `Step ${number} of 3`,
	description: 'Tick the parts of the job that are hard now. See what can change, what can start this week, and what it costs.',
	levels: { not: 'Not hard', bit: 'A bit', lot: 'A lot', changes: 'Changes from day to day' },
	noPart: 'Tick at least one part of the job',
	noLevel: (part: string) => `Choose how hard this is now: ${part}`,
	noPick: 'Tick at least one change to share',
	showResults: 'Show what can change',
	setting: 'Kind of work',
	settingOpen: 'I would rather not say',
	sizes: { '1-9': '1 to 9', '10-49': '10 to 49', '50-249': '50 to 249', '250': '250 or more' },
	groups: { tomorrow: 'Start now, or within a week', weeks: 'In the next weeks', longer: 'This takes longer' },
	groupTexts: {
		tomorrow: 'Free, or they take only paid time.',
		weeks: 'These cost something, or need up to 6 weeks.',
		longer: 'Ask for these now. Use what is under “While you wait” until they come.',
	},
	more: (count: number | string) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
	met: {
		lot: (count: number) => helps(count, 'very hard'),
		changes: (count: number) => helps(count, 'changing'),
		bit: (count: number) => helps(count, 'slightly hard'),
	},
	badDay: 'Can be used on a bad day.',
	costSentences: {
		nothing: 'Free.',
		time: 'Costs paid time or cover only.',
		'under-50': 'Costs under £50.',
		'under-250': 'Costs £50 to £250.',
		'under-1000': 'Costs £250 to £1,000.',
		'over-1000': 'Costs over £1,000, or again and again.',
	},
	leadSentences: {
		'same-day': 'Can start today.',
		'within-a-week': 'Can start within a week.',
		'one-to-two-weeks': 'Takes 1 to 2 weeks.',
		'two-to-six-weeks': 'Takes 2 to 6 weeks.',
		'over-six-weeks': 'Takes more than 6 weeks.',
	},
	places: { here: 'Used in this kind of work.', elsewhere: 'Mostly used in other kinds of work.' },
	whyHere: 'Why it is here',
	shares: {
		'1-9': 'Sources say a firm with 1 to 9 staff pays nothing towards equipment that Access to Work approves.',
		'10-49': 'Sources disagree about what a firm with 10 to 49 staff pays towards equipment from Access to Work.',
		'50-249':
			'Sources say a firm with 50 to 249 staff pays the first £500 towards equipment from Access to Work. Then it pays 20% of the cost up to £10,000.',
		'250':
			'Sources say a firm with 250 staff or more pays the first £1,000 towards equipment from Access to Work. Then it pays 20% of the cost up to £10,000.',
		open: 'What Access to Work pays towards equipment depends on how many people work for the firm.',
	},
	filtering: {
		title: 'Show only changes that',
		labels: { tomorrow: 'can start within a week', free: 'are free', here: 'fit this kind of work' },
		apply: 'Show these',
		all: 'Show all',
		count: (count: number | string, all: number) =>
			count === all
				? `All ${all} changes are shown.`
				: count === 0
					? 'No change fits all of these. Untick one, or show all.'
					: count === 1
						? `1 of ${all} changes is shown.`
						: `${count} of ${all} changes are shown.`,
		ticked: (count: number | string) => (count === 1 ? 'You ticked 1 change.' : `You ticked ${count} changes.`),
		hidden: (count: number | string) => (count === 1 ? '1 of them is not shown now.' : `${count} of them are not shown now.`),
	},
	toButton: 'Go to the button at the end',
	plan: { put: 'Put these in a plan', putOne: 'Put this in a plan', back: 'Go back to the changes that were found' },
	sharesLink: 'See the shares and what is not certain',
	youSaid: 'What you answered',
	workLabel: 'Kind of work',
	sizeLabel: 'People in the firm',
	nothingHard: 'You said that nothing is hard now.',
	nothingHardText: 'Change your answers, or start with the five-minute list. It is good for anybody.',
	starter: 'Five-minute starter',
	again: 'Start again',
	address: 'Address of this page',
	keep: 'Keep this page',
	next: 'Where to go next',
	manager: {
		title: 'Find changes that help',
		lede: 'Tick what is hard now. You get changes that you can make, with those you can start within a week first. You do not need to know why it is hard.',
		partsQuestion: 'Which parts of the job are hard now?',
		partsHint: 'Ask your employee. Tick every part that is hard, or that changes from day to day.',
		hardQuestion: 'How hard is each part now?',
		hardHint: 'Go by what your employee says. You do not need to know why.',
		workQuestion: 'Where is the work, and how big is your firm?',
		workHint: 'You can leave both open.',
		size: 'How many people work for you?',
		resultTitle: 'Changes that can help',
		resultLede: (count: number) => (count === 1 ? '1 change fits what you said.' : `${count} changes fit what you said.`),
		tick: 'Put in a plan',
		tickHint: 'Tick those that you both want to try.',
		tickedText: 'What you ticked can go into a plan. There you agree who does what, and by when.',
		keepText:
			'The address of this page holds your choices as numbers and letters, and nothing else. You can save it, send it or print it.',
		other: 'For your employee: do this alone, and share what they pick',
		otherShort: 'Your employee can do this alone',
		assessment: 'Ask for a workplace assessment',
		refer: 'Refer your employee',
	},
	mine: {
		title: 'Find changes for your own job',
		lede: 'Tick what is hard in your job now. You see what could change. Nothing is stored, and you share only what you pick.',
		partsQuestion: 'Which parts of your job are hard now?',
		partsHint: 'Tick every part that is hard for you, or that changes from day to day. You do not have to say why.',
		hardQuestion: 'How hard is each part for you now?',
		hardHint: 'Think of the last two weeks.',
		workQuestion: 'Where do you work, and how big is the firm?',
		workHint: 'You can leave both open.',
		size: 'How many people work for your employer?',
		resultTitle: 'Changes that could help you',
		resultLede: (count: number) => (count === 1 ? '1 change fits what you said.' : `${count} changes fit what you said.`),
		tick: 'Share this change',
		tickHint: 'Tick those that you want to talk about.',
		forManager: 'The texts below are written for the manager who would do it.',
		tickedText: 'What you ticked goes on a page of its own, without your answers.',
		keepText:
			'The address of this page holds all your answers as numbers and letters. Keep it for yourself. To share, tick changes above and use the next page.',
		other: 'For managers: find changes for an employee',
		otherShort: 'The same for managers',
		fundings: {
			none: 'Nothing to pay',
			employer: 'Your employer',
			law: 'Your employer: safety law asks for it',
			nhs: 'The NHS may provide it',
			'access-to-work-equipment':
				'Access to Work may help with equipment, beyond what is reasonable for your employer. You apply',
			'access-to-work-support': 'Access to Work may help with support, beyond what is reasonable for your employer. You apply',
			'access-to-work-travel': 'Access to Work may help with travel, beyond what is reasonable for your employer. You apply',
			'access-to-work-premises':
				'Access to Work may help with the building, beyond what is reasonable for your employer. You apply',
			'access-to-work-interviews':
				'Access to Work may help with communication, beyond what is reasonable for your employer. You apply',
		},
		shareButton: 'Make a page with only what I ticked',
	},
	picked: {
		title: 'Changes to talk about',
		lede: 'Somebody picked these changes to talk about at work. The page does not say what is hard for them, or why.',
		share: 'For you: how to send this',
		shareText:
			'Copy this address and send it to your manager, or print the page. The address holds the picked changes as letters, and nothing else.',
		shareBack: 'To pick other changes, go back in your browser. This page does not know your answers.',
		manager: 'For your manager',
		managerText: 'The texts below are written for the manager who would do it.',
		planText: 'Put these changes in a plan together, and agree who does what.',
		talk: 'How to talk about it',
	},
} as const
