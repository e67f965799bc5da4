import { expect, inboxOf, linkIn, test } from './support/portal.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } })

const dayMs = 24 * 60 * 60_000
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

test('reminders are asked for without an account, confirmed from the message, and stopped', async ({ page, arriveAt }) => {
	const inbox = inboxOf('robin@reminders.example')
	await page.goto('/return-to-work/reminders')
	await arriveAt('Reminders by email')
	await page.goto(`/return-to-work/timeline?first=${inDays(-5)}&nation=england&ref=P7`)
	await page.getByLabel('Your email address').fill('robin@reminders')
	await page.getByRole('button', { name: 'Remind me by email' }).click()
	await arriveAt('Type your email address again')
	await expect(page.getByLabel('Your email address')).toHaveValue('robin@reminders')
	await page.getByLabel('Your email address').fill('robin@reminders.example')
	await page.getByRole('button', { name: 'Remind me by email' }).click()
	await arriveAt('Confirm your address now')
	await expect(page.getByText('robin@reminders.example').first()).toBeVisible()
	await expect(page.getByText(/Your mark in each message: P7/)).toBeVisible()

	const mail = await inbox.newest(/confirm your reminders/i)
	expect(mail).not.toContain('P7')
	const link = linkIn(mail, '/reminders/')
	await page.goto(link)
	await arriveAt('Do you want these reminders?')
	await page.reload()
	await arriveAt('Do you want these reminders?')
	await page.getByRole('button', { name: 'Yes, send me reminders' }).click()
	await arriveAt('Your reminders')
	await expect(page.getByText('Your address is confirmed')).toBeVisible()

	await page.getByRole('button', { name: 'Stop these days' }).click()
	await arriveAt('Your reminders')
	await expect(page.getByRole('link', { name: 'Choose at least one day to stop' })).toBeVisible()
	await page.getByLabel(/Day 28: make a plan/).check()
	await page.getByRole('button', { name: 'Stop these days' }).click()
	await arriveAt('Your reminders')
	await expect(page.getByText('Those days are stopped')).toBeVisible()

	await page.goto(`${link}/stop`)
	await arriveAt('Stop all reminders')
	await page.getByRole('button', { name: 'Stop all reminders' }).click()
	await arriveAt('Your reminders are stopped')
	await page.goto(link)
	await arriveAt('Your reminders are stopped')
	await page.getByRole('link', { name: 'Tools for a return to work' }).click()
	await arriveAt(/./)

	await page.goto('/reminders/nothing-of-ours')
	await arriveAt('This link leads nowhere any more')
})
