import { monthNames } from '#app/journey/calendar.ts'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
const fixed = (value: number) => value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const once = 'Send it once'

/** A phased return as it goes out: the document, the calendar and the table for payroll. */
export const phasedReturnDocument = {
	months: monthNames,
	shortDayNames: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
	dayNames: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
	title: 'Phased return to work',
	note: 'Show this only to people who need it. It says when and how somebody works, and never why they were away.',
	plan: 'The plan',
	noNames: 'No names are filled in.',
	employee: 'Employee',
	manager: 'Manager',
	people: 'Who',
	firstAndLast: 'First and last day',
	usual: 'Usual week',
	usualText: (hours: string, days: string, starts: string) => `${hours}: ${days}, from ${starts}`,
	fitNote: 'Fit note',
	fitNoteText: (from: string | null, until: string | null) =>
		from && until ? `${from} to ${until}` : from ? `From ${from}` : until ? `Until ${until}` : '',
	goesTo: 'Who to go to',

	weeks: 'Week by week',
	weeksCaption: (weeks: number) => count(weeks, 'week', 'weeks'),
	column: { week: 'Week', days: 'Days and times', work: 'Work and review' },
	week: (week: number) => `Week ${week}`,
	weekRun: (first: number, last: number) => `Weeks ${first} to ${last}`,
	from: (day: string) => `from ${day}`,
	fromUntil: (from: string, until: string) => `${from} to ${until}`,
	hours: (minutes: number) => count(Math.round((minutes / 60) * 100) / 100, 'hour', 'hours'),
	dayRun: (first: string, last: string) => `${first} to ${last}`,
	clock: (from: string, until: string, isNextDay: boolean) => `${from} to ${until}${isNextDay ? ' the next day' : ''}`,
	breakOf: (minutes: number) => `${minutes} minutes break`,
	places: { usual: 'usual place', home: 'at home', other: 'at another place' },
	holiday: (days: string) => `Holiday, chosen by the employee: ${days}`,
	noWork: 'No work in this week',
	duties: (percent: number) => (percent === 0 ? 'None of the usual work yet' : `${percent}% of the usual work`),
	waits: (what: string) => `This waits: ${what}`,
	supervised: 'Supervised: somebody signs the work off',
	reviewOn: (days: readonly string[]) => `Review: ${days.join(', ')}`,
	atTime: (day: string, time: string) => `${day} at ${time}`,
	onHoliday: (day: string) => `${day} (a bank holiday)`,
	noReview: 'No review in this week',

	agreed: 'What both sides agree',
	rules: [
		'Each step has a review at its end, and on no bank holiday. Hours or duties go up only after it.',
		'To stay on a step, or to go one back, is always possible. It is no failure.',
		'No overtime and no on-call work during the plan.',
		'Holiday is used only when the employee chooses it.',
		'The plan ends by week 12 at the latest. Then both decide what comes next.',
	],
	tooMuch: 'Signs of too much, and what each then does',
	colleaguesHear: 'What colleagues hear',
	afterwards: 'After the last week',

	pay: 'Pay for each week, before tax',
	payCaption: 'Pay for each week',
	payColumn: { policy: 'You get', legal: 'The law’s least', full: 'Full pay', working: 'How each week is worked out' },
	fullPay: (money: string) => `Full pay for a usual week is ${money}.`,
	isLeast: 'The law’s least is shown. A contract may promise more.',
	payTotal: 'All weeks',
	notKnown: 'Not known yet',
	noPay: 'The pay is not filled in. Agree it in writing for each week before the first day.',
	checkPayroll: 'Check with payroll before the first day. These sums are a help and no payslip.',
	unconfirmed:
		'Sick pay for single days of a phased return is new since 6 April 2026. We know it from the law and from one employers’ body. We found no page of GOV.UK that says so. That a day with some work in it is no day of sick pay comes from payroll advisers.',
	noteRunsOut: (day: string) =>
		`No fit note covers the days left out from ${day} on. Sick pay for those days may need a new note.`,
	wagesOnly: 'Nobody has said yet whether the employee is fit on the days left out. Only wages are worked out for those weeks.',
	money: (pence: number) => `£${fixed(pence / 100)}`,
	line: {
		worked: (hours: string, money: string) => `Wages for ${hours}: ${money}`,
		holiday: (days: number, money: string) => `Holiday pay, ${count(days, 'day', 'days')}: ${money}`,
		sick: (days: number, rate: string, money: string) => `Sick pay: ${count(days, 'day', 'days')} × ${rate} = ${money}`,
		above: (money: string) => `The firm adds: ${money}`,
		notLeft: (days: number) => `${count(days, 'day', 'days')} not worked: the weeks of sick pay are used up`,
		withoutRate: (days: number) => `${count(days, 'day', 'days')} of sick pay: the rate of that day is not known`,
		notSaid: (days: number) => `${count(days, 'day', 'days')} left out: no sick pay is worked out yet`,
		none: 'No pay',
	},

	employeeSaysTitle: 'What the employee says',
	employeeSaid: (text: string) => `The employee says: ${text}`,
	signing: 'Signatures',
	version: (number: number) => `Version ${number}`,
	signed: (who: string, day: string) => `Signed by ${who} on ${day}.`,
	signedBefore: (who: string, number: number, day: string) =>
		`Version ${number} was signed by ${who} on ${day}. The plan has changed since.`,
	named: (name: string, side: string) => `${name} (${side.toLowerCase()})`,
	calendar: {
		firstDay: 'First day',
		review: 'Check-in',
		marked: (title: string, mark: string) => (mark === '' ? title : `${title} (${mark})`),
	},
	table: {
		week: 'Week',
		from: 'From',
		until: 'Until',
		hours: 'Hours of work',
		workDays: 'Days of work',
		holidayDays: 'Days of holiday',
		sickDays: 'Days of sick pay',
		sickDates: 'Dates of sick pay',
		full: 'Full pay, pounds',
		policy: 'To pay, pounds',
		legal: 'Law’s least, pounds',
		working: 'How it is worked out',
	},

	/** What another program sends instead, by the parameter and what is wrong with it. */
	api: {
		pattern: (because: string, keys: readonly string[]) =>
			`${because === 'twice' ? once : 'Send one of these'}: ${keys.join(', ')}`,
		weeklyHours: (because: string) =>
			because === 'twice'
				? once
				: because === 'none'
					? 'With 0 hours there is no week to plan. Send the contracted hours of a usual week'
					: because === 'too-much'
						? 'A week has 168 hours. Send the contracted hours of a usual week, at most 168'
						: because === 'too-little'
							? 'Send 1 hour or more for a usual week'
							: because === 'no-room'
								? 'These hours do not fit into the working days. Send at most 16 hours for each day, or more workingDays'
								: 'Send the contracted hours of a usual week, from 1 to 168 with at most two decimals, like 37.5',
		from: (because: string) =>
			because === 'twice'
				? once
				: because === 'early'
					? 'Send a first day back that is not before 1970-01-01'
					: because === 'far'
						? 'Send a first day back within the next 366 days, and ask again later for one further ahead'
						: 'Send the first day back as a day of the calendar, like 2026-11-30',
		workingDays: (because: string) =>
			because === 'twice' ? once : 'Send the usual working days, each once, like mon,tue,wed,thu,fri',
		nation: (because: string) =>
			because === 'twice' ? once : 'Send one of these, or leave it out for england: england, wales, scotland, northern-ireland',
	},
} as const
