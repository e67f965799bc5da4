import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'

/** What somebody in a hurry, or somebody hostile, types for a postcode. */
const oddPlaces = [
	'',
	'   ',
	'Leicester',
	'💚💚',
	"LE1'; drop table areas",
	'A'.repeat(10_000),
	'<script>alert(1)</script>',
	'../../etc',
]

/** What the strip at the top and the foot of a page say: once each. */
const inFrame = (page: Page, text: string) => page.locator('header, footer').getByText(text).filter({ visible: true })

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ viewport: { width: 320, height: 720 }, javaScriptEnabled })

		test('a manager finds a service by need, changes the area by postcode, and keeps what they looked for', async ({
			page,
			arriveAt,
		}) => {
			test.setTimeout(180_000)
			await page.goto('/services')
			await arriveAt('Services for Leicester, Leicestershire and Rutland')
			await page.getByLabel('What is it about?').selectOption('b')
			await page.getByRole('button', { name: 'Show services' }).click()
			await arriveAt('Services for Leicester, Leicestershire and Rutland')
			expect(new URL(page.url()).search).toBe('?need=b&area=llr')
			await expect(page.getByRole('status')).toContainText('about: Mind: stress, worry, low mood.')
			await expect(page.getByRole('heading', { name: 'WorkWell Leicester, Leicestershire and Rutland' })).toBeVisible()
			await expect(page.getByRole('heading', { name: 'Business Gateway growth hub' })).toHaveCount(0)

			await page.getByLabel('Postcode, or its first half').fill('cv1 2aa')
			await page.getByRole('button', { name: 'Find the area' }).click()
			await arriveAt('CV1 is in Coventry and Warwickshire')
			expect(page.url()).not.toMatch(/cv1/i)
			expect(await page.title()).not.toMatch(/cv1/i)
			await page.getByRole('button', { name: 'Show help for Coventry and Warwickshire' }).click()
			await arriveAt('Services for Coventry and Warwickshire')
			expect(new URL(page.url()).search).toBe('?need=b')
			await expect(page.getByText('We list no local service for Coventry and Warwickshire about this.')).toBeVisible()
			await expect(page.getByRole('heading', { name: 'Samaritans' })).toBeVisible()

			// The choice holds on other pages, which say so and promise nothing.
			await page.goto('/refer')
			await expect(page.getByText('Coventry and Warwickshire takes no referrals here yet')).toBeVisible()
			await page.goto('/')
			await expect(inFrame(page, 'Guidance for employers in Coventry and Warwickshire')).toHaveCount(2)
			await expect(inFrame(page, 'Free support')).toHaveCount(0)

			// And is taken back.
			await page.goto('/area?returnTo=/helplines')
			await arriveAt('Which area are you in?')
			await page.getByRole('button', { name: 'Go back to Leicester, Leicestershire and Rutland' }).click()
			await arriveAt('Helplines')
			expect(await page.context().cookies()).toEqual([])
		})

		test('a border asks, a far place is told so, a post box may choose', async ({ page, arriveAt }) => {
			test.setTimeout(180_000)
			for (const [place, heading] of [
				['LE12', 'LE12 crosses a border: choose'],
				['M1 1AA', 'M1 is outside the areas we know'],
				['LE87', 'We cannot tell which area LE87 is in'],
				['DE11', /A part of DE11 is in Leicester/],
			] as const) {
				await page.goto('/area?returnTo=/guidance/fit-notes')
				await page.getByLabel('Postcode, or its first half').fill(place)
				await page.getByRole('button', { name: 'Find the area' }).click()
				await arriveAt(heading)
			}
			await page.getByLabel('Nottingham and Nottinghamshire').check()
			await page.getByRole('button', { name: 'Show this area' }).click()
			await expect(page).toHaveURL(/\/guidance\/fit-notes$/)
			await expect(inFrame(page, 'Guidance for employers in Nottingham and Nottinghamshire')).toHaveCount(2)
		})

		test('whatever is typed for a postcode, there is a page that says what to do', async ({ page, arriveAt }) => {
			test.setTimeout(180_000)
			for (const place of oddPlaces) {
				await page.goto('/area')
				await page.getByLabel('Postcode, or its first half').fill(place)
				await page.getByRole('button', { name: 'Find the area' }).click()
				await expect(page).toHaveTitle(/^Error: /)
				await expect(page.getByRole('alert')).toContainText('Enter a postcode or its first half')
			}
			await arriveAt('Which area are you in?')
		})
	})
}

test('unknown needs, areas and ways back are a page, and lead nowhere else', async ({ page }) => {
	for (const path of [
		'/services?need=zz',
		'/services?need=%F0%9F%92%9A&area=nowhere',
		`/services?need=${'b'.repeat(1500)}`,
		'/services?area=__proto__',
		'/services?need=b&need=c',
	]) {
		expect((await page.goto(path))?.status(), path).toBe(200)
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services for Leicester, Leicestershire and Rutland')
	}
	for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-out', 'javascript:alert(1)']) {
		await page.goto(`/area?returnTo=${encodeURIComponent(back)}`)
		await page.getByRole('button', { name: 'Show this area' }).click()
		expect(new URL(page.url()).pathname, back).toBe('/')
	}
})

test('an invented area in the cookie counts as none', async ({ page, context, baseURL }) => {
	await context.addCookies([{ name: 'area', value: 'nowhere-at-all', url: baseURL! }])
	await page.goto('/services')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services for Leicester, Leicestershire and Rutland')
})

test('helplines begin with a crisis, dial only cleared numbers, and say where each is for', async ({ page, arriveAt }) => {
	await page.goto('/helplines')
	await arriveAt('Helplines')
	await expect(page.locator('main h2').first()).toHaveText('In a crisis')
	const dialled = await page
		.locator('main a[href^="tel:"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	expect(dialled.slice(0, 3)).toEqual(['tel:999', 'tel:111', 'tel:116123'])
	const entries = await page.locator('main li:has(h3)').count()
	expect(await page.getByText('Where: ').count()).toBe(entries)
	expect(dialled.length + (await page.getByText('Number not confirmed').count())).toBe(entries)
})

test('money and schemes: who pays at which size, what is not sure, and an archive', async ({ page, arriveAt }) => {
	await page.goto('/funding')
	await arriveAt('Money and schemes that help')
	await expect(page.getByRole('row', { name: /50 to 249 staff/ })).toContainText('The first £500, then 20%')
	await expect(page.getByText('Sources disagree about firms with 10 to 49 staff.')).toBeVisible()
	await page.getByRole('link', { name: 'Closed notices' }).click()
	await arriveAt('Closed notices')
	await expect(page.getByRole('heading', { name: 'Challenge Fund' })).toBeVisible()
	await expect(page.locator('main a[href^="https://"]')).toHaveCount(0)
})

test('on paper the list stays and the forms go', async ({ page }) => {
	await page.goto('/services')
	await page.emulateMedia({ media: 'print' })
	await expect(page.getByRole('heading', { name: 'Acas', exact: true })).toBeVisible()
	await expect(page.getByRole('button', { name: 'Show services' })).toBeHidden()
	await expect(page.getByLabel('Postcode, or its first half')).toBeHidden()
})
