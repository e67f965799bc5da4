import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import jsqr from 'jsqr'
import { expect, expectNoFindings, test } from './support/portal.ts'

test.use({ javaScriptEnabled: true })

/** What a camera reads from a picture: the picture is drawn in the browser and its pixels are given to a reader of QR codes. */
async function readCode(page: import('@playwright/test').Page, png: Buffer): Promise<string | undefined> {
	const blank = await page.context().newPage()
	const { pixels, width, height } = await blank.evaluate(async (base64) => {
		const image = new Image()
		image.src = `data:image/png;base64,${base64}`
		await image.decode()
		const canvas = document.createElement('canvas')
		;[canvas.width, canvas.height] = [image.width, image.height]
		const context = canvas.getContext('2d')!
		context.drawImage(image, 0, 0)
		return { pixels: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height }
	}, png.toString('base64'))
	await blank.close()
	return jsqr(Uint8ClampedArray.from(pixels), width, height)?.data
}

test('an officer names a campaign and takes away a link, a code, texts and a poster that all lead to it', async ({
	page,
	baseURL,
}) => {
	await page.goto('/partners')
	await page.getByRole('link', { name: 'Get the link, poster and text' }).last().click()
	await expect(page.getByRole('heading', { level: 1, name: 'Kit for Example Chamber (invented)' })).toBeVisible()

	await page.getByLabel('Campaign name').fill('50% off!')
	await page.getByRole('button', { name: 'Make the kit' }).click()
	await expect(page.getByRole('alert')).toContainText('letters, numbers, spaces and dashes only')
	await expect(page).toHaveTitle(/^Error: /)
	await expect(page.getByLabel('Campaign name')).toHaveValue('50% off!')

	await page.getByLabel('Campaign name').fill('Spring Bulletin')
	await page.getByRole('button', { name: 'Make the kit' }).click()
	const link = `${baseURL}/with/example-chamber/spring-bulletin`
	await expect(page.getByLabel('Link for your members')).toHaveValue(link)
	for (const text of ['One line', 'One paragraph', 'One page'])
		await expect(page.getByLabel(text)).toHaveValue(new RegExp(link.replaceAll('/', '\\/')))
	await expect(page.getByLabel('Code for the card')).toHaveValue(/<iframe src="http[^"]+\/embed\/card\?partner=example-chamber"/)

	const code = page.getByRole('img', { name: `QR code that opens ${link}` })
	expect(await readCode(page, await code.screenshot())).toBe(link)
	const download = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Download the QR code (SVG)' }).click()
	expect((await download).suggestedFilename()).toBe('qr-example-chamber-spring-bulletin.svg')

	await page.getByRole('link', { name: 'Open the poster' }).click()
	await expect(page.getByText(link.replace('http://', ''))).toBeVisible()
	expect(await readCode(page, await page.getByRole('img', { name: /^QR code/ }).screenshot())).toBe(link)
	await page.emulateMedia({ media: 'print' })
	const paper = await page.pdf({ preferCSSPageSize: true })
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('a member comes by the link, sees who sent them and the four tasks, and goes on', async ({ page }) => {
	await page.goto('/with/example-chamber/SPRING-bulletin')
	await expect(page.getByText('For members of Example Chamber (invented)')).toBeVisible()
	await expectNoFindings(page)
	for (const task of ['Talk to someone', 'Change something at work', 'Refer or ask for an assessment', 'Plan a return to work'])
		await expect(page.getByRole('link', { name: task })).toBeVisible()
	await page.getByRole('link', { name: 'Talk to someone' }).click()
	await expect(page).toHaveURL(/\/return-to-work\/conversation$/)
	expect(await page.context().cookies()).toEqual([])

	await page.goto('/with/example-chamber/a%20link,%20typed%20wrong')
	await expect(page).toHaveURL(/\/with\/example-chamber$/)
	expect((await page.request.get('/with/nobody')).status()).toBe(404)
})

test('the visits of the last weeks are a picture and a table, and no number under five is on the page', async ({ page }) => {
	await page.goto('/partners/counts/example-chamber')
	await expect(page.getByRole('img', { name: /Visits by week, all links together\. The highest bar is \d+, for / })).toBeVisible()
	for (const summary of await page.getByText('The numbers by day, as a table').all()) await summary.click()
	const numbers = (await page.locator('td').allInnerTexts())
		.filter((text) => /^\d/.test(text))
		.map((text) => Number(text.replace(',', '')))
	expect(numbers.length).toBeGreaterThan(60)
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(5)
	await expect(page.getByRole('cell', { name: 'not shown' }).first()).toBeVisible()
	await expect(page.getByText('staff-room-poster')).toHaveCount(0)
})

test.describe('another site', () => {
	let site: Server
	let framing: string

	test.beforeAll(async ({ baseURL }) => {
		site = createServer((request, response) => {
			response.setHeader('content-type', 'text/html')
			const framed = request.url === '/home' ? '/' : '/embed/card?partner=example-chamber'
			response.end(
				`<!doctype html><title>Chamber</title><h1>News</h1><iframe title="Card" src="${baseURL}${framed}" width="480" height="460"></iframe>`,
			)
		})
		await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
		framing = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
	})

	test.afterAll(() => void site.close())

	test('may frame the card, which leads out of the frame', async ({ page, baseURL }) => {
		await page.context().addCookies([{ name: 'session', value: 'x'.repeat(40), url: baseURL! }])
		await page.goto(framing)
		const card = page.frameLocator('iframe')
		await expect(card.getByRole('heading', { level: 1 })).toBeVisible()
		await expect(card.getByRole('banner')).toHaveCount(0)
		expect(await card.locator('script').count()).toBe(0)
		await expect(card.locator('body')).toHaveCSS('font-family', /Atkinson/)
		const frame = page.frames()[1]!
		expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(460)
		await card.getByRole('link', { name: 'Find out what to do' }).click()
		await expect(page).toHaveURL(`${baseURL}/with/example-chamber/card`)
	})

	test('may frame nothing else', async ({ page }) => {
		await page.goto(`${framing}/home`)
		await page.waitForLoadState('networkidle')
		await expect(page.getByRole('heading', { name: 'News' })).toBeVisible()
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
	})
})

test('the card sets no cookie, whoever asks, and may be kept by anybody', async ({ request }) => {
	const plain = await request.get('/embed/card?area=llr')
	const signedIn = await request.get('/embed/card?area=llr', {
		headers: { cookie: 'session=x; area=nottinghamshire; language=cy' },
	})
	for (const answer of [plain, signedIn]) {
		expect(answer.status()).toBe(200)
		expect(answer.headers()['set-cookie']).toBeUndefined()
		expect(answer.headers()['cache-control']).toBe('public, max-age=3600')
		expect(answer.headers()['x-frame-options']).toBeUndefined()
	}
	expect(await signedIn.text()).toBe(await plain.text())
	expect((await request.get('/embed/card?area=%00&partner=__proto__')).status()).toBe(400)
	expect((await request.get('/embed/card?area=nowhere&partner=__proto__')).status()).toBe(200)
})

test('a reader says that a page was not useful, and what was missing, without naming anybody', async ({ page }) => {
	await page.goto('/guidance/fit-notes')
	await page.getByRole('button', { name: 'No, it was not' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
	await expectNoFindings(page)

	await page.getByLabel('In your own words').fill('Ring Pat on 0116 496 0171 about fit notes')
	await page.getByRole('button', { name: 'Send' }).click()
	await expect(page.getByRole('alert')).toBeFocused()
	await expect(page.getByRole('alert')).toContainText('Take out the phone number')
	await expect(page.getByLabel('In your own words')).toHaveValue('Ring Pat on 0116 496 0171 about fit notes')
	await expectNoFindings(page)

	await page.getByLabel('The law, or pay').check()
	await page.getByLabel('In your own words').fill('Who pays for a fit note')
	await page.getByRole('button', { name: 'Send' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
	await page.getByRole('link', { name: 'Go back to the page you came from' }).click()
	await expect(page).toHaveURL(/\/guidance\/fit-notes$/)
	expect(await page.context().cookies()).toEqual([])
})

test('an answer that is none of our two buttons is told so, and nothing is counted', async ({ request }) => {
	const send = (data: string) =>
		request.post('/feedback/useful', {
			headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
			data,
			maxRedirects: 0,
		})
	const elsewhere = await send('path=https://other.example/&useful=yes')
	expect([elsewhere.status(), await elsewhere.text()]).toEqual([400, expect.stringContaining('did not say which page')])
	const neither = await send('path=/guidance&useful=maybe')
	expect([neither.status(), await neither.text()]).toEqual([400, expect.stringContaining('neither yes nor no')])
	expect((await send('path=/guidance&useful=yes')).status()).toBe(303)
})
