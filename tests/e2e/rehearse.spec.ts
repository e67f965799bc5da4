import { expect, expectNoFindings, test } from './support/portal.ts'

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 320, height: 720 } })

		test('a conversation is practised to its end by links alone, and any turn can be taken back', async ({
			page,
			arriveAt,
			context,
		}) => {
			await page.goto('/return-to-work/rehearse')
			await page.getByRole('link', { name: 'Asha, who stays late' }).click()
			await arriveAt('Asha, who stays late')
			await page.getByRole('link', { name: /^B\./ }).click()
			await expect(page).toHaveURL(/\/rehearse\/asha\/b#now$/)
			await expect(page.getByRole('heading', { name: 'Turn 2' })).toBeInViewport()

			// The browser's own way back, and the page's.
			await page.goBack()
			await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeVisible()
			await page.goForward()
			await page.getByRole('link', { name: 'Take it back and say something else' }).click()
			await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeVisible()

			for (let turn = 1; turn <= 9; turn++) {
				await expect(page.getByRole('heading', { name: `Turn ${turn}`, exact: true })).toBeVisible()
				await page.getByRole('link', { name: /^A\./ }).click()
			}
			await expect(page.getByRole('heading', { name: 'How it ended' })).toBeInViewport()
			const file = page.waitForEvent('download')
			await page.getByRole('link', { name: 'Download for Word' }).click()
			expect((await file).suggestedFilename()).toBe('practice.docx')
			await page.getByText('Turn 4', { exact: true }).first().click()
			await page.getByRole('link', { name: /^Go back to this turn.*turn 4$/ }).click()
			await expect(page).toHaveURL(/\/rehearse\/asha\/aaa#now$/)
			expect(await context.cookies()).toEqual([])
		})
	})
}

test('a turn, a turn that speaks of danger and an ending have nothing that an automatic check finds', async ({ page }) => {
	for (const way of ['asha/cabc', 'mei/cacbc', 'asha/cabcabcab', 'mei/ababcccb']) {
		await page.goto(`/return-to-work/rehearse/${way}`)
		await expectNoFindings(page)
	}
})

test('a way that is not there is not found, one that goes on behind an ending goes back to it, and no way is for search engines', async ({
	request,
}) => {
	for (const way of [
		'asha/z',
		'asha/A',
		'asha/ab1',
		'nobody',
		'nobody/a',
		'asha/cab/copy/practice.pdf',
		'asha/cabcabcab/copy/x.pdf',
	])
		expect((await request.get(`/return-to-work/rehearse/${way}`)).status(), way).toBe(404)
	const on = await request.get('/return-to-work/rehearse/asha/cabcabcabaa', { maxRedirects: 0 })
	expect(on.status()).toBe(303)
	expect(on.headers()['location']).toBe('/return-to-work/rehearse/asha/cabcabcab')
	const html = await (await request.get('/return-to-work/rehearse/asha/cab')).text()
	expect(html).toContain('content="noindex"')
	expect(html).toMatch(/rel="canonical" href="[^"]*\/return-to-work\/rehearse\/asha"/)
})
