import type { Page } from '@playwright/test'
import { londonDay } from '../../app/features/referrals/london-day.ts'
import { addDays, longDate, weekdays } from '../../app/journey/calendar.ts'
import { noticeHealthWords } from '../../app/journey/health-words.ts'
import { typeDay, workingDayBefore } from './support/days.ts'
import { daysIn, expectPdf, take, wordsInWord } from './support/files.ts'
import { expect, test } from './support/portal.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 720 }, actionTimeout: 15_000 })

const today = londonDay(new Date())

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click()

test('three fit notes are read, their last day goes into a calendar, and the changes of one go into a plan', async ({
	page,
	arriveAt,
}) => {
	const until = addDays(today, 13)
	await page.goto('/return-to-work/fit-note')
	await arriveAt('What a fit note means')
	await page.getByLabel('A fit note that says “not fit for work”').check()
	await typeDay(page, 'from', today)
	await typeDay(page, 'until', addDays(today, -1))
	await page.getByLabel('A mark for your calendar').fill('P7')
	await press(page, 'Show what it means')
	await arriveAt('What a fit note means')
	await expect(page).toHaveTitle(/^Error: /)
	await expect(page.getByLabel('A mark for your calendar')).toHaveValue('P7')
	await typeDay(page, 'until', until)
	await press(page, 'Show what it means')
	await expect(page).toHaveTitle(/^(?!Error)/)
	await arriveAt(/./)
	const notFit = await page.getByRole('heading', { level: 1 }).innerText()
	await expect(page.getByText(longDate(until)).first()).toBeVisible()
	const getDates = () => page.getByRole('link', { name: 'Download the dates' }).click()
	const days = daysIn(await take(page, getDates))
	expect(days.at(-1)?.on).toBe(workingDayBefore(until))
	for (const { title } of days) expect([title, ...noticeHealthWords(title)]).toEqual([expect.stringMatching(/ \(P7\)$/)])
	expect(daysIn(await take(page, getDates))).toEqual(days)

	await page.goto(`/return-to-work/fit-note?note=self&from=${today}&until=${addDays(today, 6)}`)
	await arriveAt(/./)
	expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(notFit)

	await page.goto(`/return-to-work/fit-note?note=may&advice=phased&advice=duties&from=${today}&until=${until}`)
	await arriveAt('They may be able to work, if something changes')
	await expect(page.getByRole('heading', { name: 'Altered hours' })).toHaveCount(0)
	await page.getByLabel('Phased return', { exact: true }).check()
	await page.getByLabel('Swap the heavy task for another').check()
	await press(page, 'Put these into a plan')
	await page.locator('main form').getByRole('button').first().click()
	await arriveAt(/^Plan/)
	await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: /Phased return|Swap the heavy task/ })).toHaveCount(2)
})

/** The worked examples of facts.md. */
const examples = [
	{ days: ['2026-11-02', '2026-11-04'], works: ['mon', 'tue', 'wed', 'thu', 'fri'], pay: '400', due: '£73.95', a: '£24.65' },
	{ days: ['2026-11-02', '2026-11-02'], works: ['mon', 'tue'], pay: '100', due: '£40.00', a: '£40.00' },
	{ days: ['2026-06-08', '2026-06-10'], works: ['mon', 'tue', 'wed', 'thu', 'fri'], pay: '400', due: '£73.95', a: '£24.65' },
] as const

test('sick pay is worked out as in the worked examples, and an error keeps what was typed', async ({ page, arriveAt }) => {
	for (const [index, { days, works, pay, due, a }] of examples.entries()) {
		await page.goto('/return-to-work/sick-pay')
		await typeDay(page, 'firstDay', days[0])
		await typeDay(page, 'lastDay', index === 0 ? '2026-11-01' : days[1])
		for (const day of weekdays) await page.locator(`[name=days][value=${day}]`).setChecked(works.some((one) => one === day))
		await page.getByLabel('Average weekly pay, in pounds').fill(pay)
		if (index === 2) for (const name of ['earlier1First', 'earlier1Last']) await typeDay(page, name, '2026-05-04')
		await press(page, 'Work out the sick pay')
		if (index === 0) {
			await arriveAt('Work out sick pay')
			await expect(page).toHaveTitle(/^Error: /)
			await expect(page.getByLabel('Average weekly pay, in pounds')).toHaveValue('400')
			await expect(page.locator('[name=days]:checked')).toHaveCount(5)
			await typeDay(page, 'lastDay', days[1])
			await press(page, 'Work out the sick pay')
		}
		await arriveAt('Work out sick pay')
		await expect(page.getByText(`${due} of Statutory Sick Pay`)).toBeVisible()
		await expect(page.getByRole('table', { name: /^The weeks/ })).toContainText(a)
	}
	// The two spells share one total: 28 weeks of 5 days, less 1 day and 3 days.
	await expect(page.getByText(/^136 working days can still be paid/)).toBeVisible()
	expect(new URL(page.url()).search).toBe('')
})

test('a question that asks for a diagnosis is refused with the reason and a better one, and the list goes to Word', async ({
	page,
	arriveAt,
}) => {
	await page.goto('/return-to-work/questions')
	await arriveAt('Questions that can be answered')
	await page.getByLabel('A clinician', { exact: true }).check()
	await page.getByLabel('Lifting, carrying, pushing or pulling').check()
	await page.getByLabel('Your own question 1').fill('What is the diagnosis?')
	await press(page, 'Show the questions')
	await arriveAt('Questions that can be answered')
	await expect(page).toHaveTitle(/^Error: /)
	await expect(page.getByRole('alert')).toContainText('It asks what the illness is')
	await expect(page.getByRole('alert')).toContainText('Which tasks are hard for them now')
	await expect(page.getByLabel('Your own question 1')).toHaveValue('What is the diagnosis?')
	await page.getByLabel('Your own question 1').fill('How long can they stand at one time?')
	await press(page, 'Show the questions')
	await arriveAt('Questions that can be answered')
	const words = wordsInWord(await take(page, () => press(page, 'Word file')))
	expect(words).toContain('How long can they stand at one time?')
	expect(words).toContain('How heavy a load can they lift')
	expect(words).not.toContain('diagnosis?')
})

test('a talk about six topics ends in actions, and these in a plan', async ({ page, arriveAt }) => {
	await page.goto('/return-to-work/six-topics')
	await page.locator('[name=demandsSaid]').fill('Two bosses, both in a hurry')
	await page.locator('[name=demandsAction]').fill('One shared list')
	await press(page, 'Show the talk')
	await arriveAt('When work is the strain')
	await expect(page).toHaveTitle(/^Error: /)
	await expect(page.locator('[name=demandsSaid]')).toHaveValue('Two bosses, both in a hurry')
	await page.getByLabel('A small team').check()
	await press(page, 'Show the talk')
	await arriveAt('What you talked about')
	const words = wordsInWord(await take(page, () => press(page, 'Word file')))
	expect(words).toContain('Two bosses, both in a hurry')
	await press(page, 'Put the actions into a plan')
	await expect(page).toHaveURL(/\/adjustments\/plan\/[0-9a-f]{32}/)
	await arriveAt(/^Plan/)
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['1. One shared list'])
	await expect(page.getByText('Two bosses')).toHaveCount(0)
})

test('each letter is filled in, shown and taken away in Word', async ({ page, arriveAt }) => {
	for (const letter of ['keeping-in-touch', 'return-talk', 'phased-return']) {
		await page.goto('/return-to-work/letters')
		await page.locator(`main a[href$="/letters/${letter}"]`).click()
		await arriveAt(/./)
		await page.getByLabel('To: name of your employee').fill('Jo Ashby')
		await press(page, 'Show the letter')
		await arriveAt(/./)
		expect(new URL(page.url()).search).toBe('')
		await expect(page.getByText('Dear Jo Ashby')).toBeVisible()
		const words = wordsInWord(await take(page, () => press(page, 'Word file')))
		expect(words).toContain('Dear Jo Ashby')
		expect(words).toContain('[name of the manager]')
		expectPdf(await take(page, () => press(page, 'PDF')))
	}
})

test('what an absence costs is added up from what is typed, and an error loses nothing', async ({ page, arriveAt }) => {
	await page.goto('/return-to-work/costs')
	await page.getByLabel('Pay, in pounds').fill('26 k')
	await page.getByLabel('How long an absence you want to look at').fill('6')
	await page.getByLabel('Sick pay that you pay for a week').fill('100')
	await page.getByLabel('Cover for a week').fill('200')
	await press(page, 'Add it up')
	await arriveAt('What an absence costs, and what a change costs')
	await expect(page).toHaveTitle(/^Error: /)
	await expect(page.getByLabel('Pay, in pounds')).toHaveValue('26 k')
	await expect(page.getByLabel('Cover for a week')).toHaveValue('200')
	await page.getByLabel('Pay, in pounds').fill('26,000')
	await press(page, 'Add it up')
	await arriveAt('What an absence costs, and what a change costs')
	await expect(page.getByRole('row', { name: /^Sick pay/ })).toContainText('6 weeks × £100 a week')
	await expect(page.getByRole('row', { name: /^Cost of this absence/ })).toContainText('£1,800')
	expect(new URL(page.url()).search).toBe('')
})
