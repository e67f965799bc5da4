import { expect, test } from 'vitest'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { phasedReturnSchema } from './phased-return.ts'

/** As the first version kept it, letter for letter. */
const old = `{"employee":"Sam Invented","manager":"","firm":"","pattern":"two-step","usual":{"weeklyMinutes":900,"days":["mon","tue"],
"startsAt":"09:00","breakMinutes":30},"firstDay":"2026-11-30","weeks":[{"id":"week0001","days":[{"weekday":"mon","from":"09:00",
"until":"13:00","breakMinutes":0,"place":"usual"}],"dutiesPercent":60,"duties":"","waits":"Lifting","supervised":false,"holiday":[],
"holidayChosen":false,"review":true,"reviewOutcome":null,"reviewNote":""}],"noteFrom":null,"noteUntil":null,"goesTo":"","tooMuch":"",
"colleaguesHear":"","afterwards":"","pay":{"weeklyPay":null,"averageWeeklyEarnings":null,"policy":"worked-only","policyPercent":0,
"unfitOnOtherDays":null,"sickDaysUsed":0}}`

test('a paper from before the newer questions is read, with what stood for all papers then', () => {
	const paper = phasedReturnPaper.parse(JSON.parse(old))
	expect(paper).toMatchObject({ employee: 'Sam Invented', nation: 'england', weeks: [{ reviewBack: null, reviewTime: null }] })
	expect(phasedReturnPaper.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
})

test('control: a paper that lacks what every paper had, or has what none has, is not read', () => {
	const { firstDay: _, ...without } = JSON.parse(old)
	expect(phasedReturnSchema.safeParse(without).success).toBe(false)
	expect(phasedReturnSchema.safeParse({ ...JSON.parse(old), diagnosis: 'x' }).success).toBe(false)
})
