import { referralJourney } from '../../app/features/referrals/referral-journey.ts'
import { sampleAnswers } from '../../app/journey/sample-answers.ts'
import { codeIn, expect, inboxOf, linkIn, test } from './support/portal.ts'
import { begin, complete, today } from './support/quick.ts'
import type { Browser, Page } from '@playwright/test'

test.use({ javaScriptEnabled: false })

async function send(page: Page, manager: string, employee: string) {
	const answers = sampleAnswers(
		referralJourney,
		{ 'employee-contact': { email: employee, mobile: undefined } },
		{ today: today() },
	)
	const draft = await begin(page, 'refer', manager)
	await complete(page, draft, referralJourney, answers)
	await page.goto(`${draft}/check`)
	await page.getByRole('button', { name: 'Send to my employee' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Sent to your employee' })).toBeVisible()
	return draft
}

async function openLink(browser: Browser, employee: string, since: Date) {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
	const page = await context.newPage()
	const link = linkIn(await inboxOf(employee, since).newest(/your-referral/), '/your-referral/')
	await page.goto(link)
	return { page, link }
}

async function enter(page: Page, employee: string) {
	const inbox = inboxOf(employee)
	await page.getByRole('button', { name: 'Send me the code' }).click()
	await page.getByLabel('Code').fill(codeIn(await inbox.newest(/code/i)))
	await page.getByRole('button', { name: 'Continue' }).click()
}

test('asking for a change goes back to the manager with line numbers only, and the new version is read again', async ({
	page,
	browser,
	arriveAt,
}) => {
	test.setTimeout(120_000)
	const employee = 'sam@wants-change.example'
	const draft = await send(page, 'ali@change-firm.example', employee)
	const { page: them } = await openLink(browser, employee, new Date(0))
	await enter(them, employee)
	await them.getByRole('link', { name: /Correct line 5\.1/ }).click()
	await them.getByLabel('It is wrong, or something is missing').check()
	await them.getByLabel('What it should say').fill('A private word for nobody else.')
	await them.getByRole('button', { name: 'Save' }).click()
	await them.getByRole('link', { name: 'Ask for the change, or say no' }).click()
	await arriveAt('Your decision', them)
	await expect(them.getByLabel('Agree and send it')).toHaveCount(0)
	await them.getByLabel('Ask my manager to change it first').check()
	await them.getByRole('button', { name: 'Confirm my decision' }).click()
	await arriveAt('How it is going', them)

	await page.goto('/account')
	await page
		.getByRole('link', { name: /^[0-9A-Z]{4} / })
		.first()
		.click()
	await arriveAt('How it is going')
	await expect(page.getByText('Lines 5.1')).toBeVisible()
	expect(await page.content()).not.toContain('A private word')
	await page.getByRole('link', { name: 'Change what I wrote' }).click()
	await arriveAt('Refer someone')
	await page.goto(`${draft}/what-you-see`)
	await page.getByRole('textbox').first().fill('Slows down on the stairs.')
	await page.getByRole('button', { name: 'Save and continue' }).click()
	await page.goto(`${draft}/check`)
	const resentAt = new Date()
	await page.getByRole('button', { name: 'Send to my employee' }).click()
	await arriveAt('Sent to your employee')

	const { page: again } = await openLink(browser, employee, resentAt)
	await enter(again, employee)
	await arriveAt('Read what was written about you', again)
	await expect(again.getByText('Slows down on the stairs.')).toBeVisible()
})

test('somebody who wants none of it says no without a code, and may think again', async ({ page, browser, arriveAt }) => {
	test.setTimeout(120_000)
	const employee = 'max@says-no.example'
	await send(page, 'bo@no-firm.example', employee)
	const { page: them, link } = await openLink(browser, employee, new Date(0))
	await them.getByRole('link', { name: 'I do not want this, or it is not me' }).click()
	await arriveAt('Say no to this?', them)
	await them.getByRole('button', { name: 'Yes, I say no' }).click()
	await arriveAt('It is not going ahead', them)
	await page.goto('/account')
	await expect(page.getByText('Not going ahead')).toBeVisible()

	await them.getByRole('button', { name: 'Open it again' }).click()
	await arriveAt('Something to read and decide', them)
	expect(new URL(them.url()).pathname).toBe(link)
})

test('a link that was cut short says what to do', async ({ page, arriveAt }) => {
	const response = await page.goto('/your-referral/abc')
	expect(response?.status()).toBe(404)
	await arriveAt('This link does not work any more')
})
