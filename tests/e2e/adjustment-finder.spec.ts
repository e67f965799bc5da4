import { expect, test } from './support/portal.ts'

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 320, height: 720 } })

		test('a manager goes from what is hard to what can start tomorrow, at an address with numbers only', async ({
			page,
			arriveAt,
			context,
		}) => {
			await page.goto('/adjustments/find')
			await arriveAt('Find changes that help')
			const next = page.getByRole('button', { name: 'Continue' })
			await next.click()
			await expect(page).toHaveTitle(/^Error: /)
			await page.getByRole('alert').getByRole('link', { name: 'Tick at least one part of the job' }).click()

			for (const part of ['Lifting, carrying, pushing or pulling', 'Standing', 'Keeping going through the day'])
				await page.getByLabel(part, { exact: true }).check()
			await next.click()
			await arriveAt('How hard is each part now?')
			const levelOf = (part: string, level: string) =>
				page.getByRole('radiogroup', { name: part }).getByLabel(level, { exact: true }).check()
			await levelOf('Lifting, carrying, pushing or pulling', 'A lot')
			await levelOf('Standing', 'A bit')
			await next.click()
			await expect(page.getByRole('alert')).toContainText('Choose how hard this is now: Keeping going through the day')
			await expect(page.getByRole('radiogroup', { name: 'Standing' }).getByLabel('A bit')).toBeChecked()
			await levelOf('Keeping going through the day', 'Changes from day to day')
			await next.click()

			await arriveAt('Where is the work, and how big is your firm?')
			await page.getByLabel('Kind of work').selectOption({ label: 'Care' })
			await page.getByLabel('10 to 49').check()
			await page.getByRole('button', { name: 'Show what can change' }).click()

			await arriveAt('Changes that can help')
			expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/adjustments/find/1l-2b-8v-w10z2')
			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Start tomorrow')
			const first = page.getByRole('region', { name: 'Start tomorrow' }).getByRole('listitem').first()
			await expect(first).toContainText('Helps with 1 part that')
			await expect(first).toContainText('Free.')
			await expect(page.getByText('Sources disagree about what a firm with 10 to 49 staff pays')).toBeVisible()
			await expect(page.getByLabel('Address of this page')).toHaveValue(/\/adjustments\/find\/1l-2b-8v-w10z2$/)
			expect(await context.cookies()).toEqual([])

			// A change of mind keeps the other answers.
			await page.getByRole('link', { name: 'Change Which parts of the job are hard now?' }).click()
			await expect(page.getByLabel('Standing', { exact: true })).toBeChecked()
			await page.getByLabel('Standing', { exact: true }).uncheck()
			await next.click()
			await arriveAt('Changes that can help')
			expect(new URL(page.url()).pathname).toBe('/adjustments/find/1l-8v-w10z2')
		})

		test('an employee does it alone and shares only what they pick', async ({ page, arriveAt }) => {
			await page.goto('/adjustments/find/mine')
			await arriveAt('Find changes for your own job')
			await page.getByLabel('Phone calls', { exact: true }).check()
			await page.getByRole('button', { name: 'Continue' }).click()
			await page.getByRole('radiogroup', { name: 'Phone calls' }).getByLabel('A lot').check()
			await page.getByRole('button', { name: 'Continue' }).click()
			await page.getByRole('button', { name: 'Show what can change' }).click()
			await arriveAt('Changes that could help you')
			expect(new URL(page.url()).pathname).toBe('/adjustments/find/mine/20l-w0z0')

			const share = page.getByRole('button', { name: 'Make a page with only what I ticked' })
			await share.click()
			await expect(page.getByRole('alert')).toContainText('Tick at least one change to share')
			const box = page.getByRole('checkbox', { name: /^Share this change/ }).first()
			const title = ((await page.getByText('Share this change').first().textContent()) ?? '').replace(/^[^:]*: /, '')
			expect(title.length).toBeGreaterThan(5)
			await box.check()
			await share.click()
			await arriveAt('Changes to talk about')
			await expect(page.getByRole('heading', { name: title })).toBeVisible()
			expect(new URL(page.url()).pathname).toMatch(/^\/adjustments\/find\/picked\/[b-z]{5}$/)
			expect(new URL(page.url()).search).toBe('')
			expect(await page.content()).not.toContain('20l')
			await expect(page.getByText('Phone calls', { exact: true })).toHaveCount(0)
		})
	})
}

test('when nothing is hard there is still something to start with', async ({ page }) => {
	await page.goto('/adjustments/find/1n-w0z0')
	await expect(page.getByText('You said that nothing is hard now.')).toBeVisible()
	await page.getByRole('link', { name: 'Five-minute starter' }).click()
	await expect(page).toHaveURL(/\/checklists\/five-minute-starter$/)
})

test('odd addresses lead to what they mean', async ({ page }) => {
	for (const [odd, meant] of [
		['/adjustments/find/zz-5b-1l-w99z9', '/adjustments/find/1l-5b-w0z0'],
		['/adjustments/find/__proto__', '/adjustments/find'],
		['/adjustments/find/mine/%F0%9F%99%82', '/adjustments/find/mine'],
		['/adjustments/find/picked/migraine', '/adjustments/find/mine'],
		['/adjustments/find/1l?change=constructor&step=toString', '/adjustments/find/1l'],
	] as const) {
		const answer = await page.goto(odd)
		expect([odd, answer?.status(), new URL(page.url()).pathname]).toEqual([odd, 200, meant])
	}
})
