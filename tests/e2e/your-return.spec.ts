import { readFileSync } from 'node:fs'
import { codeIn, expect, linkIn, test } from './support/portal.ts'

const ways = [
	{ name: 'on a phone, with no script', width: 320, javaScriptEnabled: false },
	{ name: 'at a desk, with scripts allowed', width: 1280, javaScriptEnabled: true },
] as const

for (const { name, width, javaScriptEnabled } of ways) {
	test.describe(name, () => {
		test.use({ javaScriptEnabled, viewport: { width, height: 900 } })

		test('a manager hands over a phased return, and the employee reads, says, signs and takes it away', async ({
			page,
			browser,
			arriveAt,
		}) => {
			test.setTimeout(180_000)
			await page.goto('/return-to-work/phased-return?pattern=standard-4&first=2026-11-30')
			await page.getByRole('button', { name: 'Change it week by week' }).click()
			await expect(page).toHaveURL(/\/phased-return\/[0-9a-f]{32}$/)
			const kept = new URL(page.url()).pathname
			await page.goto(`${kept}/about`)
			await page.getByLabel('The employee’s name').fill('Jo Invented')
			await page.getByLabel('Your name').fill('Robin Made-Up')
			await page.getByRole('button', { name: 'Save' }).click()
			await page.goto(`${kept}/pay`)
			await page.locator('[name="weeklyPay"]').fill('500')
			await page.locator('[name="policy"]').first().check()
			await page.getByRole('button', { name: 'Save and work it out' }).click()
			await page.goto(`${kept}/share`)
			await page.getByRole('button', { name: 'Make a link and a code' }).click()
			await arriveAt('The link and the code')
			const link = linkIn(await page.getByRole('article').innerText(), '/your-plan/')
			const code = codeIn(await page.getByText(/^\d{3} \d{3}$/).innerText())

			const context = await browser.newContext({
				...{ javaScriptEnabled, locale: 'en-GB', acceptDownloads: true },
				viewport: { width, height: 900 },
			})
			const them = await context.newPage()
			await them.goto(link)
			await arriveAt('A plan to read and to keep', them)
			await expect(them.getByText('Robin Made-Up has written a plan about your work.')).toBeVisible()
			// What kind of plan it is, is nobody's to know who has the link alone.
			for (const secret of [/phased return of|your phased return/i, /Jo Invented/])
				expect(await them.content()).not.toMatch(secret)
			await them.getByRole('link', { name: 'I have the code' }).click()
			await them.getByLabel('Code').fill(code)
			await them.getByRole('button', { name: 'Continue' }).click()
			await arriveAt('Your phased return to work', them)
			await expect(them).toHaveURL(new RegExp(`${link}/return$`))
			await expect(them.getByRole('heading', { name: 'What you are paid' })).toBeVisible()
			await expect(them.getByText('£500.00').first()).toBeVisible()
			await expect(them.getByText(/May another manager/)).toHaveCount(0)

			await them.getByRole('link', { name: /^Say what you think.*week 2$/ }).click()
			await arriveAt('What do you say to week 2?', them)
			await them
				.getByLabel('In your own words')
				.fill(`Mornings suit me best. ${'I begin with the desk work and leave the phone for later. '.repeat(5)}`)
			await them.getByRole('button', { name: 'Save' }).click()
			await arriveAt('Your phased return to work', them)
			await expect(them.getByText(/^Mornings suit me best/)).toBeVisible()
			await them.getByRole('link', { name: /^Say what you think.*the whole phased return$/ }).click()
			await arriveAt('What do you say to your phased return?', them)
			await them.getByLabel('In your own words').fill('I would like one day at home.')
			await them.getByRole('button', { name: 'Save' }).click()
			await expect(them.getByText('I would like one day at home.')).toBeVisible()

			// The manager reads both, and changes the plan while the employee is about to sign.
			await page.goto(kept)
			await arriveAt('Phased return of Jo Invented')
			for (const said of [/^Mornings suit me best/, 'I would like one day at home.'])
				await expect(page.getByText(said)).toBeVisible()
			await page.goto(`${kept}/about`)
			await page.getByLabel('The business').fill('Example Packing Ltd')
			await page.getByRole('button', { name: 'Save' }).click()
			await them.getByLabel('Your name').fill('Jo Invented')
			await them.getByRole('button', { name: 'Sign this version' }).click()
			await expect(them.getByText('Nothing is signed.')).toBeVisible()
			await expect(them.getByText('Example Packing Ltd').first()).toBeVisible()
			await them.getByRole('button', { name: 'Sign this version' }).click()
			await arriveAt('Your phased return to work', them)
			await expect(them.getByText(/You signed what the plan says now, as Jo Invented/)).toBeVisible()
			await page.goto(kept)
			await expect(page.getByText(/Jo Invented/).first()).toBeVisible()

			const [download] = await Promise.all([
				them.waitForEvent('download'),
				them.getByRole('link', { name: /^Download:\s*Word, to change$/ }).click(),
			])
			expect(download.suggestedFilename()).toMatch(/\.docx$/)
			expect(
				readFileSync(await download.path())
					.subarray(0, 2)
					.toString(),
			).toBe('PK')

			await them.getByRole('link', { name: 'Versions, and what changed' }).click()
			await arriveAt('Versions of the plan', them)
			await expect(them.getByText('Example Packing Ltd').first()).toBeVisible()
			await them.goto(`${link}/return`)
			await them.getByRole('link', { name: 'Who has looked' }).click()
			await arriveAt('Who has looked, and what was done', them)
			await expect(them.getByRole('row', { name: /Your manager.*looked at it/ }).first()).toBeVisible()
			await expect(them.getByRole('row', { name: /You.*signed a version/ })).toHaveCount(1)
			await them.getByRole('link', { name: 'Back to the plan' }).click()
			await expect(them).toHaveURL(new RegExp(`${link}/return$`))

			// The page of the other kind leads to theirs; the code is asked for where nobody has shown who they are.
			await them.goto(`${link}/plan`)
			await expect(them).toHaveURL(new RegExp(`${link}/return$`))
			await page.goto(`${link}/plan`)
			expect(new URL(page.url()).pathname).toBe(link)

			await them.getByRole('link', { name: 'This is not about me, or I do not want this' }).click()
			await them.getByRole('button', { name: 'End my link' }).click()
			await arriveAt('Your link is ended', them)
			await them.goto(`${link}/return`)
			expect(await them.content()).not.toContain('Mornings suit me best.')
			await context.close()
		})
	})
}
