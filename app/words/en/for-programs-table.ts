const workingDays = 'The days of the week that are usually worked.'
const everyAnswer = { 'facts[]': 'What the answer rests on. Each fact is below.', calculatedOn: 'Today, in the United Kingdom.' }

/** What each parameter of a calculator is. */
export const programParameters = {
	'sick-pay': {
		averageWeeklyEarnings: 'Average pay in a week, with at most 2 decimals, up to 1000000.',
		workingDays:
			'The days of the week that sick pay counts. Weeks that take turns are divided by a vertical line, like mon,tue|wed.',
		firstDay: 'The first full day off, from 6 April 2026 to 366 days from today.',
		lastDay: 'The last full day off.',
		previousSpells: 'Earlier spells, each as first day/last day, at most 50. Those that do not link are left out of the sum.',
		firstWeekOn: 'A day in a week of the first kind. Needed when weeks take turns.',
	},
	timeline: {
		firstDay: 'The first full day off, at most 366 days from today.',
		nation: 'Where they work. Bank holidays and some laws differ.',
		workingDays: `${workingDays} Without it: Monday to Friday.`,
		noteEnds: 'The last day of the fit note.',
		backOn: 'The first day back.',
		lastDaySick: 'The last day of sickness, where it is not the day before the first day back.',
		accidentOn: 'The day of an accident at work.',
		reportRequestedOn: 'The day on which you asked for a doctor’s report.',
		leaveYearEnds: 'The last day of the leave year.',
		sooner: 'Whether help is wise sooner. Do not send why.',
	},
	'phased-return': {
		pattern: 'The pattern to start from.',
		weeklyHours: 'Contracted hours in a week, above 0 and at most 168.',
		from: 'The first day back, at most 366 days from today.',
		workingDays: `${workingDays} Without it: Monday to Friday.`,
		nation: 'Where they work. No review is on a bank holiday. Without it: England.',
	},
} as const

/** What each value of an answer is. */
export const programFields = {
	'sick-pay': {
		weeklyRate: 'What a whole week is worth on the first day. Null where no rate is known yet.',
		dailyRate: 'What a day is worth in the first week, with at most 4 decimals.',
		qualifyingDays: 'Days of the spell that count.',
		daysPaid: 'Days that are paid. Null where it depends on days before 6 April 2026.',
		total: 'What is due, to the penny. Null where we cannot know all of it.',
		knownTotal: 'The least that is due: what is known of the total.',
		daysLeft: 'Days that are left of the 28 weeks after this spell.',
		daysUsedBefore: 'Days that earlier linked spells used.',
		'linkedSpells[]': 'Earlier spells that link to this one.',
		lastsUntil: 'The last day that would be paid if the sickness went on.',
		usedUpOn: 'The last day that is paid, where the 28 weeks end in this spell.',
		rateKnownUntil: 'The last day with a known rate, where later days would be paid.',
		'weeks[].from': 'The Sunday on which a week begins.',
		'weeks[].qualifyingDays': 'Days that count in the whole week.',
		'weeks[].daysPaid': 'Days of the week that are paid.',
		'weeks[].dailyRate': 'What a day of the week is worth.',
		'weeks[].amount': 'What is due for the week.',
		'perhaps[].if': 'A case that we cannot tell from the others: every-day-paid, no-day-paid or full-rate.',
		'perhaps[].daysPaid': 'Days that are paid in this case.',
		'perhaps[].total': 'What is due in this case.',
		'perhaps[].daysLeft': 'Days that are left in this case.',
		'warnings[].code': 'What to know beside the sum, as a word that stays.',
		'warnings[].message': 'The same as a sentence.',
		...everyAnswer,
	},
	timeline: {
		'milestones[].id': 'A word that stays for this thing to do.',
		'milestones[].on': 'The day. Null where it does not arise, or where a day that it counts from was not sent.',
		'milestones[].title': 'What to do, as a sentence.',
		'milestones[].kind': 'Whether the law asks for it.',
		...everyAnswer,
	},
	'phased-return': {
		pattern: 'The pattern that you sent.',
		title: 'What the pattern is called.',
		nation: 'Whose bank holidays were used.',
		standing: 'How far to rely on the pattern.',
		source: 'Where the pattern comes from.',
		'weeks[].from': 'The first day of a week of the pattern.',
		'weeks[].hours': 'Hours in that week.',
		'weeks[].percent': 'The share of contracted hours.',
		'weeks[].mostHours': 'The most hours, where the employee sets them. Then hours are the fewest.',
		'weeks[].dutiesPercent': 'The share of the usual work.',
		'weeks[].reviewOn': 'The day of the review. Null in a week without one.',
		'weeks[].reviewMovedFrom': 'The bank holiday on which the review would have been.',
		...everyAnswer,
	},
} as const
