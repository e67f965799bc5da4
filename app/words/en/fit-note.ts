/** What a fit note means: the form, and what it says of one. */
export const fitNote = {
	title: 'What a fit note means',
	description: 'Tick what the note says. See what it means, what you must do, and when it runs out.',
	lede: 'Tick what the note says. See what it means, what you must do next, and when it runs out.',
	notStored: 'Nothing is stored. Leave out the name, and leave out what is wrong: you do not need it.',
	addressHolds:
		'The address of the page holds the days, the place, what you ticked, a letter for who signed it, and your mark. It holds no name.',
	dayRefused: (label: string) => `${label}: enter this day in figures, like 9 11 2026`,
	article: 'Fit notes and self-certificates',
	show: 'Show what it means',
	again: 'Change what you ticked',
	anotherNote: 'Look at another note',

	heads: {
		self: 'Their own word is enough for now',
		not: 'They are not fit for work until this note ends',
		may: 'They may be able to work, if something changes',
		other: 'You can take this as proof',
	},
	means: {
		self: (days: number) =>
			`For the first ${days} days in a row, days off too, your employee confirms their own sickness. You cannot ask for a doctor’s note for sick pay in that time.`,
		not: 'Somebody with a health profession has looked at them and says they cannot do any work for now. It is their advice to your employee. The note belongs to your employee.',
		may: 'Somebody with a health profession says that they could work, with help from you. The advice does not bind you. You still have to talk about it.',
		other:
			'You can accept other proof than a fit note. Then no fit note is needed for the same days. What counts is that it says which days, and that they could not work.',
	},
	mustTitle: 'What must happen',
	must: {
		self: 'Pay sick pay from the first day on which they would have worked. Send form SC2, or use your own form.',
		not: 'Do not ask for any work, not even e-mails. Pay sick pay. Give the note back. You can keep a copy where few people can see it.',
		may: 'Talk about each ticked box. If you cannot agree a change, treat them as not fit for that time. They do not need another note.',
		other: 'Give it back. You can keep a copy where few people can see it. Pay sick pay as you would with a fit note.',
	},
	adjustments: 'The law on reasonable adjustments applies whatever a note says, and without a note too.',
	backEarly:
		'They can come back before it ends, if you both agree and you have checked the risks. There is no note that says “signed fit”. Some safety-critical jobs have rules of their own.',

	adviceTitle: 'What follows from each box',
	noBoxes: 'No box is ticked. Ask your employee what the clinician had in mind, and what would help.',
	advice: {
		phased: {
			title: 'A phased return to work',
			means: 'They start with fewer hours or fewer duties, and build up. Agree how long it takes and what is paid.',
		},
		hours: {
			title: 'Altered hours',
			means: 'The same job at other times, or for less time: a later start, shorter days, no nights.',
		},
		duties: {
			title: 'Amended duties',
			means: 'Some tasks wait or go to somebody else for a while. Say which, and until when.',
		},
		workplace: {
			title: 'Workplace adaptations',
			means: 'Something about the place or the equipment changes: a seat, a quieter place, work from home.',
		},
	},
	planPhased: 'Plan it week by week',
	pick: 'Tick what you would like to talk about. It goes into a plan, with names and days.',
	pickLegend: 'Changes that often follow',
	putInPlan: 'Put these into a plan',
	moreChanges: 'Find more changes by what is hard',

	endTitle: 'When it runs out',
	toCome: (from: string) => `It begins on ${from}.`,
	daysLeft: (until: string, days: number) =>
		days === 0
			? `Its last day is today, ${until}.`
			: days === 1
				? `Its last day is tomorrow, ${until}.`
				: `Its last day is ${until}, in ${days} days.`,
	ended: (until: string) => `It ended on ${until}.`,
	endedNext: 'If they are still off and nothing new has come, ask today. Ask what they need, not what they have.',
	open: 'It has no last day. Agree with your employee when you will look at it together.',
	talkOn: (day: string) =>
		`Talk by ${day}, so that nobody is surprised. Ask: will you be back, do you see somebody again, what would help?`,
	afterwards: (day: string) =>
		`From ${day} it covers nothing. Then they come back as usual, come back with changes that you have agreed, or send another note.`,
	onWorkingDay: (day: string, working: string) =>
		`${day} is a weekend or a bank holiday. In your calendar it stands on the working day before, ${working}.`,

	doubtTitle: 'Look at this again',
	gap: (from: string, until: string) =>
		from === until
			? `No note covers ${from}. You can ask for one for that day.`
			: `No note covers ${from} to ${until}. You can ask for one for those days.`,
	tooLong: (months: number, firstMonths: number, until: string) =>
		`In the first ${firstMonths} months of an illness a note can cover ${months} months at most. That would be until ${until}. Ask your employee to check the dates with whoever signed it.`,
	openTooEarly: (firstMonths: number, day: string) =>
		`A note without an end can come after the first ${firstMonths} months, which would be from ${day}. Ask your employee to check the dates.`,
	notAnIssuer: 'A fit note can be signed by the 5 professions below only. You can still accept this as other proof.',
	notNeededYet: (day: string) =>
		`You could not ask for a note for these days. A fit note can be asked for from ${day}, day 8 of the absence.`,
	firstDayLate: (from: string, first: string) =>
		`The note begins on ${from}, before the first day off, ${first}. Check both days.`,
	selfTooLong: (day: string) => `Their own word covers the days up to ${day}. After that you can ask for a fit note.`,

	askTitle: 'What to ask the clinician',
	askText: 'Send a question with your employee’s agreement, and only what the answer is for. These can be answered:',
	asks: [
		'Which of these tasks can they do now, and which should wait?',
		'Would shorter days or a later start help, and for how long?',
		'How long at a time can they sit, stand, walk, lift or drive?',
		'Is there anything they should not do for now, so that nobody gets hurt?',
		'When should we look at this again?',
	],
	askBuild: 'Make a list of questions from the job',
	askNot: 'Do not ask what they have, what they take, or how sure the clinician is.',

	whoTitle: 'Who may sign a fit note',
	who: ['a doctor', 'a registered nurse', 'an occupational therapist', 'a pharmacist', 'a physiotherapist'],
	whoNote: 'It needs no signature in ink. It shows the name and the profession of the person who issued it.',
	pilots:
		'The government is testing other ways in 4 areas of England. Leicester, Leicestershire and Rutland is not one of them. Here the usual rules hold.',

	datesTitle: 'Keep the dates',
	datesText: 'The titles in your calendar hold no name and nothing about health.',
	getDates: 'Download the dates',
	datesAgain: (mark: string) =>
		mark === ''
			? 'When a new note comes, download again. With the same first day off, the new file replaces these days. Use a mark for a second person. Without one, two people who are off from the same day share these entries.'
			: `When a new note comes, download again with the mark ${mark} and the same first day off. The new file replaces these days.`,
	print: 'You can print this page. The form above it is left out.',
	where: 'These rules hold in England, Scotland and Wales. Northern Ireland has the same professions and its own regulations.',
} as const
