/** The dates of an absence. */
export const timeline = {
	title: 'Dates of an absence',
	short: 'Timeline',
	lede: 'Enter the first day off. See what to do by when, what to ask, and what comes next.',
	description: 'From the first day off sick: every date, what the law says, what to ask, and a file for your calendar.',
	notStored:
		'We store nothing. The address of the page holds what you enter: days, place, working days, both answers and your mark. So you can save it. It holds no name, and not what is wrong.',
	farther: 'More dates, if you have them',
	show: 'Show the dates',
	dayRefused: (label: string) => `${label}: enter this day in figures, like 27 3 2026`,
	linksTitle: 'Use these days in another tool',
	change: 'Change the dates',
	changeHint: 'Change a day here when a new note comes or the day of return changes.',

	// What stands above the result
	off: (day: string, week: string) => `Off since ${day}. This is week ${week}.`,
	planned: (day: string) => `Off from ${day}.`,
	well: (from: string, to: string) => `Off from ${from} to ${to}.`,
	back: (day: string) => `Back since ${day}.`,
	backToday: 'Back today.',
	weekNames: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	next: (day: string, what: string) => `Your next date is ${day}: ${what}.`,
	nextAlone: (day: string) => `Your next date is ${day}.`,
	nextToday: (what: string) => `There is a date today: ${what}.`,
	notYet: 'The first day has not come yet. These are the dates if it comes as planned.',
	missedFirst: (count: number) =>
		count === 1
			? 'One thing that the law asks for may be late: look at it first.'
			: `${count} things that the law asks for may be late: look at them first.`,
	dueFirst: (count: number) =>
		count === 1 ? 'One thing was due lately: look at it first.' : `${count} things were due lately: look at them first.`,
	nonePlanned: 'Every date here has passed.',
	and: 'and',

	passedTitle: 'Every date has passed',
	passedText:
		'Meet the person soon. Look at what has changed, at adjustments and at other roles. Take advice before you decide anything.',
	passedConversation: 'Prepare the conversation for when it stalls',
	passedArticle: 'Read about a fair process',
	passedBack: 'They are back, and nothing more is due. Keep what you agreed, and look at it again from time to time.',

	// The boxes
	thisWeek: 'This week',
	today: 'Today',
	by: (day: string) => `By ${day}`,
	on: (day: string) => `On ${day}`,
	ask: 'You can ask',
	wholeConversation: 'Prepare this conversation',
	nothingNow: 'Nothing new is due this week. Keep to the day you agreed to talk again.',
	dueTitle: 'Do these first',
	missed: (day: string) => `The last day for it was ${day}; do it now if it is not done.`,
	noteEndedTitle: 'The fit note has run out',
	noteEnded: (day: string) =>
		`Its last day was ${day}. If they are still off, ask today if there is a new one. Then enter its last day here.`,
	referralTitle: 'Have you offered a referral?',
	referralAhead: (day: string) =>
		`Offer one by ${day}. Sooner is better. It is their choice, and you can show them what you would write.`,
	referralPassed: (day: string) =>
		`The day for it was ${day}. It is not too late. It is their choice, and they read every word first.`,
	referralElsewhere: 'Our referral form leads to a service for Leicester, Leicestershire and Rutland only.',
	findServices: 'Find other services',
	startReferral: 'Start a referral',
	theySayNo: 'What if they say no?',
	workTitle: 'Work may have played a part',
	workText: 'Look at the risks at work again, and change what you can now.',
	workLink: 'What to write down and report',
	workTopics: 'Six topics to talk through',
	workThere:
		'The rules on reporting an accident are different in Northern Ireland. Ask at once if you have to report it, and by when.',
	safetyBody: 'Health and Safety Executive for Northern Ireland (HSENI)',

	// The line
	picture: (from: string, to: string, today: string | null, days: string) =>
		`A line from ${from} to ${to}${today === null ? '' : `, with today, ${today}, on it`}. Its days: ${days}. The list on this page says the same.`,
	todayShort: 'Today',
	pointText: (day: string, names: string) => `${day} ${names}`,
	firstPoint: 'Day 1',
	notAllPoints: 'The line shows the nearest dates. The list has all of them.',

	// The list
	listTitle: 'Every date',
	aheadTitle: 'Now and to come',
	pastTitle: (count: number) => (count === 1 ? 'One date that has passed' : `${count} dates that have passed`),
	undatedTitle: 'Without a day',
	undatedText: 'Some of these come when something happens. For others we need one more day from you.',
	until: (from: string, to: string) => `${from} to ${to}`,
	lawSays: 'The law says',
	allSources: 'Where all of this comes from',
	whatToDo: 'What to do, and what to ask',
	who: (who: string) => `Who: ${who}`,
	counted: (when: string) => `Counted as: ${when}`,
	sources: 'Sources',
	source: (source: string, seen: string) => `${source} (${seen})`,
	reportBy: (day: string) => `Report it by ${day} at the latest.`,
	stillLinks: (day: string) => `A spell that begins on or before ${day} still links to this one.`,
	stillWorked: 'They worked after the accident. Days when they did not do their usual work count too. Check the day with HSE.',
	lastDayTaken: (day: string) => `We took ${day} as the last day of sickness: the day before the return.`,
	dayOff: {
		weekend: (day: string) => `This is a ${day}.`,
		'not-worked': (day: string) => `${day} is not a usual working day.`,
		'bank-holiday': (name: string) => `This is a bank holiday: ${name}.`,
		unknown: 'We do not know the bank holidays of that year yet. Look at the calendar before you rely on the day.',
	},
	nextWorking: (day: string) => `The next working day is ${day}.`,
	doBefore: (day: string) => `Do it by the working day before: ${day}.`,
	calendarKnown: (nation: string, from: string, until: string) =>
		`We know the bank holidays of ${nation} from ${from} to ${until}. No legal day is moved here: only the day to do it.`,
	onlyIn: (where: string) => `Part of this holds in ${where} only.`,
	places: {
		england: 'England',
		scotland: 'Scotland',
		wales: 'Wales',
		'northern-ireland': 'Northern Ireland',
		gb: 'Great Britain',
	},
	elsewhere: 'What is different where they work',
	elsewhereText: 'Most of these rules are those of Great Britain, and WorkWell is in England. Check what holds where they work.',
	why: {
		before: 'To do before anybody is off.',
		'no-accident': 'Only after an accident at work. Enter its day to see the date.',
		'no-report': 'Only if you asked for a doctor’s report. Enter the day you asked.',
		'no-leave-year': 'Enter the last day of your leave year.',
		decision: 'There is no day for this. It comes when a return looks unlikely.',
		'not-back': 'Enter the first day back when you know it.',
		'not-over': 'Comes when the absence is over. Enter the first day back or the last day of sickness.',
		'no-note': 'Enter the last day of the fit note.',
		'not-asked': 'Only where help is wanted sooner.',
		back: 'This falls away, because the absence ends before it.',
		'other-rules': 'After an accident at work. The rules are different in Northern Ireland, so we name no day. Ask HSENI.',
	},
	weekdays: {
		mon: 'Monday',
		tue: 'Tuesday',
		wed: 'Wednesday',
		thu: 'Thursday',
		fri: 'Friday',
		sat: 'Saturday',
		sun: 'Sunday',
	},

	// To take away
	calendarTitle: 'Put these in your calendar',
	calendarText:
		'Titles carry no name and nothing about health. A date on a day off stands on the working day that this page names.',
	calendarAgain:
		'When another day changes, download again: the new file replaces these days. If the first day off changes, delete these by hand. Use a mark for a second person. Without one, two people who are off from the same day share these entries.',
	calendarAgainMark: (mark: string) =>
		`When another day changes, download again with the mark ${mark}. The new file replaces these days. If the first day off changes, delete these by hand.`,
	fallsOn: (title: string, day: string) => `${title} (the day itself is ${day})`,
	calendarGone: 'Delete a day by hand if it has fallen away.',
	calendarChoose: (count: number) => (count === 1 ? 'Choose: one date' : `Choose: all ${count} dates, or some`),
	calendarPick: 'Dates for the file',
	calendarGet: 'Download dates',
	calendarNone: 'Choose at least one date for the file.',
	calendarNothing: 'No date is to come, so there is nothing for a calendar.',
	copyTitle: 'Take it with you',
	getWord: 'Word file',
	getPdf: 'PDF file',
	printHint: 'You can print this page too.',
	calendarTitles: {
		'check-in': 'Check-in',
		meeting: 'Meeting',
		payroll: 'Date for payroll',
		paper: 'Paperwork',
		plan: 'Look at the plan',
	},
	withMark: (title: string, mark: string) => `${title} (${mark})`,

	document: {
		title: 'Dates of an absence',
		subtitle: (day: string) => `First full day off: ${day}`,
		note: 'This file names nobody. Do not add anything about health.',
		footer: (on: string, by: string) =>
			`Content looked at on ${on}, to be looked at again by ${by}. Nothing here is legal advice.`,
		datesHeading: 'Dates in order',
		caption: (count: number) => `${count} dates`,
		day: 'Day',
		what: 'What',
		doing: 'What to do',
		lawSays: (text: string) => `The law says: ${text}`,
		must: (text: string) => `You must: ${text}`,
		should: (text: string) => `You should: ${text}`,
		undatedHeading: 'Without a day',
		askHeading: 'What you can ask',
		sourcesHeading: 'Sources',
	},

	/** For other programs. */
	api: {
		day: 'Send a real day as YYYY-MM-DD, like 2026-11-02',
		firstDay: 'Send the first full day off as YYYY-MM-DD, like 2026-11-02',
		once: 'Send this parameter once',
		nation: 'Send one of england, scotland, wales, northern-ireland',
		workingDays: 'Send days of the week with commas, like mon,tue,wed,thu,fri',
		sooner: 'Send yes or no',
	},
} as const
