const ofSpell = (spell?: number) => (spell === undefined ? '' : `Earlier spell ${spell}: `)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** The calculator of statutory sick pay: its questions stand in the step, its sums and what other programs are told here. */
export const sickPay = {
	title: 'Work out sick pay',
	crumb: 'Sick pay',
	lede: 'See what is due for one spell of sickness, day by day, with every sum shown.',
	description: 'Work out Statutory Sick Pay by the rules of today: days, linked spells and what is left. Nothing is stored.',
	notStored: 'Nothing that you type here is stored or put into the address of the page.',
	whose: 'You do not need a name or a reason for the sickness, so please leave them out.',
	rules: (from: string) => `This counts by the rules for sickness on or after ${from}.`,

	payTitle: 'Their average pay',
	payText: (weeks: number) =>
		`Take the pay before tax in the ${weeks} weeks up to the last normal payday before the sickness. With earlier spells that link, take it from before the first of them.`,
	spellTitle: 'The days off sick',
	spellText: 'Give the first and the last whole day. A day with any work in it does not count.',
	weekTitle: 'The days they normally work',
	earlierTitle: 'Earlier spells of sickness',
	earlierText: (gap: number, weeks: number) =>
		`A spell with ${gap} days or fewer before the next one shares the same ${weeks} weeks. Leave these empty if there was none.`,
	more: 'Add more earlier spells',
	noMore: 'That is the most that fits on this page.',
	show: 'Work out the sick pay',
	changeTitle: 'Change something',

	result: 'What is due',
	due: (pounds: string) => `${pounds} of Statutory Sick Pay`,
	dueFor: (paid: number, from: string, to: string) =>
		`For ${days(paid)} that can be paid, between ${from} and ${to}. Tax and National Insurance come off as from wages.`,
	dueOneDay: (on: string) => `For 1 day, ${on}. Tax and National Insurance come off as from wages.`,
	dueNothing: 'Nothing is due for this spell.',
	duePartly: 'We do not know the whole amount yet',
	dueUnknown: 'We do not know the amount yet',
	dueUnsure: 'We cannot tell what is due',
	dueDepends: (day: string) => `It depends on which days before ${day} were paid as sick pay. Payroll can tell you.`,
	/** What comes out if one thing that we do not know is so. */
	perhaps: {
		'every-day-paid': (day: string) => `If every working day before ${day} was paid`,
		'no-day-paid': (day: string) => `If no day before ${day} was paid`,
		'full-rate': () => 'If every one was paid and they kept the full rate',
	},
	perhapsPaid: (condition: string, pounds: string, paid: number) => `${condition}: ${pounds} for ${days(paid)}.`,
	perhapsNothing: (condition: string) => `${condition}: no day of this spell.`,
	perhapsUnknown: (condition: string, paid: number) => `${condition}: ${days(paid)}, and not every rate is known yet.`,

	asked: 'What you typed',
	askedPay: 'Average weekly pay',
	askedFrom: (pounds: string, times: number, by: number, average: string) =>
		times === 1 ? `${pounds} ÷ ${by} = ${average}` : `${pounds} × ${times} ÷ ${by} = ${average}`,
	askedSpell: 'Days off sick',
	askedDays: 'Working days',
	askedFirstWeek: (on: string) => `The first of these weeks is the one with ${on}.`,
	askedEarlier: 'Earlier spells',
	none: 'None',
	noDay: 'no day',
	span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
	weekdays: {
		mon: 'Monday',
		tue: 'Tuesday',
		wed: 'Wednesday',
		thu: 'Thursday',
		fri: 'Friday',
		sat: 'Saturday',
		sun: 'Sunday',
	},

	working: 'How it is worked out',
	weekly: 'A week',
	weeklyOf: (percent: number, average: string, share: string, rate: string, lower: string) =>
		`${percent}% of ${average} is ${share}. The full rate is ${rate}. The lower of the two counts: ${lower} a week.`,
	weeklyHolds: (from: string, to: string) => `The full rate is for ${from} to ${to}.`,
	weeklyUnknown: (until: string) => `The rate for days after ${until} is not known yet.`,
	daily: 'A day',
	dailySum: (weekly: string, count: number, daily: string) =>
		`${weekly} ÷ ${count} working ${count === 1 ? 'day' : 'days'} = ${daily}`,
	dailyCut: 'A day is cut to 4 decimals. Only the sum of a week is rounded.',
	dailyVaries: 'In each week it is divided by the working days of that week.',
	dailyUnknown: 'Without a rate there is no sum for a day.',
	dailyNone: 'There is no working day in the week of the first day.',
	sums: 'The weeks, each from Sunday to Saturday',
	week: 'Week from',
	weeksFrom: (count: number, from: string) => (count === 1 ? from : `${from}: ${count} weeks`),
	sum: 'Sum',
	pounds: 'Pounds',
	sumOf: (count: number, daily: string, total: string) => `${days(count)} × ${daily} = ${total}`,
	sumUnknown: (count: number) => `${days(count)}: rate not known`,
	roundedUp: (pounds: string) => `Up to the penny: ${pounds}`,
	timesWeeks: (count: number, each: string, all: string) => `${count} weeks × ${each} = ${all}`,
	notKnown: 'Not known',
	partlyKnown: (pounds: string, until: string) => `Not known. ${pounds} is known, for days up to ${until}.`,
	total: 'Total',
	allOfThese: 'All of these',
	held: (weeks: number, pounds: string) =>
		`The weeks add up to more by some pennies, because each was rounded up. ${weeks} whole weeks come to ${pounds}, so it stays at that.`,

	leftTitle: 'What is left',
	left: (count: number, left: string, weeks: number) =>
		`${count === 1 ? '1 working day' : `${count} working days`} can still be paid after this spell: ${left} of ${weeks} weeks.`,
	lasts: (day: string) => `If they stay off without a break, the last day of sick pay is ${day}.`,
	leftUnsure: (weeks: number) => `We cannot tell how much is left of the ${weeks} weeks, or when they end.`,
	formUnsure: (within: number) =>
		`Ask payroll first whether sick pay has ended. If it has, form SSP1 is due within ${within} days.`,
	leftNothing: (weeks: number, gap: number) =>
		`Nothing is left of the ${weeks} weeks. New weeks begin only after more than ${gap} days without sickness.`,
	usedBefore: (count: number, weeks: number) => `Earlier spells used ${days(count)} of the same ${weeks} weeks.`,
	linkedTitle: 'Earlier spells that link',
	unlinkedTitle: 'Earlier spells that count for nothing here',
	unlinkedText: (gap: number, from: string, shortest: number) =>
		`The gap to the next one that counts was more than ${gap} days, or it held no working day. One that ended before ${from} needs ${shortest} days.`,
	form: 'Form SSP1',
	formNow: (within: number) =>
		`Give your employee form SSP1 within ${within} days of the day when sick pay ends or is refused. It lets them claim benefits.`,
	formSoon: (week: number, within: number) =>
		`Sick pay is close to its end. Give form SSP1 by the start of week ${week}, and at the latest ${within} days after it ends. The week is from a secondary source.`,
	formLink: 'When sick pay is about to run out',

	payroll: 'Check with payroll',
	payrollText: 'This is a sum by general rules, not a decision. Payroll software may round in another way.',
	notKnownHere: 'This page does not know about',
	notKnownList: [
		'sick pay that the contract promises: it counts towards this, and can be more',
		'a late report of the sickness',
		'maternity, paternity, adoption and other statutory pay at the same time',
		'hours worked on one of the days: then it is no sick day',
	],
	ourReading: 'Each week is rounded up to the penny, as in the published source of the GOV.UK calculator.',

	take: {
		title: 'Take it to payroll',
		text: 'Every file holds the sums above. No name stands in it.',
		word: 'Word',
		pdf: 'PDF',
		csv: 'Spreadsheet (CSV)',
		html: 'Page to print',
		print: 'To print what you see, use Print in your browser. The forms are left out.',
		notStored: 'Nothing is stored here. If you reload this page, your browser sends what you typed once more.',
		busy: 'Many people want a file at this moment. Nothing is lost. Try again in a minute.',
	},
	file: {
		title: (days: string) => `Sick pay, ${days}`,
		note: 'Check with payroll. This is a sum by general rules, not a decision.',
		sure: 'What is not verified, and the sources',
		seenOn: (confidence: string, day: string) => `${confidence}, ${day}`,
		line: (heading: string, what: string, facts: string) => `${heading}: ${what} (${facts})`,
		says: {
			SSP01: 'The weekly rate',
			SSP02: 'Pay from the first working day',
			SSP06: 'The rate for a day',
			SSP07: 'The most in weeks',
			SSP08: 'Spells that link',
			SSP09: 'How pay is averaged',
			SSP12: 'Form SSP1',
			SSP10: 'A day with any work in it is no sick day',
			SSP15: 'Tax and National Insurance come off as from wages',
			SSP16: 'Sick pay by contract for a day counts towards this',
			SSP19: 'Sick pay of spells that began before 6 April 2026',
			SSP21: 'Each week is rounded up to the penny, as in the GOV.UK calculator',
		},
		footer: 'Made from what an employer typed, and not stored. The page that made it names each source.',
		columns: {
			week: 'Week from',
			qualifying: 'Qualifying days',
			paid: 'Days paid',
			daily: 'Daily rate, pounds',
			pounds: 'Pounds',
			sum: 'How it is worked out',
		},
		held: (weeks: number) => `Held at ${weeks} weeks`,
		notKnown: 'Total not known',
	},

	next: 'Where to go next',
	links: {
		pay: 'Statutory Sick Pay: who gets it and how much',
		ends: 'When sick pay is about to run out',
		timeline: 'Dates of an absence',
		timelineFrom: (day: string) => `Dates of an absence from ${day}`,
		phased: 'Plan a phased return',
	},

	/** `weeks` is how many the law gives; `day` what the sentence names. */
	warnings: {
		'check-with-payroll': () => 'Check the sum with payroll before you pay.',
		'not-come-yet': () => 'The first day has not come yet. Work it out again when you know the days.',
		'no-earnings': () => 'Average pay of nothing gives sick pay of nothing.',
		'no-working-day': () => 'None of these days is a working day, so there is nothing to pay.',
		'used-up-before': (weeks: number) => `Earlier spells used up all ${weeks} weeks, so nothing is due.`,
		'used-up': (weeks: number, day: string) => `The ${weeks} weeks are used up. The last day that is paid is ${day}.`,
		'rate-not-known': (_weeks: number, day: string) =>
			`The rate for days after ${day} is not known yet, so the total is not known either.`,
		'capped-at-28-weeks': (weeks: number) =>
			`The weeks add up to more by some pennies, because each was rounded up. The total stays at ${weeks} whole weeks.`,
		'chain-before-rules': (_weeks: number, day: string) =>
			`The earlier spells began before ${day}, when other rules held. We take no unpaid waiting days off what they used. Ask payroll.`,
		'days-before-not-known': (_weeks: number, day: string) =>
			`Before ${day}, people in waiting days or with low pay got no sick pay (SSP19). So we cannot tell how much was used. Ask payroll.`,
		'rate-before-not-known': (_weeks: number, day: string) =>
			`Who was on sick pay before ${day} kept the full rate until they returned (SSP19). We cannot tell if that holds here. Ask payroll.`,
		'end-before-not-known': (_weeks: number, day: string) =>
			`Before ${day}, people in waiting days or with low pay got no sick pay (SSP19). So we cannot tell if anything is left. Ask payroll.`,
		'earnings-of-first-spell': (_weeks: number, day: string) =>
			`These spells are one chain. Take the average pay from before the first of them, ${day}. Do not work it out again (SSP09).`,
		'weeks-in-turn': (weeks: number) =>
			`Where weeks take turns, each day counts as its part of its own week. That is our reading of the ${weeks} weeks.`,
		'week-without-day': () =>
			'One of the weeks has no working day. The law may ask for one in each week. We have not checked this, so ask payroll.',
	},

	refusals: {
		missing: () => 'Send this parameter',
		twice: () => 'Send this parameter once',
		'not-pounds': () => 'Send pounds in figures with at most two decimals, like 400 or 400.50',
		negative: () => 'Send 0 or more',
		'too-much': () => 'Send 1000000 or less',
		'unknown-weekday': () => 'Send mon, tue, wed, thu, fri, sat or sun, with commas between them',
		'no-weekday': () => 'Send at least one day of the week',
		'weekday-twice': () => 'Send each day of the week once',
		'too-many-weeks': () => 'Send at most 8 weeks that take turns',
		'first-week': () => 'Send a day of the week in which the first of the working weeks is worked, as YYYY-MM-DD',
		'not-a-day': () => 'Send one real day as YYYY-MM-DD, like 2026-11-02',
		'not-spells': () => 'Send spells as two real days, like 2026-05-04/2026-05-06, with commas between them',
		'before-rules': (day: string) =>
			`The sickness must begin on ${day} or later, because other rules held before. Days right before it are part of it. Ask payroll`,
		'too-far-ahead': (day: string) => `The first day must be ${day} or earlier. Come back when it is nearer`,
		reversed: (day: string, spell?: number) => `${ofSpell(spell)}The last day must be the first day, ${day}, or later`,
		'too-long': (day: string) => `The last day must be ${day} or earlier. Sick pay ends long before that`,
		'before-1970': (day: string, spell?: number) => `${ofSpell(spell)}The first day must be ${day} or later`,
		'not-before': (day: string, spell?: number) =>
			`${ofSpell(spell)}It must end before ${day}, the first day of the spell that you ask about`,
		overlap: (day: string, spell?: number) =>
			`${ofSpell(spell)}It shares days with another spell, the one from ${day}. Give each day once`,
		'too-many': () => 'Send at most 50 earlier spells. Leave out the oldest',
	},
} as const
