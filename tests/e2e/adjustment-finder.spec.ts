import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'

/** The parts of the job are folded by area. */
const openArea = (page: Page, area: string) => page.locator('summary', { hasText: area }).click()
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0])

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 320, height: 720 } })

		test('a manager goes from what is hard to what can start now, at an address with numbers only', async ({
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
			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Start now, or within a week')
			const first = page.getByRole('region', { name: 'Start now, or within a week' }).getByRole('listitem').first()
			await expect(first).toContainText(/Helps with 1 (very hard|changing|slightly hard) part\./)
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
			await openArea(page, 'Working with people')
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

test.describe('while a manager ticks, with script', () => {
	test.use({ viewport: { width: 320, height: 720 } })

	test('the page says how many changes would help, and the result says the same', async ({ page, arriveAt, context }) => {
		await page.goto('/adjustments/find')
		const panel = page.getByRole('region', { name: 'What you find so far' })
		const status = panel.getByRole('status')
		await expect(status).toHaveText('Tick a part of the job. Here you see how many changes would help.')
		await expect(panel.getByRole('listitem')).toHaveCount(0)

		await page.getByLabel('Standing', { exact: true }).check()
		await expect(status).toContainText(/^\d+ changes would help\./)
		const withOne = numberIn(await status.textContent())
		await openArea(page, 'Working with people')
		await page.getByLabel('Phone calls', { exact: true }).check()
		await expect(page.locator('summary', { hasText: 'Working with people' })).toContainText('1 of 7 ticked')
		await expect.poll(async () => numberIn(await status.textContent())).toBeGreaterThan(withOne)
		await arriveAt('Find changes that help')
		const said = (await status.textContent()) ?? ''
		const [count, soon] = [...said.matchAll(/\d+/g)].map(Number)
		const first = await panel.getByRole('listitem').allTextContents()
		expect(first).toHaveLength(3)
		expect(await context.cookies()).toEqual([])

		// What is ticked goes nowhere before the button is pressed.
		expect(new URL(page.url()).search).toBe('')
		await page.getByRole('button', { name: 'Continue' }).click()
		for (const part of ['Standing', 'Phone calls']) await page.getByRole('radiogroup', { name: part }).getByLabel('A bit').check()
		await page.getByRole('button', { name: 'Continue' }).click()
		await page.getByRole('button', { name: 'Show what can change' }).click()
		await arriveAt('Changes that can help')
		await expect(page.getByText(`${count} changes fit what you said.`)).toBeVisible()
		const soonest = page.getByRole('region', { name: 'Start now, or within a week' })
		await soonest.locator('summary').click()
		await expect(soonest.getByRole('listitem')).toHaveCount(soon ?? 0)
		expect((await soonest.getByRole('heading', { level: 3 }).allTextContents()).slice(0, 3)).toEqual(first)
	})

	test('unticking everything says so, and a part that was said before keeps how hard it is', async ({ page }) => {
		await page.goto('/adjustments/find/1n-2l-w0z0?change=parts')
		const status = page.getByRole('region', { name: 'What you find so far' }).getByRole('status')
		await expect(status).toContainText(/^\d+ changes would help\./)
		await page.getByLabel('Standing', { exact: true }).uncheck()
		await expect(status).toHaveText('No change is found with these answers.')
		await page.getByLabel('Lifting, carrying, pushing or pulling').uncheck()
		await expect(status).toContainText('Tick a part of the job.')
	})

	test('a catalogue that does not come takes only the panel away', async ({ page, arriveAt }) => {
		await page.route('**/changes.json', (route) => route.abort())
		await page.goto('/adjustments/find')
		const panel = page.locator('[data-so-far]')
		await expect(panel).toBeVisible()
		await page.getByLabel('Standing', { exact: true }).check()
		await expect(panel).toBeHidden()
		await page.getByRole('button', { name: 'Continue' }).click()
		await arriveAt('How hard is each part now?')
	})
})

test.describe('the filters of the result', () => {
	const result = '/adjustments/find/1l-8v-20b-w10z2'
	const shown = (page: Page) => page.locator('li[data-place]:not([hidden])')

	test('hide and show without a new page, and what is ticked stays', async ({ page, arriveAt }) => {
		await page.goto(result)
		const all = await shown(page).count()
		const status = page.locator('[data-filters]').getByRole('status')
		await expect(status).toHaveText(`All ${all} changes are shown.`)
		await expect(page.getByRole('button', { name: 'Show these' })).toBeHidden()
		const inOrder = await shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-place')))

		const longer = page.getByRole('region', { name: 'This takes longer' })
		await longer
			.getByRole('checkbox', { name: /^Put in a plan/ })
			.first()
			.check()
		await expect(page.getByText('You ticked 1 change.')).toBeVisible()
		await page.getByLabel('are free').check()
		await expect(longer).toBeHidden()
		const free = await shown(page).count()
		expect(free).toBeGreaterThan(0)
		expect(free).toBeLessThan(all)
		await expect(status).toHaveText(`${free} of ${all} changes are shown.`)
		for (const text of await shown(page).allTextContents()) expect(text).toContain('Free.')
		await expect(page.getByText('You ticked 1 change. 1 of them is not shown now.')).toBeVisible()
		await arriveAt('Changes that can help')
		expect(new URL(page.url()).search).toBe('')

		// The server shows the same at an address of its own.
		const places = await shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-place')))
		const html = await (await page.request.get(`${result}?only=free`)).text()
		const served = [...html.matchAll(/<li[^>]* data-place="(\d+)"[^>]*>/g)]
			.filter(([tag]) => !tag.includes(' hidden'))
			.map(([, place]) => place)
		expect(served).toEqual(places)

		await page.getByRole('button', { name: 'Show all' }).click()
		await expect(status).toHaveText(`All ${all} changes are shown.`)
		expect(await shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-place')))).toEqual(inOrder)
		await expect(longer.getByRole('checkbox', { name: /^Put in a plan/ }).first()).toBeChecked()
		await expect(page.getByLabel('can start within a week')).toBeFocused()
	})

	test('that leave nothing say so', async ({ page }) => {
		await page.goto(result)
		// No result of the catalogue has such a pair, so the page is given one.
		await page.route(`**${result}`, async (route) => {
			const answer = await route.fetch()
			await route.fulfill({ response: answer, body: (await answer.text()).replace(/data-fits="[^"]*"/g, 'data-fits="here"') })
		})
		await page.goto(result)
		await page.getByLabel('are free').check()
		await expect(page.getByText('No change fits all of these. Untick one, or show all.')).toBeVisible()
		await expect(shown(page)).toHaveCount(0)
		await page.getByRole('button', { name: 'Show all' }).click()
		await expect(shown(page)).not.toHaveCount(0)
	})

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } })

		test('ask the same page again, and lose no tick', async ({ page, arriveAt }) => {
			await page.goto(result)
			const all = await shown(page).count()
			const box = page.getByRole('checkbox', { name: /^Put in a plan/ }).first()
			const letters = await box.getAttribute('value')
			await box.check()
			await page.getByLabel('are free').check()
			await page.getByRole('button', { name: 'Show these' }).click()
			await arriveAt('Changes that can help')
			expect(new URL(page.url()).search).toBe(`?only=free&keep=${letters}`)
			expect(await shown(page).count()).toBeLessThan(all)
			await expect(page.locator(`[name=keep][value=${letters}]`)).toBeChecked()
			await page.getByRole('button', { name: 'Show all' }).click()
			await expect(page.locator('[data-filters]').getByRole('status')).toHaveText(`All ${all} changes are shown.`)
			await expect(page.locator(`[name=keep][value=${letters}]`)).toBeChecked()
		})
	})
})

for (const [where, path, button, from] of [
	['the result', '/adjustments/find/1l-8v-20b-w10z2', 'Put these in a plan', '&from=1l-8v-20b-w10z2'],
	['what an employee picked', '/adjustments/find/picked/bnbhm-lvxnc', 'Put these in a plan', ''],
	['one change', '/adjustments/late-start', 'Put this in a plan', ''],
	['the comparison', '/adjustments/compare?a=late-start&a=toilet', 'Put these in a plan', ''],
] as const) {
	test(`from ${where} a press carries letters to the plan, and from a result the way back to it, and nothing else`, async ({
		page,
	}) => {
		await page.goto(path)
		for (const box of (await page.getByRole('checkbox', { name: /^Put in a plan/ }).all()).slice(0, 2)) await box.check()
		const [request] = await Promise.all([
			page.waitForRequest(/\/adjustments\/plan\/add/),
			page.getByRole('button', { name: button }).click(),
		])
		expect(new URL(request.url()).search).toMatch(new RegExp(`^\\?keep=[b-z]{5}(&keep=[b-z]{5})?${from}$`))
	})
}

test('a manager who ticked nothing is led back to the changes that were found', async ({ page, arriveAt }) => {
	await page.goto('/adjustments/find/1l-8v-20b-w10z2')
	await page.getByRole('button', { name: 'Put these in a plan' }).click()
	await page.getByRole('link', { name: 'Go back to the changes that were found' }).click()
	await arriveAt('Changes that can help')
	expect(new URL(page.url()).pathname).toBe('/adjustments/find/1l-8v-20b-w10z2')
	await page.goto('/adjustments/plan/add?from=migraine')
	await expect(page.getByRole('link', { name: 'Go back to the changes that were found' })).toHaveCount(0)
})

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
