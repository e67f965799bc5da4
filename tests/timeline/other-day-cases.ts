import type { TimelineCase } from './timeline-cases.ts'

const england = { nation: 'england' }
const november = { ...england, firstDay: '2026-11-02' }

/** Cases with another day than the first: an accident, a report, the way back, the firm's own days. */
export const otherDayCases: readonly TimelineCase[] = [
	// An accident on another day than the first day off.
	{
		name: 'an accident on the day before: more than 7 days off on the 8th day after it',
		input: { ...november, accidentOn: '2026-11-01' },
		on: { accident: '2026-11-01', riddor: '2026-11-09' },
		deadline: { riddor: '2026-11-16' },
	},
	{
		name: 'an accident on the Friday before: the weekend counts',
		input: { ...november, accidentOn: '2026-10-30' },
		on: { accident: '2026-10-30', riddor: '2026-11-07' },
		deadline: { riddor: '2026-11-14' },
	},
	{
		name: 'an accident on Christmas Eve: the report is due in January',
		input: { ...england, firstDay: '2026-12-25', accidentOn: '2026-12-24' },
		on: { riddor: '2027-01-01' },
		deadline: { riddor: '2027-01-08' },
	},
	{
		name: 'back on the 8th day after the accident: seven days off are not more than seven',
		input: { ...november, accidentOn: '2026-11-01', backOn: '2026-11-09' },
		on: { accident: '2026-11-01', riddor: null },
	},
	{
		name: 'back one day later: eight days off',
		input: { ...november, accidentOn: '2026-11-01', backOn: '2026-11-10' },
		on: { riddor: '2026-11-09' },
		deadline: { riddor: '2026-11-16' },
	},

	// A report that was asked for.
	{ name: '21 days from the request', input: { ...november, reportRequestedOn: '2026-11-30' }, on: { amra: '2026-12-21' } },
	{
		name: '21 days over 29 February',
		input: { ...england, firstDay: '2024-01-08', reportRequestedOn: '2024-02-10' },
		on: { amra: '2024-03-02' },
	},

	// The way back.
	{
		name: 'back on 30 November: what came later falls away, the return comes',
		input: { ...november, backOn: '2026-11-30' },
		on: {
			day28: '2026-11-29',
			week6: null,
			month3: null,
			week23: null,
			week28: null,
			month12: null,
			capability: null,
			rtw: '2026-11-30',
			phase: '2026-11-30',
			link: '2027-01-24',
			after: '2027-02-22',
		},
		until: { phase: '2027-01-10' },
	},
	{
		name: 'back on day 28 itself: day 28 was no day off',
		input: { ...november, backOn: '2026-11-29' },
		on: { 'week2-4': '2026-11-22', day28: null, referral: null, rtw: '2026-11-29' },
	},
	{
		name: 'the last day of sickness was the Friday before',
		input: { ...november, backOn: '2026-11-30', lastDaySick: '2026-11-27' },
		on: { day28: null, rtw: '2026-11-30', link: '2027-01-22' },
	},
	{
		name: 'well again, not yet back',
		input: { ...november, lastDaySick: '2026-11-27' },
		on: { rtw: null, phase: null, link: '2027-01-22', week6: null },
	},
	{
		name: '56 days over 29 February',
		input: { ...england, firstDay: '2024-01-08', lastDaySick: '2024-01-31' },
		on: { link: '2024-03-27' },
	},
	{
		name: 'one day off',
		input: { ...november, backOn: '2026-11-03' },
		on: { day1: '2026-11-02', 'day1-7': '2026-11-02', day8: null, rtw: '2026-11-03', link: '2026-12-28' },
	},

	// Dates of the firm.
	{
		name: 'the leave year ends on 31 March',
		input: { ...november, leaveYearEnds: '2027-03-31' },
		on: { leaveyear: '2027-03-31' },
	},
	{
		name: 'the leave year ends after the return',
		input: { ...november, leaveYearEnds: '2026-12-31', backOn: '2026-11-30' },
		on: { leaveyear: '2026-12-31' },
	},
	{
		name: 'a note that ends on a Sunday: five days before is Tuesday, and the end is met on the Friday',
		input: { ...november, noteEnds: '2026-12-06' },
		on: { note: '2026-12-06', 'note-soon': '2026-12-01' },
		off: { note: ['weekend', '2026-12-04'], 'note-soon': null },
	},
	{
		name: 'a new note, a new end',
		input: { ...november, noteEnds: '2027-01-03' },
		on: { note: '2027-01-03', 'note-soon': '2026-12-29' },
	},
	{
		name: 'five days before a note ends is a Saturday: the Friday before, whatever days are worked',
		input: { ...november, noteEnds: '2026-12-03', days: 'sat,sun' },
		on: { note: '2026-12-03', 'note-soon': '2026-11-27' },
		off: { note: null, 'note-soon': null },
	},
	{
		name: 'five days before a note ends is Boxing Day and its substitute follows: the day before Christmas',
		input: { ...november, noteEnds: '2027-01-02' },
		on: { 'note-soon': '2026-12-24' },
	},
	{
		name: 'a note of a few days is talked about on its first day, not before it',
		input: { ...november, noteEnds: '2026-11-04' },
		on: { 'note-soon': '2026-11-02' },
	},
	{
		name: 'back before the note ends: what it says at work may still hold',
		input: { ...november, noteEnds: '2026-12-06', backOn: '2026-11-30' },
		on: { note: '2026-12-06', 'note-soon': '2026-12-01' },
	},
]
