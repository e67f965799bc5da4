import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { codeIn, expect, inboxOf, linkIn, proveAddress, test } from './support/portal.ts'

test.use({ javaScriptEnabled: false })

async function anotherBrowser(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', acceptDownloads: true })
	return context.newPage()
}

/** A plan of one point, begun in this browser. Leaves the page at the plan. */
async function beginPlan(page: Page, what: string) {
	await page.goto('/adjustments/plan')
	await page.getByRole('button', { name: 'Start an empty plan' }).click()
	await page.getByRole('link', { name: 'Change who it is for' }).click()
	await page.getByLabel('The employee’s name').fill('Jo Invented')
	await page.getByLabel('Your name').fill('Robin Made-Up')
	await page.getByLabel('The business').fill('Example Packing Ltd')
	await page.getByRole('button', { name: 'Save' }).click()
	await page.getByRole('link', { name: 'Type your own' }).click()
	await page.getByLabel('What changes').fill(what)
	await page.getByRole('button', { name: 'Save' }).click()
	await expect(page.getByRole('heading', { name: `1. ${what}` })).toBeVisible()
}

test('a manager hands a link over, and the employee reads, says what they think, signs and takes a copy', async ({
	page,
	browser,
	arriveAt,
}) => {
	test.setTimeout(150_000)
	await beginPlan(page, 'A stool at bench 4')
	await page.getByRole('link', { name: 'Give the employee their own link' }).click()
	await arriveAt('Give the employee their own link')
	await expect(page.getByText('No link is out at this moment.')).toBeVisible()
	await expect(page.getByLabel('The employee’s email address')).toHaveCount(0)
	await page.getByRole('button', { name: 'Make a link and a code' }).click()
	await arriveAt('The link and the code')
	const link = linkIn(await page.getByRole('article').innerText(), '/your-plan/')
	const code = codeIn(await page.getByText(/^\d{3} \d{3}$/).innerText())
	// The slip may lie about in a printer: the code is not on it.
	expect((await page.getByRole('article').innerText()).replaceAll(/\D/g, '')).not.toContain(code)

	const them = await anotherBrowser(browser)
	await them.goto(link)
	await arriveAt('A plan to read and to keep', them)
	await expect(them.getByText('Robin Made-Up at Example Packing Ltd')).toBeVisible()
	expect(await them.content()).not.toContain('stool')
	expect(await them.content()).not.toContain('Jo Invented')
	await them.getByRole('link', { name: 'I have the code' }).click()
	await arriveAt('Type the six-digit code', them)
	await them.getByLabel('Code').fill(code === '000000' ? '000001' : '000000')
	await them.getByRole('button', { name: 'Continue' }).click()
	await expect(them.getByRole('alert')).toContainText('That is not the code')
	await them.getByLabel('Code').fill(code)
	await them.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Your plan of changes at work', them)
	await expect(them.getByRole('heading', { name: '1. A stool at bench 4' })).toBeVisible()

	await them.getByRole('link', { name: /^Say what you think/ }).click()
	await arriveAt('What do you say to this point?', them)
	await them.getByLabel('In your own words').fill('It helps most in the afternoon.')
	await them.getByLabel('Only on bad days').check()
	await them.getByRole('button', { name: 'Save' }).click()
	await arriveAt('Your plan of changes at work', them)
	await expect(them.getByText('It helps most in the afternoon.')).toBeVisible()
	await them.getByRole('link', { name: 'Write about your days' }).click()
	await arriveAt('Your good days and bad days at work', them)
	await them.getByLabel('What a good day at work looks like').fill('A whole shift with two breaks.')
	// The session ends while they write: what they typed comes along through the code.
	await them.context().clearCookies()
	await them.getByRole('button', { name: 'Save' }).click()
	await arriveAt('You were signed out to keep this safe', them)
	await them.getByRole('button', { name: 'Continue' }).click()
	await them.getByLabel('Code').fill(code)
	await them.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('You are signed in again', them)
	await them.getByRole('button', { name: 'Save it and continue' }).click()
	await expect(them.getByText('A whole shift with two breaks.')).toBeVisible()

	// The manager reads it, and changes the plan while the employee is about to sign.
	await page.getByRole('link', { name: 'I have both, go back to the plan' }).click()
	await page.getByText('All of this point').click()
	await expect(page.getByText('It helps most in the afternoon.')).toBeVisible()
	await page.getByRole('link', { name: 'Type your own' }).click()
	await page.getByLabel('What changes').fill('Start at 8')
	await page.getByRole('button', { name: 'Save' }).click()
	await them.getByLabel('Your name').fill('Jo Invented')
	await them.getByRole('button', { name: 'Sign this version' }).click()
	await expect(them.getByText('Nothing is signed.')).toBeVisible()
	await expect(them.getByRole('heading', { name: '2. Start at 8' })).toBeVisible()
	await expect(them.getByLabel('Your name')).toHaveValue('Jo Invented')
	await them.getByRole('button', { name: 'Sign this version' }).click()
	await arriveAt('Your plan of changes at work', them)
	await expect(them.getByText(/You signed what the plan says now, as Jo Invented/)).toBeVisible()

	const [download] = await Promise.all([them.waitForEvent('download'), them.getByRole('link', { name: 'Download: PDF' }).click()])
	expect(download.suggestedFilename()).toBe('plan.pdf')
	expect(
		readFileSync(await download.path())
			.subarray(0, 5)
			.toString(),
	).toBe('%PDF-')

	await them.getByRole('link', { name: 'Who has looked' }).click()
	await arriveAt('Who has looked, and what was done', them)
	await expect(them.getByRole('row', { name: /Your manager.*looked at it/ }).first()).toBeVisible()
	await expect(them.getByRole('row', { name: /You.*signed a version/ })).toHaveCount(1)
	await them.getByRole('link', { name: 'Back to the plan' }).click()
	await them.getByRole('link', { name: 'Versions, and what changed' }).click()
	await arriveAt('Versions of the plan', them)

	await page.goto(`${new URL(page.url()).pathname}/share`)
	await expect(page.getByRole('heading', { name: 'A link is out' })).toBeVisible()
	await page.getByRole('button', { name: 'Stop the link' }).click()
	await arriveAt('Give the employee their own link')
	await them.goto(`${link}/plan`)
	expect(await them.content()).not.toContain('A stool at bench 4')
	await them.goto(link)
	await arriveAt('This link does not work any more', them)
})

test('a manager with an account sends a link, and somebody it is not about ends it without a code', async ({
	page,
	browser,
	arriveAt,
}) => {
	test.setTimeout(150_000)
	await page.goto('/account')
	await proveAddress(page, 'robin@your-plan-firm.example')
	await beginPlan(page, 'A quiet place')
	await page.getByRole('link', { name: 'Give the employee their own link' }).click()
	await arriveAt('Give the employee their own link')
	const send = async (address: string, button = 'Send the link') => {
		await page.getByLabel('The employee’s email address').fill(address)
		await page.getByRole('button', { name: button }).click()
	}
	await send('robin@your-plan-firm.example')
	await expect(page.getByRole('alert')).toContainText('a manager’s own address')
	await send('jo@your-plan-firm.example')
	await expect(page.getByText('This looks like a work address')).toBeVisible()
	await arriveAt('Give the employee their own link')
	const employee = 'jo@your-plan-home.example'
	await send(employee, 'Send it to this address all the same')
	await expect(page.getByText('The link is on its way.')).toBeVisible()
	expect(await page.content()).not.toContain(employee)

	const them = await anotherBrowser(browser)
	const link = linkIn(await inboxOf(employee, new Date(0)).newest(/your-plan/), '/your-plan/')
	await them.goto(link)
	await arriveAt('A plan to read and to keep', them)
	await expect(them.getByText('j…@your-plan-home.example')).toBeVisible()
	const inbox = inboxOf(employee)
	await them.getByRole('button', { name: 'Send me the code' }).click()
	await them.getByLabel('Code').fill(codeIn(await inbox.newest(/code/i)))
	await them.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Your plan of changes at work', them)

	await them.goto(link)
	await them.getByRole('link', { name: 'I do not want this, or it is not about me' }).click()
	await arriveAt('End your link?', them)
	await them.getByRole('button', { name: 'End my link' }).click()
	await arriveAt('Your link is ended', them)
	await them.goto(link)
	await arriveAt('This link does not work any more', them)
	await page.reload()
	await expect(page.getByText('No link is out at this moment.')).toBeVisible()
})
