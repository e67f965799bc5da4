import { expect, expectAccessible, test } from './support/portal.ts'

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const sheets = [
	'/guidance/sheets/when-someone-is-struggling',
	'/guidance/sheets/when-work-is-the-strain',
	'/guidance/sheets/pain-keep-people-moving',
	'/guidance/sheets/lifting-standing-screens',
]

test('each sheet prints on one page of A4, with its sources; an article does not', async ({ page, browser }) => {
	test.setTimeout(120_000)
	const mirror = await (await browser.newContext()).newPage()
	for (const at of sheets) {
		await page.goto(at)
		await expectAccessible(page, mirror)
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), at).toBe(1)
		await page.emulateMedia({ media: 'print' })
		await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible()
		await page.emulateMedia({ media: null })
	}
	// Counting finds a second page where there is one.
	await page.goto('/guidance/stress-and-mental-health')
	expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1)
})
