/** The front page of the tools for a return to work. */
export const returnToWork = {
	title: 'Return to work',
	pageTitle: 'Tools for a return to work',
	lede: 'Know which date comes next, prepare the conversation, and agree the way back.',
	description:
		'Free tools for small firms: dates, conversations, phased return, fit notes and sick pay. Nothing is stored unless you ask.',
	nothingStored: 'You do not need an account. Nothing that you type here is stored unless you ask for it.',
	parts: {
		now: 'Somebody is off now',
		talk: 'The conversation',
		back: 'The way back, and what it costs',
	},
	tenTitle: 'Somebody is off, and you have ten minutes',
	ten: [
		{ href: '/return-to-work/timeline', label: 'See which date comes next.', text: 'Type the first day off.' },
		{ href: '/return-to-work/conversation', label: 'Choose your questions.', text: 'And read what to leave unsaid.' },
		{ href: '/return-to-work/rehearse', label: 'Practise once.', text: 'Nobody sees what you choose.' },
	],
	forPrograms: 'Do you write payroll or diary software? Programs can ask our calculators too:',
	readTitle: 'To read',
	read: [
		{ href: '/guidance/return-to-work-meeting', label: 'The meeting on the first day back' },
		{ href: '/guidance/phased-return', label: 'A phased return, and how to pay for it' },
		{ href: '/guidance/keeping-in-touch', label: 'Keeping in touch' },
		{ href: '/guidance/four-week-plan', label: 'The plan at four weeks' },
		{ href: '/refer', label: 'Refer your employee, if they agree' },
		{ href: '/help-now', label: 'Somebody is in danger now' },
	],
	toolOpens: {
		'contact-agreement': { title: 'How we keep in touch', text: 'Who contacts whom, how often, and when not.' },
		'contact-log': { title: 'Contact log', text: 'Two lines for each contact. Facts, not opinions.' },
		timeline: { title: 'Dates of an absence', text: 'What to do by when, from the first day off. For your calendar too.' },
		conversation: { title: 'Conversation guide', text: 'What to ask, what to say and what to leave unsaid, at each stage.' },
		rehearse: {
			title: 'Practise a conversation',
			text: 'An invented employee answers. You can take back anything that you say.',
		},
		'phased-return': { title: 'Phased return', text: 'Hours, duties and pay, week by week, to agree and take away.' },
		'fit-note': { title: 'What a fit note means', text: 'Tick what it says. See what you can do and when it runs out.' },
		'sick-pay': { title: 'Sick pay', text: 'What is due, day by day, with the sums shown.' },
		costs: { title: 'What an absence costs', text: 'Beside what a change costs. With your own figures.' },
		record: { title: 'Conversation record', text: 'One page that both of you have read.' },
		questions: { title: 'Questions to a clinician', text: 'Questions that can be answered, from what the job asks.' },
		'six-topics': { title: 'When work is the strain', text: 'Six topics to talk through, with one person or a small team.' },
		letters: { title: 'Letters', text: 'To keep in touch, to invite, to confirm. In Word, to change.' },
	},
} as const
