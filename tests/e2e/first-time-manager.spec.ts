import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { londonDay } from '../../app/features/referrals/london-day.ts'
import { addDays, longDate, weekdayOf } from '../../app/journey/calendar.ts'
import { noticeHealthWords } from '../../app/journey/health-words.ts'
import { reviewBefore, typeDay, workingDay } from './support/days.ts'
import { daysIn, expectPdf, take, wordsInWord } from './support/files.ts'
import { expect, test } from './support/portal.ts'

const today = londonDay(new Date())
const firstDay = addDays(today, -21)
/** The Monday after today. */
const monday = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(today, days)).find((day) => weekdayOf(day) === 'mon') ?? ''

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const noScript = { javaScriptEnabled: false, viewport: { width: 320, height: 720 } }
const script = { javaScriptEnabled: true, viewport: { width: 1280, height: 800 } }

// The two ways share the work of two browsers.
test.describe.configure({ mode: 'parallel' })

for (const [how, use] of [
	['without script on a phone', noScript],
	['with script at a desk', script],
] as const) {
	test.describe(how, () => {
		test.use({ ...use, actionTimeout: 15_000 })

		test('a first-time manager finds the date, prepares, practises, plans the way back with its pay, and writes it down with the employee', async ({
			page,
			arriveAt,
			context,
		}) => {
			test.setTimeout(240_000)
			const asked: { readonly url: string; readonly kind: string }[] = []
			page.on('request', (request) => asked.push({ url: request.url(), kind: request.resourceType() }))

			await test.step('the dates of the absence', async () => {
				await page.goto('/')
				await arriveAt(/Someone on your team is struggling/)
				await follow(page, 'Plan a return to work')
				await arriveAt('Tools for a return to work')
				await follow(page, 'See which date comes next.')
				await arriveAt('Dates of an absence')
				await page.locator('[name="firstDay.day"]').fill('31')
				await page.locator('[name="firstDay.month"]').fill('2')
				await page.locator('[name="firstDay.year"]').fill('2026')
				await page.getByLabel('Your own mark for this').fill('P7')
				await page.locator('main form').getByRole('button').last().click()
				await arriveAt('Dates of an absence')
				await expect(page).toHaveTitle(/^Error: /)
				await expect(page.getByLabel('Your own mark for this')).toHaveValue('P7')
				await typeDay(page, 'firstDay', firstDay)
				await page.getByLabel('Where they work', { exact: true }).selectOption('england')
				await page.locator('main form').getByRole('button').last().click()

				await arriveAt(/^Off since .* This is week four\.$/)
				await expect(page.getByRole('heading', { level: 1 })).toContainText(dayAndMonth(firstDay))
				await expect(page.locator('.lede')).toContainText(`${dayAndMonth(addDays(firstDay, 27))}`)
				await expect(page.getByRole('heading', { name: 'Have you offered a referral?', level: 2 })).toBeVisible()
				expect(new URL(page.url()).search).toMatch(/^\?firstDay=\d{4}-\d\d-\d\d&nation=england&ref=P7$/)

				const line = (await page.locator('main svg[role=img]').first().getAttribute('aria-label')) ?? ''
				const drawn = [...(/Its days: (.*)\. The list/.exec(line)?.[1] ?? '').matchAll(/\d+ \w+ \d{4}/g)].map(([day]) => day)
				expect(line).toContain(longDate(today))
				expect(drawn[0]).toBe(longDate(firstDay))
				expect(drawn.length).toBeGreaterThan(5)
				const list = (await page.locator('.timeline-list').textContent()) ?? ''
				for (const day of drawn) expect(list).toContain(day)
			})

			await test.step('two of them for the calendar', async () => {
				await page.getByText(/^Choose: all/).click()
				const chosen = ['day28', 'week6']
				for (const box of await page.locator('[name=pick]').all())
					await box.setChecked(chosen.includes((await box.getAttribute('value')) ?? ''))
				const getThem = () => press(page, 'Download dates')
				const days = daysIn(await take(page, getThem))
				expect(days.map(({ on }) => on)).toEqual([workingDay(addDays(firstDay, 27)), workingDay(addDays(firstDay, 41))])
				for (const { title } of days) {
					expect(title).toMatch(/ \(P7\)$/)
					expect(noticeHealthWords(title)).toEqual([])
				}
				expect(daysIn(await take(page, getThem))).toEqual(days)
			})

			await test.step('three questions for the talk', async () => {
				await follow(page, /^Prepare this conversation.*Long-term absence plan$/)
				await arriveAt('Planning the return')
				await page.getByText(/^\d+ more questions?$/).click()
				for (const box of await page.locator('[name=ask]').all()) await box.uncheck()
				const questions = [
					'Which tasks could you do from the first day?',
					'Which tasks can wait?',
					'What has to be ready before you arrive?',
				]
				for (const question of questions) await page.getByLabel(question).check()
				await press(page, 'Make the agenda')
				await arriveAt(/^Agenda: /)
				const words = wordsInWord(await take(page, () => press(page, 'Word file')))
				for (const question of questions) expect(words).toContain(question)
				expect(words).not.toContain('What are you looking forward to')
			})

			await test.step('a practice to its end, and another way from an earlier turn', async () => {
				await page.goto('/return-to-work')
				await follow(page, 'Practise once.')
				await arriveAt('Practise a conversation')
				await follow(page, 'Asha, who stays late')
				await arriveAt('Asha, who stays late')
				await chooseUntilTheEnd(page, 'A')
				await arriveAt('Asha, who stays late')
				const once = page.url()
				await page.getByText('Turn 3', { exact: true }).first().click()
				await follow(page, /^Go back to this turn.*turn 3$/)
				await expect(page.getByRole('heading', { name: 'Turn 3', exact: true })).toBeVisible()
				await arriveAt('Asha, who stays late')
				await chooseUntilTheEnd(page, 'C')
				expect(page.url()).not.toBe(once)
				await expect(page.getByRole('heading', { name: 'What went well' })).toBeVisible()
				expect(await context.cookies()).toEqual([])
			})

			await test.step('the weeks of a phased return', async () => {
				await page.goto('/return-to-work')
				await follow(page, 'Phased return')
				await arriveAt('Phased return')
				await press(page, 'Show the weeks')
				await arriveAt('Phased return')
				await expect(page).toHaveTitle(/^Error: /)
				await page.getByLabel('Four steps, 4 weeks').check()
				await page.getByLabel('Hours in a usual week').fill('37.5')
				await typeDay(page, 'first', monday)
				await press(page, 'Show the weeks')
				await arriveAt('Phased return')
				expect(new URL(page.url()).search).toContain(`first=${monday}`)
				const bars = page.getByRole('img', { name: /^One bar for each week/ })
				const hours = ['18.75', '22.5', '30', '37.5']
				for (const [index, one] of hours.entries()) {
					await expect(bars).toHaveAccessibleName(new RegExp(`Week ${index + 1}: ${one} h\\.`))
					await expect(weekRow(page, 'The weeks', index + 1)).toContainText(`${one} hours`)
				}
				expect(await context.cookies()).toEqual([])
				await press(page, 'Change it week by week')
				await expect(page).toHaveURL(/\/phased-return\/[0-9a-f]{32}$/)
				await arriveAt('Phased return')
			})
			const plan = page.url()

			await test.step('a week that is too long is refused, and a shorter one is not', async () => {
				await follow(page, /^Change.*week 2$/)
				await arriveAt('Change week 2')
				for (const day of ['Monday', 'Tuesday']) await page.getByLabel(`${day} until`).fill('22:00')
				await page.getByLabel('What waits, or goes to somebody else').fill('The ladder work')
				await press(page, 'Save')
				await arriveAt('Change week 2')
				await expect(page).toHaveTitle(/^Error: /)
				await expect(page.getByText('Not saved. This is why:')).toBeVisible()
				await expect(page.getByRole('alert').or(page.getByRole('status'))).toContainText(/37\.5|usual week/)
				await expect(page.getByLabel('Tuesday until')).toHaveValue('22:00')
				await expect(page.getByLabel('What waits, or goes to somebody else')).toHaveValue('The ladder work')
				for (const day of ['Monday', 'Tuesday']) await page.getByLabel(`${day} until`).fill('14:00')
				await page.locator('[name=wed][value=off]').check()
				await press(page, 'Save')
				await arriveAt('Phased return')
				await expect(weekRow(page, 'The weeks', 2)).toContainText('18 hours')
				await expect(page.getByRole('img', { name: /Week 2: 18 h\./ })).toBeVisible()
			})

			await test.step('the pay of each week, as the calculator of sick pay has it', async () => {
				const wednesday = addDays(monday, 9)
				await follow(page, 'Say the pay for each week')
				await arriveAt('Pay during the return')
				await page.getByLabel('Pay for a usual week, in pounds').fill('4 hundred')
				await press(page, 'Save and work it out')
				await arriveAt('Pay during the return')
				await expect(page.getByLabel('Pay for a usual week, in pounds')).toHaveValue('4 hundred')
				await page.getByLabel('Pay for a usual week, in pounds').fill('£480')
				await page.locator('[name=unfitOnOtherDays][value=yes]').check()
				await press(page, 'Save and work it out')
				await arriveAt('Phased return')
				const query = `averageWeeklyEarnings=480&workingDays=mon,tue,wed,thu,fri&firstDay=${wednesday}&lastDay=${wednesday}`
				const answered = await page.request.get(`/api/v1/calculators/sick-pay?${query}`)
				const { total, daysPaid, dailyRate } = (await answered.json()) as {
					total: number
					daysPaid: number
					dailyRate: number | null
				}
				expect(daysPaid).toBe(1)
				const pay = (week: number) => weekRow(page, 'Pay before tax, for each week', week)
				const wages = (480 / 37.5) * 18
				// Close to the end of a tax year the next rate is not known: then nothing may stand in its place.
				const least = dailyRate === null ? 'Not known yet' : `£${(wages + total).toFixed(2)}`
				await expect(pay(1)).toContainText('£240.00')
				await expect(pay(2)).toContainText(`£${wages.toFixed(2)}`)
				if (dailyRate !== null)
					await expect(pay(2)).toContainText(`Sick pay: 1 day × £${dailyRate.toFixed(2)} = £${total.toFixed(2)}`)
				await expect(pay(2)).toContainText(least)

				const table = await take(page, () => follow(page, /Table for payroll/))
				const rows = parse(table.bytes, { bom: true, columns: true }) as Record<string, string>[]
				expect(rows.map((row) => row['Hours of work'])).toEqual(['18.75', '18', '30', '37.5'])
				expect(rows[1]?.['Dates of sick pay']).toBe(wednesday)
				expect(rows[1]?.['To pay, pounds']).toBe(dailyRate === null ? '' : String(Math.round((wages + total) * 100) / 100))

				const words = wordsInWord(await take(page, () => follow(page, /Word, to change/)))
				for (const said of ['18 hours', 'The ladder work', least]) expect(words).toContain(said)
				expectPdf(await take(page, () => follow(page, /PDF$/)))
				await page.getByLabel('Your own mark for the calendar').fill('P7')
				const days = daysIn(await take(page, () => press(page, 'Days of the reviews, for your calendar')))
				expect(days.map(({ on }) => on)).toEqual([
					monday,
					...[4, 11, 18, 25].map((after) => addDays(monday, after)).map(reviewBefore),
				])
				for (const { title } of days) expect(title).toMatch(/^(First day|Check-in) \(P7\)$/)
			})

			await test.step('the record, put right, read together, taken away and into a plan', async () => {
				await page.goto('/return-to-work')
				await follow(page, 'Conversation record')
				await arriveAt('Return-to-work record')
				await page.getByLabel('Your employee', { exact: false }).first().fill('P7')
				await page.getByLabel('Who leads the talk').fill('Robin Marlow')
				await typeDay(page, 'metOn', today)
				await typeDay(page, 'firstDay', today)
				await typeDay(page, 'dayBack', firstDay)
				await page.getByLabel('What helps at work').fill('A stool at the till')
				await page.locator('[name="row1.what"]').fill('Start at 10')
				await page.locator('[name="row1.who"]').fill('Robin')
				await typeDay(page, 'nextReview', addDays(monday, 7))
				await press(page, 'Show the record')
				await arriveAt('Return-to-work record')
				await expect(page).toHaveTitle(/^Error: /)
				await expect(page.getByRole('alert')).toContainText('The day back must be after the first day absent')
				await expect(page.getByLabel('What helps at work')).toHaveValue('A stool at the till')
				await expect(page.locator('[name="row1.what"]')).toHaveValue('Start at 10')
				await typeDay(page, 'firstDay', firstDay)
				await typeDay(page, 'dayBack', today)
				await press(page, 'Show the record')

				await arriveAt('Read the record together')
				await page.getByLabel('What your employee wants to add').fill('Thank you for the stool')
				await page.getByLabel('I lead the talk, and I have read it').check()
				await page.getByLabel('I am the employee, and I have read it').check()
				await typeDay(page, 'readOn', today)
				await press(page, 'Put this into the record')
				await arriveAt('Read the record together')
				await expect(page.getByText(/Both of you have read this record/)).toBeVisible()
				const words = wordsInWord(await take(page, () => press(page, 'Download for Word')))
				for (const said of ['A stool at the till', 'Start at 10', 'Thank you for the stool', 'Both read it on'])
					expect(words).toContain(said)
				const days = daysIn(await take(page, () => press(page, 'Days for your calendar')))
				expect(days.map(({ on }) => on)).toContain(addDays(monday, 7))
				for (const { title } of days)
					expect([title, ...noticeHealthWords(title)]).toEqual([expect.not.stringMatching(/Robin|Marlow/)])
				await press(page, 'Put the changes into a plan')
				await expect(page).toHaveURL(/\/adjustments\/plan\/[0-9a-f]{32}\?added=1/)
				await arriveAt(/Plan of changes at work/)
				await expect(page.getByRole('heading', { name: '1. Start at 10' })).toBeVisible()
			})

			// What was kept is kept for this browser, because somebody asked for it; and nothing typed ever came into an address.
			expect((await page.goto(plan))?.status()).toBe(200)
			expect(asked.filter(({ kind }) => kind === 'script')).toEqual([])
			const typed = /Robin|Marlow|480|till|ladder|Start.at.10/
			// The id of a plan is by chance, and may hold the figures of anything.
			const addresses = asked.map(({ url }) => decodeURIComponent(url).replace(/\/[0-9a-f]{32}/g, '/plan'))
			expect(addresses.filter((url) => typed.test(url))).toEqual([])
		})
	})
}

/** '29 November' of '2026-11-29'. */
const dayAndMonth = (day: string) => longDate(day).replace(/ \d{4}$/, '')

/** The row of a week in the table of this name. */
const weekRow = (page: Page, table: string, week: number) =>
	page.getByRole('table', { name: table }).getByRole('row', { name: new RegExp(`^Week ${week}\\b`) })

/** Says the same letter at each turn until the conversation has ended. */
async function chooseUntilTheEnd(page: Page, letter: string) {
	for (let turns = 0; turns < 15; turns += 1) {
		if (await page.getByRole('heading', { name: 'How it ended' }).isVisible()) return
		await follow(page, new RegExp(`^${letter}\\.`))
	}
	await expect(page.getByRole('heading', { name: 'How it ended' })).toBeVisible()
}
