import { expect, test } from './support/portal.ts'

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 320, height: 720 } })

		test('six questions end in one next step with its reasons, at an address that holds letters only', async ({
			page,
			arriveAt,
			context,
		}) => {
			await page.goto('/guidance')
			await page.getByRole('link', { name: 'Find the right help' }).click()
			await arriveAt('Is anyone in danger right now?')
			await page.getByRole('button', { name: 'Continue' }).click()
			await expect(page).toHaveTitle(/^Error: /)
			await expect(page.getByRole('alert')).toContainText('Choose yes if anyone may be in danger right now')

			for (const answer of [
				'No',
				'Off sick',
				'Between 4 weeks and 5 months',
				'Someone from outside who helps them',
				'Pressure, the amount of work, or people',
				'Yes, and they agree',
			]) {
				await page.getByLabel(answer, { exact: true }).check()
				await page.getByRole('button', { name: 'Continue' }).click()
			}
			await arriveAt('Refer your employee')
			expect(new URL(page.url()).pathname).toBe('/help-finder/nomhpy')
			expect(await page.title()).not.toMatch(/stress|sick|pressure/i)
			await expect(page.getByText('They agree. They read every word of the form before it goes.')).toBeVisible()
			await expect(page.getByLabel('Address of this page')).toHaveValue(/\/help-finder\/nomhpy$/)
			expect(await context.cookies()).toEqual([])

			// A change of mind: the answers before it stay, those after it are asked again.
			await page.getByRole('link', { name: 'Change Have you talked with them about getting help?' }).click()
			await page.getByLabel('Yes, and they said no').check()
			await page.getByRole('button', { name: 'Continue' }).click()
			await arriveAt('Get medical advice, or go on without it')
			await page.getByRole('link', { name: 'Get medical advice, or go on without it' }).click()
			await expect(page).toHaveURL(/\/guidance\/medical-advice$/)
		})

		test('danger is answered at once', async ({ page, arriveAt }) => {
			await page.goto('/help-finder')
			await page.getByLabel('Yes, or I am not sure').check()
			await page.getByRole('button', { name: 'Continue' }).click()
			await arriveAt('Get help now: ring 999, or NHS 111')
			await expect(page.getByRole('link', { name: 'Call 999 in an emergency.' })).toBeVisible()
		})
	})
}

test('an address that means nothing goes back to where it made sense, and an odd answer is asked again', async ({
	page,
	request,
}) => {
	await page.goto('/help-finder/nozzzz')
	expect(new URL(page.url()).pathname).toBe('/help-finder/no')
	const posted = await request.post('/help-finder/no', {
		form: { howLong: 'constructor' },
		headers: { origin: new URL(page.url()).origin },
	})
	expect(posted.status()).toBe(400)
	expect(await posted.text()).toContain('Choose how long they have been off')
})
