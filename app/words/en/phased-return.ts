import { monthNames } from '#app/journey/calendar.ts'
import { phasedReturnRules } from './phased-return-rules.ts'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** '09:00' as 9am, '13:30' as 1:30pm, '12:00' as midday. */
function plainTime(time: string): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number)
	if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'midday' : 'midnight'
	return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}

const nations = { england: 'England', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland' } as const

/** A phased return: choosing a pattern, changing it week by week, pay, and taking it away. */
export const phasedReturn = {
	title: 'Phased return',
	description:
		'Plan a phased return to work: fourteen patterns, week by week with clock times, reviews and pay. Free, and nothing is stored.',
	lede: 'Choose a pattern that fits. See the hours of each week by the clock, and take the plan away.',
	notStored: 'Nothing is stored while you look. The address of this page holds your choices and no name, so you can keep it.',
	show: 'Show the weeks',
	changeTitle: 'Change what you chose',
	otherPatterns: 'Choose another pattern',
	usualTitle: 'The usual week',
	shape: (percents: readonly number[], duties: readonly number[]) => {
		const listed = (list: readonly number[]) => list.map((percent) => `${Math.round(percent)}%`).join(', ')
		const weeks = count(percents.length, 'week', 'weeks')
		if (percents.every((percent) => percent === 100)) {
			const [first = 0, ...rest] = duties.map((percent) => 100 - percent)
			return first === 0 && rest.every((percent) => percent === 0)
				? `${weeks}, each at full hours.`
				: `${weeks}, each at full hours. Lighter work: ${first}%, then ${listed(rest)}.`
		}
		const hours = `${weeks}. Hours: ${listed(percents)}.`
		return listed(duties) === listed(percents) ? hours : `${hours} Duties: ${listed(duties)}.`
	},
	nation: 'Where they work',
	nations,
	bankHolidays: (nation: keyof typeof nations) =>
		`These days are bank holidays in ${nations[nation]}. Say whether they are worked. No review is put on one where the step has another working day.`,
	bankHoliday: (day: string, name: string) => `${day}: ${name}`,

	bars: {
		week: (week: number) => `Week ${week}`,
		weekWithReview: (week: number) => `Week ${week}, review`,
		hours: (hours: string, most: string | null) => (most === null ? `${hours} h` : `${hours} to ${most} h`),
		alternative: (usual: string, weeks: readonly string[], reviews: readonly number[]) =>
			`One bar for each week, against a usual week of ${usual} hours. ${weeks.map((hours, index) => `Week ${index + 1}: ${hours}`).join('. ')}. ${
				reviews.length === 0
					? 'No week has a review.'
					: `A review ends ${reviews.length === 1 ? 'week' : 'weeks'} ${reviews.join(', ')}.`
			} The table below says the same.`,
		key: 'The full length is the usual week. A diamond marks a review at the end of the week.',
		band: 'Where the bar goes on with a broken line, the employee sets the hours between the two.',
	},

	table: {
		caption: 'The weeks',
		week: 'Week',
		dates: 'Dates',
		hours: 'Hours',
		days: 'Days by the clock',
		duties: 'Duties',
		place: 'Place',
		review: 'Review',
		do: 'Change',
	},
	weekNumber: (week: number) => `Week ${week}`,
	fromUntil: (from: string, until: string) => `${from} to ${until}`,
	hoursOf: (hours: string, percent: number) => `${hours} hours (${percent}% of the usual week)`,
	upTo: (hours: string) => `Up to ${hours} hours, set day by day`,
	dayNames: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
	dutiesPercent: (percent: number) => (percent === 0 ? 'None of the usual duties yet' : `${percent}% of the usual duties`),
	dutiesNotSaid: 'Not said yet',
	noDuties: 'None: nothing is worked in this week',
	waits: (what: string) => `Waits: ${what}`,
	supervised: 'Somebody signs the work off',
	places: { usual: 'Usual place', home: 'Home', other: 'Another place' },
	reviewOn: (day: string) => `On ${day}`,
	reviewMoved: (day: string) => `Moved: ${day} is a bank holiday`,
	reviewOnHoliday: 'A bank holiday, and this step has no other working day. Agree another day.',
	noReview: 'None',
	outcomes: { 'move-on': 'Decided: go on', hold: 'Decided: hold', 'step-back': 'Decided: step back' },
	clockChange: {
		forward: (day: string) =>
			`The clocks go forward in the early hours of ${day}. A shift over that night is 1 hour shorter than the clock says.`,
		back: (day: string) =>
			`The clocks go back in the early hours of ${day}. A shift over that night is 1 hour longer than the clock says.`,
	},

	firstDayDoubt: {
		'not-worked': (day: string) => `${day} is not one of the usual working days. Is it the right first day?`,
		'long-ago': (day: string) => `The first day, ${day}, is more than 12 weeks ago. Is it the right day?`,
	},
	firstDayOffer: (day: string) => `Begin on ${day}`,
	firstDayChange: 'Choose another first day',

	forWhom: 'What this pattern is for',
	advice: 'To make it work',
	afterwards: 'After the last week',
	unverified: 'What we filled in ourselves',
	take: 'Take it away',
	takeWord: 'Word, to change',
	takePdf: 'PDF',
	mark: 'Your own mark for the calendar',
	markHint: 'Up to 2 letters and 4 figures, like P7. Colleagues may see a calendar, so no name stands in it.',
	markAgain:
		'With the same mark, a new file replaces the days of the last one. Use a new mark for another return. Without a mark, two returns from the same day share these entries. Delete a day by hand if it has fallen away.',
	takeCalendar: 'Days of the reviews, for your calendar',
	weekByWeekTitle: 'Make it your own plan',
	weekByWeekText:
		'Then you can change each day, add pay, and say what waits. We keep the plan for this browser for 28 days after the last change. You can delete it at any time.',
	weekByWeekAccount: 'Then you can change each day, add pay, and say what waits. The plan is kept in your account.',
	weekByWeek: 'Change it week by week',
	yours: 'Phased returns in this browser',
	yoursInAccount: 'Phased returns in your account',
	noneYet: 'There is none yet.',
	untitled: 'Phased return without a name',
	returnOf: (name: string) => `Phased return of ${name}`,
	lineText: (weeks: number, from: string) => `${count(weeks, 'week', 'weeks')} from ${from}.`,
	changedOn: (day: string) => `Last changed on ${day}.`,
	deleted: 'The phased return is deleted.',
	tooMany:
		'This browser holds as many papers as it can, or too many were begun just now. Delete one, keep one in an account, or try again in an hour.',

	said: {
		saved: 'Saved.',
		hold: 'The week comes once more. Nothing else changed.',
		'step-back': 'The step before comes again after this week, and then this week again. Stepping back is no failure.',
		add: 'A week is added at the end.',
		remove: 'The week is taken out.',
		swap: 'The two weeks changed places.',
		later: 'Everything begins 1 week later.',
		'next-working-day': 'It now begins on the next usual working day.',
		undone: 'That is undone.',
		'put-back': 'The version is put back. What the plan said before is kept as a version too.',
		signed: 'Signed. This version is kept as it stands.',
		busy: 'Many people want a file at this moment. Nothing is lost. Try again in half a minute.',
		'no-mark': 'A mark has up to 2 letters and 4 figures, like P7. Nothing else goes into a calendar.',
		'no-pay': 'Fill in the pay first, and whether they are fit on the days left out. Then there is a table for payroll.',
		elsewhere: 'The plan changed since this page was opened. Nothing was done. Look at it as it is now.',
	},
	refused: {
		twelve: 'A phased return ends after 12 weeks. After 12 weeks decide: usual hours, other hours for good, or advice first.',
		'twelve-back':
			'Stepping back takes 2 more weeks: the step before, then this one again. A phased return ends after 12 weeks. Take out a later week first, or decide now what comes after.',
		first: 'There is no lower step before this week to go back to. Hold it, or change its hours.',
		last: 'There is no week after this one, or it is the only one left.',
		gone: 'That week is not in the plan any more.',
		'too-far': 'The first day would lie more than a year ahead. Choose the day again when it is nearer.',
	},
	undo: 'Undo',
	undoText: 'Was that a mistake?',

	rulesTitle: 'What to put right',
	warnTitle: 'What to think about',
	rulesKept: 'The plan keeps to the rules of a phased return.',
	notSaved: 'Not saved. This is why:',
	changeAbout: 'Change the days and the usual week',
	changeWeek: (week: number) => `Change week ${week}`,
	changeNote: 'Say which days the fit note covers',
	rules: phasedReturnRules,

	missingTitle: 'Before you both agree',
	missing: {
		pay: 'Say the pay for each week',
		fitness: 'Say whether they are still not fit on the days left out',
		goesTo: 'Say who they go to in the first weeks',
		tooMuch: 'Say which signs mean that it is too much, and what each of you then does',
		colleaguesHear: 'Say what colleagues hear, in the employee’s words',
		afterwards: 'Say what happens after the last week',
		duties: 'Say what the duties of each week are',
	},
	missingNone: 'Everything is said. Read it together, then both of you keep a copy.',

	aboutTitle: 'What you agreed',
	aboutChange: 'what you agreed, the first day and the usual week',
	employee: 'Employee',
	manager: 'Manager',
	firm: 'Business',
	firstDay: 'First day back',
	lastDay: 'Last day of the plan',
	usual: 'Usual week',
	usualText: (hours: string, days: string, starts: string) => `${hours} hours on ${days}, from ${starts}`,
	note: 'Fit note',
	noteText: (from: string | null, until: string | null) =>
		from && until ? `${from} to ${until}` : from ? `From ${from}` : until ? `Until ${until}` : '',
	goesTo: 'Who they go to',
	tooMuch: 'Signs that it is too much',
	colleaguesHear: 'What colleagues hear',

	stepsTitle: 'Hold, step back, add or take out a week',
	weekDo: (week: number) => `More for week ${week}`,
	do: {
		hold: 'Hold: the same week again',
		'step-back': 'Step back: the step before, then this week again',
		remove: 'Take this week out',
		swap: 'Change places with the next week',
		add: 'Add a week at the end',
		later: 'Begin everything 1 week later',
		'next-working-day': 'Begin on the next usual working day',
	},
	ofWeek: (week: number) => `, week ${week}`,
	removeSaid: (week: number) =>
		`The employee has written something about week ${week}. It goes from the plan with the week. Talk to them first. The version before is kept.`,
	removeAllTheSame: (week: number) => `Take week ${week} out all the same`,
	wholeTitle: 'The whole plan',

	payTitle: 'Pay during the return',
	payLink: 'Say or change the pay',
	payNotYet: 'The pay is not filled in yet. Payroll needs it for each week before the first one starts.',
	payCaption: 'Pay before tax, for each week',
	payPolicy: 'What you said you pay',
	fitnessOpen:
		'You have not said yet whether they are still not fit on the days left out. Only wages are worked out for those weeks. Ask them, then fill it in.',
	payrollNote: 'Check with payroll before the first week. These sums are a help, not a payslip.',
	paySave: 'Save and work it out',

	payrollLater: 'A table for payroll comes here when the pay is filled in.',
	copies: {
		'plan.docx': 'Word, to change',
		'plan.pdf': 'PDF',
		'plan.html': 'To print',
		'plan.txt': 'Plain text',
		'reviews.ics': 'Days of the reviews, for your calendar',
		'payroll.csv': 'Table for payroll (CSV)',
	},
	fileIs: 'Download:',
	next: 'What you can do with it',
	share: 'Give the employee their own link',
	sign: 'Sign it',
	versions: 'Versions, and what changed',
	looked: 'Who has looked',
	intoPlan: 'Put it into a plan of changes',
	letter: 'Write the letter that confirms it',
	/** How the letter says a week: "Week 1, 30 November: Monday to Friday 9am to 1pm". */
	inLetter: {
		week: (week: number, day: number, month: string, days: string) => `Week ${week}, ${day} ${month}: ${days}`,
		payPercent: (percent: number) =>
			`You are paid for the hours that you work, and ${percent}% of the pay for the others. Sick pay is never less than the law says.`,
		clock: (from: string, until: string, isNextDay: boolean) =>
			`${plainTime(from)} to ${plainTime(until)}${isNextDay ? ' the next day' : ''}`,
		breakOf: (minutes: number) => `with ${minutes} minutes break`,
	},
	conversation: 'Prepare the reviews',
	rowWhat: (weeks: number, from: string) => `Phased return over ${count(weeks, 'week', 'weeks')} from ${from}`,
	rowWeek: (week: number, hours: string, review: string | null) =>
		`Week ${week}: ${hours} hours${review === null ? '' : `, review on ${review}`}`,

	heldTitle: 'Where it is kept',
	guestHeld: (day: string) =>
		`It is kept for this browser until ${day}. Every change makes that longer. Only you can open it, and the employee once you share it.`,
	accountHeld: 'It is kept in your account. Only you can open it, and the employee once you share it.',
	firmHeld: (firm: string) =>
		`It is kept in an account for ${firm}. HR leads of ${firm} can open it too, and the employee once you share it.`,
	goneTitle: 'This plan is deleted before it ends',
	goneText: (gone: string, last: string) =>
		`It is kept for this browser until ${gone}, if nothing changes. The plan goes on until ${last}. Keep it in one of these ways:`,
	goneFile: 'Take it away as a file',
	goneLink: 'Get a link back by email. The link ends with the plan here.',
	resumeLink: 'Get a link back',
	keepInAccount: 'Keep it in an account',
	deleteNow: 'Delete it now',

	deleteTitle: 'Delete this phased return?',
	deleteText:
		'It is gone at once, with every earlier version. Copies that you took away stay where they are. We cannot bring it back.',
	deleteButton: 'Delete it',
	keepIt: 'Keep it',

	anotherDay: 'Swap: another day instead of a usual one',
	dayList: (days: readonly string[]) => (days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`),
	weekTitle: (week: number) => `Change week ${week}`,
	weekGone: 'This week is not in the plan',
	weekGoneText: 'Somebody took it out, or the address was cut short.',
	weekGoneWhileTyping:
		'This week was taken out of the plan while you were writing. What you typed is below. Add a week to the plan to use it again.',
	back: 'Back to the phased return',
	save: 'Save',
	months: monthNames,
} as const
