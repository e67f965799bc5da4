import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, inboxOf, linkIn, proveAddress, test } from './support/portal.ts'

/** Script only adds: the whole way is the same with and without it. */
const ways = [
	{ javaScriptEnabled: false, width: 320, lead: 'hana.without@hr-lead.example' },
	{ javaScriptEnabled: true, width: 1280, lead: 'hana.with@hr-lead.example' },
] as const

const run = promisify(execFile)

for (const { javaScriptEnabled, width, lead } of ways) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width, height: 760 } })

		test('an HR lead goes from what is hard to an agreed plan in Word, PDF and calendar, and to its second version', async ({
			page,
			arriveAt,
		}) => {
			test.setTimeout(180_000)
			await page.goto('/adjustments/find/1l-2b-w10z2')
			await arriveAt('Changes that can help')
			await tickTwo(page)
			await page.getByRole('button', { name: 'Put these in a plan' }).first().click()

			await arriveAt('Put these into a plan')
			await page.getByRole('button', { name: 'Put them in' }).click()
			await arriveAt('Plan of changes at work')
			await expect(page.getByText('2 points are added.')).toBeVisible()
			expect(await page.title()).not.toMatch(/lift/i)

			await page.getByRole('link', { name: 'Change who it is for' }).click()
			await arriveAt('Who is this plan for?')
			await page.getByLabel('The employee’s name').fill('Noor Example')
			await page.getByLabel('Your name').fill('Hana Lead')
			await fillDay(page, 'askedOn', dayIn(-3))
			await page.getByRole('button', { name: 'Save' }).click()
			await arriveAt('Plan of changes at work')
			await expect(page.getByText(/11 days left/)).toBeVisible()

			await page.getByRole('link', { name: /Agree some of the 2 open points/ }).click()
			await arriveAt('What do you both agree to?')
			for (const box of await page.getByRole('checkbox').all()) await box.check()
			await page.getByRole('button', { name: 'Save' }).click()
			await arriveAt('Plan of changes at work')
			await expect(page.getByText('Every point has an answer.')).toBeVisible()

			await page.getByRole('link', { name: 'Keep it in an account' }).click()
			await arriveAt('Keep the plan in an account')
			await page.getByRole('link', { name: 'Sign in to keep it' }).click()
			await arriveAt('Sign in')
			await proveAddress(page, lead)
			await arriveAt('Keep the plan in an account')
			await page.getByRole('button', { name: 'Keep it in my account' }).click()
			await page.goto('/account/plans')
			await arriveAt(/plans/i)
			await page.getByRole('link', { name: 'Noor Example' }).click()
			await arriveAt('Plan of changes at work')
			const plan = new URL(page.url()).pathname

			await page.getByRole('link', { name: 'Sign it' }).click()
			await arriveAt('Sign this version')
			await expect(page.getByLabel('Your name')).toHaveValue('Hana Lead')
			await page.getByRole('button', { name: 'Sign', exact: true }).click()
			await arriveAt('Plan of changes at work')

			await test.step('the files open in the programs that people use', () => filesOpen(page))

			await page.getByRole('link', { name: 'Look at it again' }).click()
			await arriveAt('Look at the plan again')
			const inbox = inboxOf(lead)
			await page.getByRole('button', { name: 'Send the link now' }).click()
			const mail = await inbox.newest(/Time to look at the plan/)
			expect(mail).not.toMatch(/noor|lift|limit/i)

			// The link alone, in a browser that knows nobody.
			const elsewhere = await page
				.context()
				.browser()!
				.newContext({ javaScriptEnabled, viewport: { width, height: 760 } })
			const phone = await elsewhere.newPage()
			await phone.goto(linkIn(mail, '/plan-review/'))
			await arriveAt('Is this still needed?', phone)
			await expect(phone.getByText('Noor')).toHaveCount(0)
			await phone.getByRole('radio', { name: 'Still needed' }).first().check()
			await phone.getByRole('radio', { name: 'Can stop' }).last().check()
			await phone.getByRole('button', { name: 'Send the answers' }).click()
			await arriveAt('Thank you. Your answers are in the plan', phone)
			await elsewhere.close()

			await page.goto(`${plan}/versions`)
			await arriveAt('Versions of the plan')
			await expect(page.getByRole('heading', { name: 'What changed from version 1 to version 2' })).toBeVisible()
			await expect(page.getByText('Stopped', { exact: true }).first()).toBeVisible()
			await expect(page.getByText(/^Hana Lead/)).toBeVisible()
		})
	})
}

/** The first two changes of the result go into the plan. */
async function tickTwo(page: Page) {
	const ticks = page.locator('input[name="keep"]')
	await ticks.nth(0).check()
	await ticks.nth(1).check()
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function fillDay(page: Page, name: string, day: string) {
	const [year = '', month = '', date = ''] = day.split('-')
	for (const [part, value] of Object.entries({ year, month, day: date }))
		await page.locator(`[name="${name}.${part}"]`).fill(value)
}

/** Downloads each file by its link and opens it: the PDF in poppler, the Word file in LibreOffice. */
async function filesOpen(page: Page) {
	const folder = mkdtempSync(path.join(tmpdir(), 'hr-lead-'))
	const take = async (name: RegExp) => {
		const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
		const at = path.join(folder, file.suggestedFilename())
		await file.saveAs(at)
		return at
	}
	try {
		const pdf = await take(/PDF$/)
		expect(path.basename(pdf)).toBe('plan.pdf')
		expect((await run('pdfinfo', [pdf])).stdout).toMatch(/Tagged:\s+yes/)
		expect((await run('pdftotext', [pdf, '-'])).stdout).toContain('Noor Example')
		const word = await take(/Word, to edit$/)
		const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
		await run('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, word], { timeout: 60_000 })
		expect(readFileSync(path.join(folder, 'plan.txt'), 'utf8')).toContain('Noor Example')
		const calendar = readFileSync(await take(/for your calendar$/), 'utf8')
		expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
		expect(calendar).not.toMatch(/Noor|Hana|lift/i)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
