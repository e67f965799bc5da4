/**
 * Dated cases for the dates of an absence, worked by hand from the milestones and the table of stages before there was anything that
 * counts. "Days count from the first full day of sickness, counted as day 1": day 8 is the first day and seven more.
 */
export type TimelineCase = {
	readonly name: string
	readonly input: Readonly<Record<string, string>>
	/** The day of each milestone that the case is about; null where it has none. */
	readonly on: Readonly<Record<string, string | null>>
	/** Where the day is no working day: why, and the working day to use instead. 'unknown' where no calendar says. */
	readonly off?: Readonly<
		Record<string, readonly [kind: 'weekend' | 'bank-holiday' | 'not-worked' | 'unknown', workingDay: string] | null>
	>
	/** Last days of what lasts, and other deadlines that stand beside a day. */
	readonly until?: Readonly<Record<string, string>>
	readonly deadline?: Readonly<Record<string, string>>
}

const england = { nation: 'england' }
const november = { ...england, firstDay: '2026-11-02' }

export const timelineCases: readonly TimelineCase[] = [
	// The days of the brief, from Monday 2 November 2026.
	{ name: 'day 8 is a week after day 1', input: november, on: { day1: '2026-11-02', day8: '2026-11-09' } },
	{ name: 'self-certificate: days 1 to 7', input: november, on: { 'day1-7': '2026-11-02' }, until: { 'day1-7': '2026-11-08' } },
	{ name: 'day 10 and day 21', input: november, on: { 'week1-2': '2026-11-11', 'week2-4': '2026-11-22' } },
	{
		name: 'day 28 is a Sunday: Monday in England',
		input: november,
		on: { day28: '2026-11-29' },
		off: { day28: ['weekend', '2026-11-30'] },
	},
	{
		name: 'the Monday is St Andrew’s Day: Tuesday in Scotland',
		input: { ...november, nation: 'scotland' },
		on: { day28: '2026-11-29' },
		off: { day28: ['weekend', '2026-12-01'] },
	},
	{ name: 'week 6 and 3 months', input: november, on: { week6: '2026-12-13', month3: '2027-01-31' } },
	{ name: 'start of week 23, over the turn of the year', input: november, on: { week23: '2027-04-05' }, off: { week23: null } },
	{
		name: '6 months, end of week 28, 12 months',
		input: november,
		on: { month6: '2027-05-02', week28: '2027-05-16', month12: '2027-11-01' },
	},
	{
		name: 'what has no day until somebody says one',
		input: november,
		on: {
			before: null,
			accident: null,
			riddor: null,
			amra: null,
			leaveyear: null,
			capability: null,
			rtw: null,
			phase: null,
			link: null,
		},
	},
	{
		name: 'the referral is asked about on day 28 at the latest',
		input: november,
		on: { referral: '2026-11-29', 'help-soon': null, note: null, 'note-soon': null },
	},
	{
		name: 'sooner: help on day 2, the referral in week 2',
		input: { ...november, sooner: 'yes' },
		on: { 'help-soon': '2026-11-03', referral: '2026-11-11', day28: '2026-11-29' },
	},
	{
		name: 'the days between: day 7, week 3, week 8, week 12',
		input: november,
		on: { day7: '2026-11-08', week3: '2026-11-16', week8: '2026-12-27', week12: '2027-01-24' },
	},

	// Leap years and 29 February.
	{
		name: 'a leap year has a 29 February between',
		input: { ...england, firstDay: '2024-02-22' },
		on: { day8: '2024-02-29', 'week1-2': '2024-03-02' },
	},
	{
		name: 'no leap year has none',
		input: { ...england, firstDay: '2026-02-22' },
		on: { day8: '2026-03-01', day28: '2026-03-21' },
	},
	{
		name: 'the first day is 29 February',
		input: { ...england, firstDay: '2024-02-29' },
		on: { day8: '2024-03-07', day28: '2024-03-27', month12: '2025-02-27' },
	},
	{
		name: '12 months over a 29 February are 365 days',
		input: { ...england, firstDay: '2023-03-01' },
		on: { month12: '2024-02-28' },
	},
	{
		name: 'day 28 in a leap February',
		input: { ...england, firstDay: '2024-02-01' },
		on: { day28: '2024-02-28', week6: '2024-03-13' },
	},

	// The turn of a year.
	{
		name: 'from Christmas Day: day 8 is New Year’s Day, and the next working day is Monday',
		input: { ...england, firstDay: '2026-12-25' },
		on: { day8: '2027-01-01', day28: '2027-01-21' },
		off: { day1: ['bank-holiday', '2026-12-29'], day8: ['bank-holiday', '2027-01-04'], day28: null },
	},
	{
		name: 'in Scotland that Monday stands for 2 January',
		input: { nation: 'scotland', firstDay: '2026-12-25' },
		on: { day8: '2027-01-01' },
		off: { day8: ['bank-holiday', '2027-01-05'] },
	},
	{
		name: 'from the last day of a year',
		input: { ...england, firstDay: '2026-12-31' },
		on: { day8: '2027-01-07', month12: '2027-12-30' },
	},
	{
		name: 'from the first day of a year',
		input: { ...england, firstDay: '2027-01-01' },
		on: { day28: '2027-01-28', month12: '2027-12-31' },
	},

	// The clocks go back on 25 October 2026 and forward on 29 March 2026 and 28 March 2027.
	{
		name: 'over the hour that comes twice',
		input: { ...england, firstDay: '2026-10-24' },
		on: { day8: '2026-10-31', 'week1-2': '2026-11-02' },
	},
	{
		name: 'from the day the clocks go back',
		input: { ...england, firstDay: '2026-10-25' },
		on: { day1: '2026-10-25', day8: '2026-11-01' },
	},
	{
		name: 'over the hour that is left out',
		input: { ...england, firstDay: '2026-03-28' },
		on: { day8: '2026-04-04', 'week1-2': '2026-04-06' },
		off: { day8: ['weekend', '2026-04-07'], 'week1-2': ['bank-holiday', '2026-04-07'] },
	},
	{
		name: 'Easter Monday is a working day in Scotland',
		input: { nation: 'scotland', firstDay: '2026-03-28' },
		on: { day8: '2026-04-04', 'week1-2': '2026-04-06' },
		off: { day8: ['weekend', '2026-04-06'], 'week1-2': null },
	},
	{
		name: '3 months over the hour that is left out',
		input: { ...england, firstDay: '2027-01-11' },
		on: { month3: '2027-04-11' },
	},

	// Long ago and not yet.
	{
		name: 'three years ago',
		input: { ...england, firstDay: '2023-11-23' },
		on: { day28: '2023-12-20', week28: '2024-06-05', month12: '2024-11-21' },
		off: { day28: ['unknown', '2023-12-20'] },
	},
	{
		name: 'a planned first day, 366 days ahead',
		input: { ...england, firstDay: '2027-11-24' },
		on: { day8: '2027-12-01', day28: '2027-12-21' },
	},
	{
		name: 'no calendar for 2028 is known',
		input: { ...england, firstDay: '2027-05-10' },
		on: { month6: '2027-11-07', month12: '2028-05-08' },
		off: { month6: ['weekend', '2027-11-08'], month12: ['unknown', '2028-05-08'] },
	},

	// Bank holidays of the nations.
	{
		name: '13 July 2026 in Northern Ireland',
		input: { nation: 'northern-ireland', firstDay: '2026-06-16' },
		on: { day28: '2026-07-13' },
		off: { day28: ['bank-holiday', '2026-07-14'] },
	},
	{
		name: '13 July 2026 in Wales',
		input: { nation: 'wales', firstDay: '2026-06-16' },
		on: { day28: '2026-07-13' },
		off: { day28: null },
	},
	{
		name: 'the one day for the World Cup in Scotland',
		input: { nation: 'scotland', firstDay: '2026-06-06' },
		on: { 'week1-2': '2026-06-15' },
		off: { 'week1-2': ['bank-holiday', '2026-06-16'] },
	},
	{
		name: 'the same Monday in England',
		input: { ...england, firstDay: '2026-06-06' },
		on: { 'week1-2': '2026-06-15' },
		off: { 'week1-2': null },
	},
	{
		name: 'St Patrick’s Day',
		input: { nation: 'northern-ireland', firstDay: '2027-03-10' },
		on: { day8: '2027-03-17' },
		off: { day8: ['bank-holiday', '2027-03-18'] },
	},
	{
		name: 'the first Monday in August in Scotland',
		input: { nation: 'scotland', firstDay: '2027-07-26' },
		on: { day8: '2027-08-02' },
		off: { day8: ['bank-holiday', '2027-08-03'] },
	},

	// A working week of one's own.
	{
		name: 'a Sunday that is worked',
		input: { ...november, days: 'sat,sun' },
		on: { day28: '2026-11-29' },
		off: { day28: null, day8: ['not-worked', '2026-11-14'] },
	},
	{
		name: 'a deadline on a Sunday is done on the working day before',
		input: { ...england, firstDay: '2026-11-01' },
		on: { week23: '2027-04-04' },
		off: { week23: ['weekend', '2027-04-02'] },
	},
]
