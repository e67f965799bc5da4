import { expect, inboxOf, proveAddress, test } from './support/portal.ts'
import { begin } from './support/quick.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } })

test('a draft is found again on another device by the e-mailed link', async ({ page, browser, arriveAt }) => {
	const manager = 'kim@comes-back.example'
	const inbox = inboxOf(manager)
	await begin(page, 'refer', manager)
	await page.getByRole('link', { name: 'Start', exact: true }).click()
	await page.getByLabel('Your name').fill('Kim Ó Súilleabháin')
	await page.getByLabel('Your job title').fill('Owner')
	await page.getByLabel('Your phone number').fill('0116 496 0123')
	await page.getByRole('button', { name: 'Save and come back later' }).click()
	await arriveAt('Your answers are saved')
	await page.getByRole('button', { name: 'E-mail me a link' }).click()
	await arriveAt('Your answers are saved')
	const mail = await inbox.newest(/28 days|kept|go on/i)
	const path = new URL(/https?:\/\/\S+\/refer\/\S+/.exec(mail)?.[0] ?? 'http://none/').pathname

	const other = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', viewport: { width: 320, height: 720 } })
	const phone = await other.newPage()
	await phone.goto(path)
	await arriveAt('Sign in', phone)
	await proveAddress(phone, manager)
	await arriveAt('Refer someone', phone)
	await expect(phone.getByText(/^1 of/)).toBeVisible()
	await phone.getByRole('link', { name: 'Who are you?' }).click()
	await expect(phone.getByLabel('Your name')).toHaveValue('Kim Ó Súilleabháin')
})

test('what was typed after the session ended is carried through signing in', async ({ page, context, arriveAt }) => {
	const manager = 'jan@signed-out.example'
	const draft = await begin(page, 'refer', manager)
	await page.goto(`${draft}/your-details`)
	await page.getByLabel('Your name').fill('Jan <b>& Söhne</b>')
	await page.getByLabel('Your job title').fill('Owner')
	await page.getByLabel('Your phone number').fill('0116 496 0124')
	await context.clearCookies()
	await page.getByRole('button', { name: 'Save and continue' }).click()
	await arriveAt('You were signed out to keep this safe')
	const inbox = inboxOf(manager)
	await page.getByLabel('Your work email address').fill(manager)
	await page.getByRole('button', { name: 'Send me a code' }).click()
	await arriveAt('Type the six-digit code')
	const code = /\d{3} ?\d{3}/.exec(await inbox.newest(/code/i))?.[0] ?? ''
	await page.getByLabel('Code').fill(code)
	await page.getByRole('button', { name: 'Sign in' }).click()
	await arriveAt('You are signed in again')
	await page.getByRole('button', { name: 'Save it and continue' }).click()
	await page.goto(`${draft}/your-details`)
	await expect(page.getByLabel('Your name')).toHaveValue('Jan <b>& Söhne</b>')
})

test('two tabs on one question: the second is shown both answers and loses nothing', async ({ page, context, arriveAt }) => {
	const draft = await begin(page, 'refer', 'uma@two-tabs.example')
	const second = await context.newPage()
	for (const tab of [page, second]) await tab.goto(`${draft}/your-details`)
	for (const [tab, name] of [
		[page, 'First Tab'],
		[second, 'Second Tab'],
	] as const) {
		await tab.getByLabel('Your name').fill(name)
		await tab.getByLabel('Your job title').fill('Owner')
		await tab.getByLabel('Your phone number').fill('0116 496 0125')
		await tab.getByRole('button', { name: 'Save and continue' }).click()
	}
	await arriveAt('Who are you?', second)
	await expect(second.getByText('This answer was changed in another tab')).toBeVisible()
	await expect(second.getByText('First Tab')).toBeVisible()
	await expect(second.getByLabel('Your name')).toHaveValue('Second Tab')
	await second.getByRole('button', { name: 'Save and continue' }).click()
	await expect(second.getByRole('heading', { level: 1, name: 'What is your business?' })).toBeVisible()
})

test('a word that names an illness is pointed out once and never refused', async ({ page, arriveAt }) => {
	const draft = await begin(page, 'refer', 'ned@health-words.example')
	await page.goto(`${draft}/your-details`)
	await page.goto('/advice')
	await arriveAt('Ask for a call back')
	await page.getByLabel('Your name').fill('Ned')
	await page.getByLabel('Your phone number').fill('0116 496 0126')
	await page.getByLabel('Your work email address').fill('ned@health-words.example')
	await page.getByLabel('Your firm', { exact: true }).fill('Ned and Co')
	await page.getByLabel('First half of your firm’s postcode').fill('LE1')
	await page.getByLabel('Weekday mornings').check()
	await page.getByLabel('What would you like to talk over?').fill('She told me about her sertraline.')
	await page.getByRole('button', { name: 'Ask for a call back' }).click()
	await arriveAt('Ask for a call back')
	await expect(page.getByText('Does this name an illness or a treatment?')).toBeVisible()
	await expect(page.getByLabel('What would you like to talk over?')).toHaveValue('She told me about her sertraline.')
	await page.getByRole('button', { name: 'Ask for a call back' }).click()
	await arriveAt('We will ring you')
})
