import { alternatingCases, limitCases } from './cases-of-limits.fixture.ts'
import { readCases } from './read-cases.fixture.ts'

/**
 * Dated cases of sick pay, worked by hand from the facts SSP01 to SSP21 before the engine was written. Each line says, in this order:
 * average weekly earnings; working days (a range like mon-fri, a list, or weeks that take turns: `mon|tue@` and a day of the first
 * week); first day..last day; earlier spells; then what is due: weekly rate; daily rate; qualifying days in the spell; days paid;
 * total (or 'not known:' and what is known of it); days left; and why.
 *
 * A day at £123.25: of 7 days 17.6071, of 6 20.5416, of 5 24.65, of 4 30.8125, of 3 41.0833, of 2 61.625 (SSP06, cut to 4 decimals).
 */
const facts = `
400; mon-fri; 2026-11-02..2026-11-04; ; 123.25; 24.65; 3; 3; 73.95; 137; Asha: Monday to Wednesday is 3 x 24.65
100; mon,tue; 2026-11-02..2026-11-02; ; 80; 40; 1; 1; 40; 55; Ben: 80% of 100 is 80, and 2 x 28 - 1 are left
400; mon-fri; 2026-06-08..2026-06-10; 2026-05-04..2026-05-04; 123.25; 24.65; 3; 3; 73.95; 136; Cara: 34 clear days link, so 140 - 1 - 3
400; mon-fri; 2026-11-03..2026-11-03; ; 123.25; 24.65; 1; 1; 24.65; 139; Dev: his Tuesday
400; mon-fri; 2026-11-05..2026-11-05; 2026-11-03..2026-11-03; 123.25; 24.65; 1; 1; 24.65; 138; Dev: his Thursday, on the same 28 weeks as the Tuesday
400; mon-fri; 2026-11-02..2026-11-04; 2026-05-04..2026-05-04; 123.25; 24.65; 3; 3; 73.95; 137; The example for other programs: 181 clear days do not link
`

const daysOfTheWeek = `
400; sun-sat; 2026-11-01..2026-11-07; ; 123.25; 17.6071; 7; 7; 123.25; 189; 7 x 17.6071 = 123.2497, up to the penny; 196 - 7
400; mon-sat; 2026-11-02..2026-11-07; ; 123.25; 20.5416; 6; 6; 123.25; 162; 6 x 20.5416 = 123.2496; 168 - 6
400; mon-fri; 2026-11-02..2026-11-06; ; 123.25; 24.65; 5; 5; 123.25; 135; 5 x 24.65
400; mon-thu; 2026-11-02..2026-11-05; ; 123.25; 30.8125; 4; 4; 123.25; 108; 4 x 30.8125; 112 - 4
400; mon,wed,fri; 2026-11-02..2026-11-06; ; 123.25; 41.0833; 3; 3; 123.25; 81; 3 x 41.0833 = 123.2499; 84 - 3
400; thu,fri; 2026-11-02..2026-11-06; ; 123.25; 61.625; 2; 2; 123.25; 54; 2 x 61.625; 56 - 2
400; wed; 2026-11-04..2026-11-04; ; 123.25; 123.25; 1; 1; 123.25; 27; One day is the week; 28 - 1
400; sun-sat; 2026-11-02..2026-11-02; ; 123.25; 17.6071; 1; 1; 17.61; 195; 17.6071 up to the penny
400; mon-sat; 2026-11-02..2026-11-02; ; 123.25; 20.5416; 1; 1; 20.55; 167; 20.5416 up to the penny
400; mon-thu; 2026-11-02..2026-11-02; ; 123.25; 30.8125; 1; 1; 30.82; 111; 30.8125 up to the penny
400; mon,wed,fri; 2026-11-02..2026-11-02; ; 123.25; 41.0833; 1; 1; 41.09; 83; 41.0833 up to the penny
400; thu,fri; 2026-11-05..2026-11-05; ; 123.25; 61.625; 1; 1; 61.63; 55; 61.625 up to the penny
400; mon-sat; 2026-11-02..2026-11-04; ; 123.25; 20.5416; 3; 3; 61.63; 165; 3 x 20.5416 = 61.6248
`

const earnings = `
0; mon-fri; 2026-11-02..2026-11-04; ; 0; 0; 3; 3; 0; 137; 80% of nothing (SSP03); the days count all the same
0.01; mon-fri; 2026-11-02..2026-11-04; ; 0.008; 0.0016; 3; 3; 0.01; 137; 3 x 0.0016 = 0.0048, up to a penny
154.06; mon-fri; 2026-11-02..2026-11-06; ; 123.248; 24.6496; 5; 5; 123.25; 135; 80% is 123.248, just below the rate
154.06; mon-fri; 2026-11-02..2026-11-02; ; 123.248; 24.6496; 1; 1; 24.65; 139; 24.6496 up to the penny
154.06; mon-sat; 2026-11-02..2026-11-03; ; 123.248; 20.5413; 2; 2; 41.09; 166; 123.248 / 6 = 20.54133; 2 x 20.5413 = 41.0826
154.07; mon-fri; 2026-11-02..2026-11-02; ; 123.25; 24.65; 1; 1; 24.65; 139; 80% is 123.256, just above the rate
1000000; mon-fri; 2026-11-02..2026-11-04; ; 123.25; 24.65; 3; 3; 73.95; 137; Never more than the rate
100; mon,wed,fri; 2026-11-02..2026-11-06; ; 80; 26.6666; 3; 3; 80; 81; 3 x 26.6666 = 79.9998
100; sun-sat; 2026-11-02..2026-11-04; ; 80; 11.4285; 3; 3; 34.29; 193; 3 x 11.4285 = 34.2855
99.99; mon-fri; 2026-11-02..2026-11-02; ; 79.992; 15.9984; 1; 1; 16; 139; 15.9984 up to the penny
99.99; mon-fri; 2026-11-02..2026-11-06; ; 79.992; 15.9984; 5; 5; 80; 135; 79.992 up to the penny
120; mon-sat; 2026-11-02..2026-11-03; ; 96; 16; 2; 2; 32; 166; 2 x 16
153; mon-thu; 2026-11-02..2026-11-03; ; 122.4; 30.6; 2; 2; 61.2; 110; 80% of 153 is 122.40
`

const weekends = `
400; mon-fri; 2026-11-07..2026-11-08; ; 123.25; 24.65; 0; 0; 0; 140; Saturday and Sunday are no working days
400; mon-fri; 2026-11-06..2026-11-09; ; 123.25; 24.65; 2; 2; 49.3; 138; Friday in one week, Monday in the next
400; thu; 2026-11-06..2026-11-11; ; 123.25; 123.25; 0; 0; 0; 28; Friday to Wednesday has no Thursday
400; fri,sat,sun; 2026-11-06..2026-11-08; ; 123.25; 41.0833; 3; 3; 123.26; 81; Sunday begins a week: 82.1666 is 82.17, and 41.0833 is 41.09
400; sat,sun; 2026-11-07..2026-11-08; ; 123.25; 61.625; 2; 2; 123.26; 54; Two weeks with a day each: 61.63 twice
400; sun-sat; 2026-11-01..2026-11-14; ; 123.25; 17.6071; 14; 14; 246.5; 182; Two whole weeks
400; sun-sat; 2026-11-04..2026-11-10; ; 123.25; 17.6071; 7; 7; 123.26; 189; 4 days are 70.4284, so 70.43; 3 days are 52.8213, so 52.83
400; mon-fri; 2026-11-02..2026-11-13; ; 123.25; 24.65; 10; 10; 246.5; 130; Two whole weeks
`

const daysOfTheYear = `
400; mon-fri; 2026-04-06..2026-04-06; ; 123.25; 24.65; 1; 1; 24.65; 139; Easter Monday, and the first day of the rules
400; mon-fri; 2026-05-04..2026-05-04; ; 123.25; 24.65; 1; 1; 24.65; 139; The bank holiday in May is a working day of the pattern
400; mon-fri; 2026-08-31..2026-08-31; ; 123.25; 24.65; 1; 1; 24.65; 139; So is the one in August
400; mon-fri; 2026-12-25..2027-01-01; ; 123.25; 24.65; 6; 6; 147.9; 134; Christmas Day, then Monday to New Year's Day: 24.65 and 123.25
400; mon-fri; 2027-03-26..2027-03-29; ; 123.25; 24.65; 2; 2; 49.3; 138; Good Friday and Easter Monday, with the clocks changed between them
400; mon-fri; 2027-02-26..2027-03-01; ; 123.25; 24.65; 2; 2; 49.3; 138; February has 28 days in 2027: Friday and Monday
400; sun-sat; 2027-02-27..2027-03-01; ; 123.25; 17.6071; 3; 3; 52.83; 193; Saturday 17.61; Sunday and Monday 35.2142, so 35.22
400; sun-sat; 2026-10-24..2026-10-26; ; 123.25; 17.6071; 3; 3; 52.83; 193; The clocks go back on Sunday: still three days
400; mon-fri; 2026-10-23..2026-10-26; ; 123.25; 24.65; 2; 2; 49.3; 138; Friday before the clocks go back, Monday after
400; sun-sat; 2027-03-28..2027-03-28; ; 123.25; 17.6071; 1; 1; 17.61; 195; The day of 23 hours is one day
400; mon-fri; 2028-02-28..2028-03-01; ; ; ; 3; 3; not known: 0; 137; Monday, 29 February, Wednesday: nobody knows the rate of these days
400; mon-fri; 2026-11-02..2026-11-02; 2024-02-29..2024-02-29; 123.25; 24.65; 1; 1; 24.65; 139; A spell of long ago counts for nothing
400; mon-fri; 2027-04-05..2027-04-05; ; 123.25; 24.65; 1; 1; 24.65; 139; The last day of which the rate is known
400; mon-fri; 2027-04-05..2027-04-09; ; 123.25; 24.65; 5; 5; not known: 24.65; 135; Only Monday's rate is known
400; mon-fri; 2027-04-06..2027-04-06; ; ; ; 1; 1; not known: 0; 139; The first day of which nobody knows the rate
400; mon-fri; 2027-04-06..2027-04-16; ; ; ; 9; 9; not known: 0; 131; Nine days of an unknown rate are no nothing
400; mon-fri; 2027-04-01..2027-04-07; ; 123.25; 24.65; 5; 5; not known: 73.95; 135; Thursday and Friday 49.30, Monday 24.65, two days not known
`

export const cases = readCases([facts, daysOfTheWeek, earnings, weekends, daysOfTheYear, limitCases, alternatingCases].join('\n'))
