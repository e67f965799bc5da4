import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'

const answer = (page: Page, point: string, said: string) =>
	page.getByRole('radiogroup', { name: point }).getByLabel(said, { exact: true }).check()
const noteOn = (page: Page, point: string) => page.locator('.check-point', { hasText: point }).locator('textarea')
const hoist = 'There is a hoist, a slide sheet or a second carer for each move that needs it.'
const beds = 'Beds and chairs are raised before the work begins.'
const anger = 'They know what to say, and whom to call, when somebody is angry.'

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 320, height: 720 } })

		test('a list is found by what it is for, filled in, mended, shown and taken away, with nothing stored', async ({
			page,
			arriveAt,
			context,
		}) => {
			await page.goto('/checklists')
			await arriveAt('Checklists')
			await page.getByRole('region', { name: 'For your kind of firm' }).getByRole('link', { name: 'Care', exact: true }).click()
			await arriveAt('Care')

			await expect(noteOn(page, hoist)).toBeHidden()
			await answer(page, hoist, 'To do')
			await noteOn(page, hoist).fill('Sam, by Friday. '.repeat(30))
			await answer(page, beds, 'Done')
			await page.getByLabel('Who looked').fill('P. Example')
			await page.getByRole('textbox', { name: 'Day' }).fill('31')
			await page.getByRole('textbox', { name: 'Month' }).fill('2')
			await page.getByRole('textbox', { name: 'Year' }).fill('2026')
			await page.getByRole('button', { name: 'Show the filled list' }).click()

			await arriveAt('Care')
			await expect(page).toHaveTitle(/^Error: /)
			const problems = page.getByRole('alert')
			await expect(problems).toContainText('Date must be a real date')
			await problems.getByRole('link', { name: /^Note on “There is a hoist/ }).click()
			await expect(noteOn(page, hoist)).toBeFocused()
			await expect(noteOn(page, hoist)).toHaveValue(/^Sam, by Friday/)
			await noteOn(page, hoist).fill('Sam, by Friday, since the operation on it')
			await page.getByRole('textbox', { name: 'Day' }).fill('23')
			await page.getByRole('button', { name: 'Show the filled list' }).click()

			await arriveAt('Filled in: Care')
			await expect(page.getByText('1 done, 1 to do, 16 not answered')).toBeVisible()
			await expect(page.getByRole('heading', { name: /Does this name an illness/ })).toBeVisible()
			await expect(page.getByText('23 February 2026')).toBeVisible()
			expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/checklists/care')
			expect(await context.cookies()).toEqual([])

			for (const [button, kind, magic] of [
				['Download as PDF', 'pdf', '%PDF'],
				['Download for Word', 'docx', 'PK'],
			] as const) {
				const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
				expect(file.suggestedFilename()).toBe(`checklist.${kind}`)
				const chunks: Buffer[] = []
				for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
				expect(Buffer.concat(chunks).subarray(0, magic.length).toString('latin1')).toBe(magic)
			}

			await page.getByRole('button', { name: 'Change an answer' }).click()
			await arriveAt('Care')
			await expect(page.getByRole('radiogroup', { name: beds }).getByLabel('Done', { exact: true })).toBeChecked()
			await expect(noteOn(page, hoist)).toHaveValue('Sam, by Friday, since the operation on it')
		})

		test('what is to do goes into a plan, at an address that says nothing of anybody', async ({ page, arriveAt }) => {
			await page.goto('/checklists/stress-at-work')
			await answer(page, 'The work fits the hours, and it is clear what may wait.', 'To do')
			await answer(page, 'You ask what people think before you decide.', 'To do')
			await page.getByLabel('What did you look at?').fill('Alex')
			await page.getByRole('button', { name: 'Show the filled list' }).click()
			await page.getByRole('link', { name: 'Put what is to do into a plan' }).click()
			const { pathname, search } = new URL(page.url())
			expect(pathname).toBe('/adjustments/plan/add')
			expect(search).toMatch(/^\?keep=[b-z]{5}&point=stress-at-work%2Fhave-a-say$/)
			await expect(page.getByText('One shared list with three priorities')).toBeVisible()
			await expect(page.getByText('You ask what people think before you decide.')).toBeVisible()
			await page.locator('main form').getByRole('button').first().click()
			await arriveAt(/Plan/)
			await expect(page.getByText('You ask what people think before you decide.').first()).toBeVisible()
		})

		test('a list that is kept is filled in further, disputed by a stale tab without a loss, opened only here and deleted', async ({
			page,
			arriveAt,
			context,
			browser,
		}) => {
			await page.goto('/checklists/care')
			await answer(page, hoist, 'To do')
			await noteOn(page, hoist).fill('Sam')
			await page.getByRole('button', { name: 'Show the filled list' }).click()
			await page.getByRole('button', { name: 'Keep it for later' }).click()
			await arriveAt('Filled in: Care')
			await expect(page.getByText('The list is kept.')).toBeVisible()
			const address = new URL(page.url()).pathname
			expect(address).toMatch(/^\/checklists\/kept\/[0-9a-f]{32}$/)

			const stale = await context.newPage()
			await stale.goto(`${address}/answers`)
			await page.getByRole('link', { name: 'Fill in more' }).click()
			await arriveAt('Care')
			await answer(page, hoist, 'Done')
			await answer(page, beds, 'Done')
			await page.getByRole('button', { name: 'Save the list' }).click()
			await arriveAt('Filled in: Care')
			await expect(page.getByText('2 done, 16 not answered')).toBeVisible()

			await answer(stale, hoist, 'Does not apply')
			await answer(stale, anger, 'To do')
			await stale.getByRole('button', { name: 'Save the list' }).click()
			await arriveAt('Care', stale)
			await expect(stale.getByRole('heading', { name: 'Somebody else changed this list' })).toBeVisible()
			await expect(stale.getByText('Saved there: Done, “Sam”')).toBeVisible()
			await expect(stale.getByRole('radiogroup', { name: hoist }).getByLabel('Does not apply')).toBeChecked()
			await expect(stale.getByRole('radiogroup', { name: beds }).getByLabel('Done', { exact: true })).toBeChecked()
			await stale.getByRole('button', { name: 'Save the list' }).click()
			await arriveAt('Filled in: Care', stale)
			await expect(stale.getByText('1 done, 1 to do, 1 does not apply, 15 not answered')).toBeVisible()
			await stale.close()

			await page.goto('/checklists/kept')
			await arriveAt('Lists that you kept')
			await page.getByRole('link', { name: 'Care', exact: true }).click()
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name: 'Download as PDF' }).click(),
			])
			expect(file.suggestedFilename()).toBe('checklist.pdf')
			await page.getByRole('button', { name: 'Get a link back' }).click()
			await expect(page.getByLabel('The link back to this list')).toHaveValue(/\/adjustments\/plan\/resume\/[\w-]{20,}$/)

			const elsewhere = await browser.newContext()
			for (const below of ['', '/answers', '/delete', '/copy/list.pdf']) {
				const answered = await elsewhere.request.get(address + below, { maxRedirects: 0 })
				expect([below, answered.status() === 404 || answered.headers().location?.startsWith('/sign-in')]).toEqual([below, true])
			}
			await elsewhere.close()

			await page.getByRole('link', { name: 'Delete it now' }).click()
			await arriveAt('Delete this list?')
			await page.getByRole('button', { name: 'Delete the list' }).click()
			await arriveAt('Lists that you kept')
			await expect(page.getByText('The list is deleted.')).toBeVisible()
			expect((await page.goto(address))?.status()).toBe(404)
		})
	})
}

test('a hostile form gets an answer and never an error of ours', async ({ request }) => {
	const form = {
		'state.hoist': '__proto__',
		'note.hoist': '\u0000=1+1',
		'on.day': '9'.repeat(5000),
		about: '💚'.repeat(3000),
		do: 'constructor',
	}
	for (const path of [
		'/checklists/care',
		'/checklists/care/copy/list.pdf',
		'/checklists/nothing-here',
		'/checklists/care/copy/list.exe',
	]) {
		const answered = await request.post(path, {
			form,
			headers: { origin: new URL(process.env.ORIGIN ?? `http://localhost:${process.env.BROWSER_TEST_PORT}`).origin },
		})
		expect([path, answered.status() >= 400 && answered.status() < 500]).toEqual([path, true])
	}
	expect((await request.get('/checklists/care/copy/list.docx')).status()).toBe(200)
})
