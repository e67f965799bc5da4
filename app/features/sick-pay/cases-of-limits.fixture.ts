/** Cases of spells that link, of the 28 weeks, and of weeks that take turns. How a line is read stands in `cases.fixture.ts`. */
const gaps = `
400; mon-fri; 2026-11-03..2026-11-04; 2026-11-02..2026-11-02; 123.25; 24.65; 2; 2; 49.3; 137; No clear day between: 140 - 1 - 2
400; mon-fri; 2026-11-04..2026-11-04; 2026-11-02..2026-11-02; 123.25; 24.65; 1; 1; 24.65; 138; 1 clear day
400; mon-fri; 2026-11-02..2026-11-02; 2026-09-07..2026-09-07; 123.25; 24.65; 1; 1; 24.65; 138; 8 September to 1 November are 55 clear days
400; mon-fri; 2026-11-03..2026-11-03; 2026-09-07..2026-09-07; 123.25; 24.65; 1; 1; 24.65; 138; 56 clear days link
400; mon-fri; 2026-11-04..2026-11-04; 2026-09-07..2026-09-07; 123.25; 24.65; 1; 1; 24.65; 139; 57 clear days do not link
400; mon-fri; 2027-03-30..2027-03-30; 2027-02-01..2027-02-01; 123.25; 24.65; 1; 1; 24.65; 138; 56 clear days over the end of February and a change of clocks
400; mon-fri; 2027-03-31..2027-03-31; 2027-02-01..2027-02-01; 123.25; 24.65; 1; 1; 24.65; 139; 57 clear days over the same
400; mon-fri; 2026-11-04..2026-11-04; 2026-09-07..2026-09-11; 123.25; 24.65; 1; 1; 24.65; 134; The gap is counted from the last day: 140 - 5 - 1
100; mon,tue; 2026-11-03..2026-11-03; 2026-11-02..2026-11-02; 80; 40; 1; 1; 40; 54; The same at the lower rate: 56 - 1 - 1
`

const chains = `
400; mon-fri; 2026-08-10..2026-08-11; 2026-05-04..2026-05-04,2026-06-22..2026-06-22; 123.25; 24.65; 2; 2; 49.3; 136; A chain of three, 48 clear days each: 140 - 1 - 1 - 2
400; mon-fri; 2026-08-10..2026-08-11; 2026-06-22..2026-06-22,2026-05-04..2026-05-04; 123.25; 24.65; 2; 2; 49.3; 136; The same in any order
400; mon-fri; 2026-08-10..2026-08-10; 2026-05-04..2026-05-04,2026-07-13..2026-07-13; 123.25; 24.65; 1; 1; 24.65; 138; 69 clear days before July, so May is not in the chain
400; mon-fri; 2026-08-10..2026-08-10; 2026-05-04..2026-05-04; 123.25; 24.65; 1; 1; 24.65; 139; Without the spell between them they do not link
400; mon-fri; 2026-11-02..2026-11-02; 2026-08-07..2026-08-07,2026-10-03..2026-10-04; 123.25; 24.65; 1; 1; 24.65; 139; A weekend holds no working day, so it links nothing (SSP08: one full working day)
400; mon-fri; 2026-11-02..2026-11-02; 2026-08-07..2026-08-07,2026-10-02..2026-10-04; 123.25; 24.65; 1; 1; 24.65; 137; With the Friday it links, 55 clear days back to August
`

const beforeTheRules = `
400; mon-fri; 2026-04-13..2026-04-13; 2026-03-09..2026-03-11; 123.25; 24.65; 1; 1; 24.65; 139; 3 days that ended before 6 April 2026 do not link
400; mon-fri; 2026-04-13..2026-04-13; 2026-03-09..2026-03-12; 123.25; 24.65; 1; 1; 24.65; 135; 4 days do, and no waiting days are taken off (SSP21): 140 - 4 - 1
400; mon-fri; 2026-04-13..2026-04-13; 2026-03-13..2026-03-16; 123.25; 24.65; 1; 1; 24.65; 137; 4 days over a weekend are 2 working days: 140 - 2 - 1
400; mon-fri; 2026-04-13..2026-04-13; 2026-04-05..2026-04-06; 123.25; 24.65; 1; 1; 24.65; 138; 2 days, but it did not end before 6 April: 140 - 1 - 1
400; mon-fri; 2026-04-13..2026-04-13; 2026-04-03..2026-04-05; 123.25; 24.65; 1; 1; 24.65; 139; 3 days up to 5 April do not link
400; mon-fri; 2026-04-13..2026-04-13; 2026-04-02..2026-04-05; 123.25; 24.65; 1; 1; 24.65; 137; 4 days up to 5 April do: Thursday and Friday are used
400; mon-fri; 2026-04-13..2026-04-13; 2026-04-06..2026-04-06; 123.25; 24.65; 1; 1; 24.65; 138; One day on 6 April does
400; mon-fri; 2026-04-20..2026-04-20; 2026-02-02..2026-02-06,2026-03-16..2026-03-18; 123.25; 24.65; 1; 1; 24.65; 139; The 3 days in March link nothing, so February is too far
400; mon-fri; 2026-04-20..2026-04-20; 2026-02-02..2026-02-06,2026-03-16..2026-03-19; 123.25; 24.65; 1; 1; 24.65; 130; 4 days in March do: 140 - 5 - 4 - 1
400; mon-fri; 2026-04-13..2026-04-13; 2026-03-30..2026-03-31,2026-04-01..2026-04-02; 123.25; 24.65; 1; 1; 24.65; 135; Two days and two days with none between are one spell of 4
`

const most = `
400; mon-fri; 2026-04-06..2026-10-15; ; 123.25; 24.65; 139; 139; 3426.35; 1; 27 weeks are 3,327.75, and 4 x 24.65
400; mon-fri; 2026-04-06..2026-10-16; ; 123.25; 24.65; 140; 140; 3451; 0; 28 weeks to the day: 28 x 123.25
400; mon-fri; 2026-04-06..2026-10-23; ; 123.25; 24.65; 145; 140; 3451; 0; The 29th week is not paid
400; sun-sat; 2026-04-12..2026-10-24; ; 123.25; 17.6071; 196; 196; 3451; 0; 28 weeks of 7 days
400; wed; 2026-04-08..2026-10-14; ; 123.25; 123.25; 28; 28; 3451; 0; 28 weeks of 1 day
400; mon-fri; 2026-04-08..2026-10-30; ; 123.25; 24.65; 148; 140; 3451; 0; 3 days, 27 weeks and 2 days: 73.95 + 3,327.75 + 49.30
100; mon-fri; 2026-04-06..2026-10-23; ; 80; 16; 145; 140; 2240; 0; 28 x 80
400; mon-sat; 2026-04-08..2026-10-31; ; 123.25; 20.5416; 178; 168; 3451; 0; 82.17 + 3,327.75 + 41.09 would be a penny above 28 weeks, which is the most (SSP07)
400; mon-fri; 2026-10-05..2026-11-06; 2026-04-06..2026-09-18; 123.25; 24.65; 25; 20; 493; 0; 120 used, so 20 are left: 4 x 123.25
400; mon-fri; 2026-10-05..2026-10-30; 2026-04-06..2026-09-18; 123.25; 24.65; 20; 20; 493; 0; The last 4 weeks to the day
400; mon-fri; 2026-11-02..2026-11-04; 2026-04-06..2026-10-16; 123.25; 24.65; 3; 0; 0; 0; All 140 were used before
400; mon-fri; 2026-11-16..2026-11-16; 2026-04-06..2026-10-30; 123.25; 24.65; 1; 0; 0; 0; The spell before was longer than 28 weeks
400; mon-fri; 2026-12-12..2026-12-14; 2026-04-06..2026-10-16; 123.25; 24.65; 1; 0; 0; 0; 56 clear days after it all was used: still the same chain
400; mon-fri; 2026-12-13..2026-12-14; 2026-04-06..2026-10-16; 123.25; 24.65; 1; 1; 24.65; 139; 57 clear days: a new 28 weeks
400; mon-fri; 2026-11-02..2029-10-31; ; 123.25; 24.65; 783; 140; not known: 2736.15; 0; Three years: 156 weeks of 5 and Monday to Wednesday; paid 22 weeks and 1 day to 5 April 2027
`

export const limitCases = [gaps, chains, beforeTheRules, most].join('\n')

/**
 * Chains with days before 6 April 2026, when people in waiting days or below the old limit got nothing (SSP19). Pay; days; spell; earlier
 * spells; days paid; total; days left; why. 'a or b' is what it is if every earlier day was paid, or none; 'or c' at the full rate.
 */
export const chainsFromBefore = `
100; mon-fri; 2026-04-13..2026-04-17; 2025-09-15..2026-04-03; 0 or 5 or 0; 0 or 80 or 0; 0 or 135 or 0; 29 weeks that may all have been paid, or none
100; mon-fri; 2026-04-13..2026-04-17; 2025-10-06..2026-04-03; 5 or 5 or 5; 80 or 80 or 123.25; 5 or 135 or 5; 26 weeks: the days are sure, the rate is not
400; mon-fri; 2026-04-13..2026-04-17; 2025-09-15..2026-04-03; 0 or 5; 0 or 123.25; 0 or 135; The rate is the same, so only the days are open
400; mon-fri; 2026-04-13..2026-04-17; 2025-09-26..2026-04-03; 4 or 5; 98.6 or 123.25; 0 or 135; 136 used at most: Friday is open
400; mon-fri; 2026-04-13..2026-04-17; 2025-09-29..2026-04-03; 5; 123.25; 0 or 135; 135 used at most: the whole spell is paid, and what is left is open
400; mon-fri; 2026-04-13..2026-04-17; 2025-10-06..2026-04-03; 5; 123.25; 5; 26 weeks before: the plain answer, and form SSP1 is open
400; mon-fri; 2026-04-13..2026-04-17; 2026-03-02..2026-04-03; 5; 123.25; 110; 5 weeks before change nothing
400; mon-fri; 2026-11-16..2026-11-20; 2026-03-30..2026-10-30; 0; 0; 0; 30 weeks of it are after the day, so it is used up in any case
0; mon-fri; 2026-04-13..2026-04-17; 2026-03-02..2026-04-03; 5; 0; 110; Who earns nothing was below the old limit
`

/**
 * Spells that go on from one before 6 April 2026, and so are refused like one that was given whole (SSP19: the flat rate was kept until
 * they returned), beside those that begin after a return. Working days; first day..last day; earlier spells; refused or taken; why.
 */
export const spellsAcross = `
mon-fri; 2026-04-05..2026-04-10; ; refused; Given whole
mon-fri; 2026-04-06..2026-04-10; 2026-03-16..2026-04-05; refused; Cut in two on the day
mon-fri; 2026-04-06..2026-04-06; 2026-04-03..2026-04-05; refused; However short the part before is
mon-fri; 2026-04-06..2026-04-10; 2026-03-16..2026-04-03; refused; Only a weekend lies between, and nobody can have returned in it
mon-fri; 2026-04-07..2026-04-10; 2026-03-16..2026-04-03; taken; Monday was worked
mon-fri; 2026-04-13..2026-04-17; 2026-04-04..2026-04-10; refused; The weekend of 4 April is before the day, and a weekend lies between
mon-fri; 2026-04-13..2026-04-17; 2026-04-06..2026-04-10; taken; It all began on the day
mon-fri; 2026-04-13..2026-04-17; 2026-04-06..2026-04-12,2026-03-30..2026-04-05; refused; Cut in three
mon-fri; 2026-04-13..2026-04-17; 2026-04-07..2026-04-12,2026-03-30..2026-04-05; taken; They returned on 6 April
sun-sat; 2026-04-06..2026-04-10; 2026-03-16..2026-04-04; taken; Sunday was worked
tue; 2026-04-14..2026-04-14; 2026-03-31..2026-04-07; refused; From one Tuesday to the next there is no day to return on
tue; 2026-04-21..2026-04-21; 2026-03-31..2026-04-07; taken; Tuesday 14 April was worked
mon-fri|@2026-03-30; 2026-04-13..2026-04-17; 2026-03-30..2026-04-03; refused; The week between is off by the pattern
`

/** With weeks that take turns a day uses up one part of its own week: a third of a week with 3 days, a fifth with 5. */
export const alternatingCases = `
400; mon-wed|wed-fri@2026-11-02; 2026-11-02..2026-11-13; ; 123.25; 41.0833; 6; 6; 246.5; 78; Two whole weeks of 3 days; 26 x 3 are left
400; mon,tue|mon-thu@2026-11-02; 2026-11-02..2026-11-11; ; 123.25; 61.625; 5; 5; 215.69; 79; 123.25, then 3 x 30.8125 = 92.4375; left are Thursday and 26 weeks of 3 on average
400; mon,tue|mon-thu@2026-11-09; 2026-11-02..2026-11-03; ; 123.25; 30.8125; 2; 2; 61.63; 82; It is the other week's turn: 2 x 30.8125; left are 2, then 14 x 2 and 13 x 4
400; mon,tue|mon-thu@2026-01-04; 2026-11-02..2026-11-03; ; 123.25; 30.8125; 2; 2; 61.63; 82; 43 weeks later it is the other week's turn
400; mon,tue|mon-thu@2026-11-18; 2026-11-02..2026-11-02; ; 123.25; 61.625; 1; 1; 61.63; 83; Two weeks before, it is the first week's turn; left are 1, then 14 x 4 and 13 x 2
400; mon-fri|@2026-11-02; 2026-11-09..2026-11-13; ; 123.25; ; 0; 0; 0; 140; A week off by the pattern has no day to pay
400; mon-fri|@2026-11-02; 2026-11-02..2026-11-20; ; 123.25; 24.65; 10; 10; 246.5; 130; A week on, a week off, a week on
400; mon,tue|mon-thu@2026-04-06; 2026-04-06..2026-10-30; ; 123.25; 61.625; 90; 84; 3451; 0; 14 x 2 and 14 x 4 are 28 weeks; the spell has 15 of each
400; mon-wed|mon-fri@2026-04-06; 2026-04-08..2026-10-30; ; 123.25; 41.0833; 118; 112; 3451; 0; A third, 27 weeks, two thirds
400; mon-wed|mon-fri@2026-04-06; 2026-04-20..2026-11-06; 2026-04-06..2026-04-06; 123.25; 41.0833; 115; 110; 3401.7; 0; A third was used; 27 weeks, then 3 fifths, and a fourth fifth would be too much
400; mon|tue|wed@2026-11-02; 2026-11-10..2026-11-18; ; 123.25; 123.25; 2; 2; 246.5; 26; Three weeks in turn: Tuesday 10 and Wednesday 18
`
