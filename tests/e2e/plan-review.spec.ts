import { expect, inboxOf, linkIn, proveAddress, test } from './support/portal.ts'
import type { Page } from '@playwright/test'

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } })

/** A plan of one agreed point in the account of who is signed in here; gives its address. */
async function aPlanInAccount(page: Page, manager: string, what: string): Promise<string> {
	await page.goto('/sign-in')
	await proveAddress(page, manager)
	await page.goto('/adjustments/plan')
	await page.getByRole('button', { name: 'Start an empty plan' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Plan of changes at work' })).toBeVisible()
	const plan = new URL(page.url()).pathname
	await page.goto(`${plan}/row/new`)
	await page.locator('[name="what"]').fill(what)
	await page.getByRole('button', { name: 'Save' }).click()
	await page.getByRole('link', { name: /Give the answer/ }).click()
	await page.getByLabel('Agreed', { exact: true }).check()
	const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60_000)
	await page.locator('[name="reviewOn.day"]').fill(String(inAMonth.getUTCDate()))
	await page.locator('[name="reviewOn.month"]').fill(String(inAMonth.getUTCMonth() + 1))
	await page.locator('[name="reviewOn.year"]').fill(String(inAMonth.getUTCFullYear()))
	await page.getByLabel('In place').check()
	await page.getByRole('button', { name: 'Save' }).click()
	await expect(page.getByText('Saved.')).toBeVisible()
	return plan
}

test('a plan is looked at again by an e-mailed link, and a second version comes of it', async ({ page, browser, arriveAt }) => {
	const manager = 'rosa@reviews.example'
	const inbox = inboxOf(manager)
	const plan = await aPlanInAccount(page, manager, 'Start at ten on late weeks')
	await page.getByRole('link', { name: 'Look at it again' }).click()
	await arriveAt('Look at the plan again')
	await page.getByRole('button', { name: 'Send the link now' }).click()
	await arriveAt('Look at the plan again')
	await expect(page.getByText('A link is on its way')).toBeVisible()
	const days = await page.getByRole('link', { name: 'Put the days in your calendar' }).getAttribute('href')
	const calendar = await page.request.get(days ?? '')
	expect([calendar.status(), calendar.headers()['content-type']]).toEqual([200, expect.stringContaining('text/calendar')])

	const mail = await inbox.newest(/look at the plan/i)
	expect(mail).not.toContain('late weeks')
	const link = linkIn(mail, '/plan-review/')
	const other = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', viewport: { width: 320, height: 720 } })
	const phone = await other.newPage()
	await phone.goto(link)
	await arriveAt('Is this still needed?', phone)
	await expect(phone.getByText('Start at ten on late weeks')).toBeVisible()

	await phone.getByRole('button', { name: 'Send the answers' }).click()
	await arriveAt('Is this still needed?', phone)
	await expect(phone.getByRole('link', { name: 'Choose an answer for at least one point' })).toBeVisible()
	await phone.getByLabel('Needs a change').check()
	await phone.getByText('Add a note').click()
	await phone.getByLabel('What should the other one know?').fill('Ten is too late for the Monday handover')
	await phone.getByRole('button', { name: 'Send the answers' }).click()
	await arriveAt('Thank you. Your answers are in the plan', phone)

	await phone.getByRole('link', { name: 'Change your answers' }).click()
	await arriveAt('Is this still needed?', phone)
	await expect(phone.getByLabel('Needs a change')).toBeChecked()
	await expect(phone.getByText('handover')).toHaveCount(0)
	await other.close()

	await page.goto(plan)
	await expect(page.getByText('Needs a change').first()).toBeVisible()
	await page.goto(`${plan}/versions`)
	await arriveAt('Versions of the plan')
	await expect(page.getByRole('cell', { name: 'Reviewed' })).toBeVisible()
	await expect(page.getByText('Ten is too late for the Monday handover').first()).toBeVisible()
})

test('one tap says that everything is still needed, and pressing twice leaves the link that was sent alive', async ({
	page,
	arriveAt,
}) => {
	const manager = 'omar@reviews.example'
	const plan = await aPlanInAccount(page, manager, 'A quiet place for calls')
	const since = new Date()
	await page.goto(`${plan}/review`)
	await page.getByRole('button', { name: 'Send the link now' }).click()
	const sent = linkIn(await inboxOf(manager, since).newest(/look at the plan/i), '/plan-review/')
	await page.getByRole('button', { name: 'Send the link now' }).click()

	await page.goto('/plan-review/nothing-of-ours')
	await arriveAt('This link does not work any more')
	await page.goto(sent)
	await page.getByRole('button', { name: 'All still needed' }).click()
	await arriveAt('Thank you. Your answers are in the plan')
	await page.getByRole('link', { name: 'Sign in and open the plan' }).click()
	await page.getByText('All of this point').first().click()
	await expect(page.getByText(/manager: still needed/)).toBeVisible()
})

test('a guest answers together, and no message is promised', async ({ page, arriveAt }) => {
	await page.goto('/adjustments/plan')
	await page.getByRole('button', { name: 'Start an empty plan' }).click()
	await page.getByRole('link', { name: 'Look at it again' }).click()
	await arriveAt('Look at the plan again')
	await expect(page.getByText('no links go out')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Send the link now' })).toHaveCount(0)
	await expect(page.getByText('Nothing is under way')).toBeVisible()
})
