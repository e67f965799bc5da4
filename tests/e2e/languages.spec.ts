import { referralJourney } from '../../app/features/referrals/referral-journey.ts'
import { sampleAnswers } from '../../app/journey/sample-answers.ts'
import { codeIn, expect, expectAccessible, inboxOf, linkIn, test } from './support/portal.ts'
import { begin, complete, today } from './support/quick.ts'
import type { Browser, Page } from '@playwright/test'

const draftNotice = 'Drafft peiriant: angen ei wirio gan gyfieithydd.'

async function sendReferral(page: Page, manager: string, employee: string) {
	const answers = sampleAnswers(
		referralJourney,
		{ 'employee-contact': { email: employee, mobile: undefined } },
		{ today: today() },
	)
	const draft = await begin(page, 'refer', manager)
	await complete(page, draft, referralJourney, answers)
	await page.goto(`${draft}/check`)
	await page.getByRole('button', { name: 'Send to my employee' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Sent to your employee' })).toBeVisible()
}

async function openLink(browser: Browser, employee: string, javaScriptEnabled: boolean) {
	const context = await browser.newContext({ javaScriptEnabled, locale: 'cy-GB' })
	const page = await context.newPage()
	await page.goto(linkIn(await inboxOf(employee, new Date(0)).newest(/your-referral/), '/your-referral/'))
	return page
}

const toWelsh = (page: Page) => page.getByRole('button', { name: 'Cymraeg', exact: true }).click()
const toEnglish = (page: Page) => page.getByRole('button', { name: 'English', exact: true }).click()
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** The page is in Welsh from its first word, and says that nobody has read the translation yet. */
async function isInWelsh(page: Page) {
	await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
	await expect(page.locator('body > header')).not.toHaveAttribute('lang')
	await expect(page.getByText(draftNotice)).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
	test(`an employee reads, answers and decides in Welsh, changing to and fro, and loses nothing (scripts ${javaScriptEnabled ? 'on' : 'off'})`, async ({
		page,
		browser,
		arriveAt,
	}) => {
		test.setTimeout(240_000)
		const employee = `cymraes-${javaScriptEnabled ? 'a' : 'b'}@home.example`
		await sendReferral(page, `gwen-${javaScriptEnabled ? 'a' : 'b'}@welsh-firm.example`, employee)
		const them = await openLink(browser, employee, javaScriptEnabled)
		await arriveAt('Something to read and decide', them)
		const address = them.url()
		await toWelsh(them)
		expect(them.url()).toBe(address)
		await arriveAt('Rhywbeth i’w ddarllen a phenderfynu arno', them)
		await isInWelsh(them)

		const inbox = inboxOf(employee)
		await them.getByRole('button', { name: 'Anfonwch y cod ataf' }).click()
		await arriveAt('Teipiwch y cod chwe digid', them)
		await them.getByRole('button', { name: 'Parhau' }).click()
		await expect(them.getByRole('alert')).toContainText('Rhowch y chwe digid a anfonwyd atoch')
		await expect(them).toHaveTitle(/^Gwall: Teipiwch y cod chwe digid - Gwaith ac iechyd i gyflogwyr$/)
		await them.getByLabel('Cod').fill(codeIn(await inbox.newest(/code/i)))
		await them.getByRole('button', { name: 'Parhau' }).click()

		await arriveAt('Darllenwch yr hyn a ysgrifennwyd amdanoch', them)
		await isInWelsh(them)
		// What the manager wrote is English inside the Welsh page.
		await expect(them.locator('dd [lang=en]').first()).toBeVisible()
		await them.getByRole('link', { name: /^Cywiro llinell 5\.1/ }).click()
		await arriveAt('Beth sydd o’i le ar y llinell hon?', them)
		await them.getByLabel('Mae’n anghywir, neu mae rhywbeth ar goll').check()
		await them.getByLabel('Beth ddylai ei ddweud').fill('Dim ond ar ôl cinio.')
		await toEnglish(them)
		await heading(them, 'What is wrong with this line?')
		await expect(them.getByLabel('What it should say')).toHaveValue('Dim ond ar ôl cinio.')
		await toWelsh(them)
		await expect(them.getByLabel('Beth ddylai ei ddweud')).toHaveValue('Dim ond ar ôl cinio.')
		await them.getByRole('button', { name: 'Cadw', exact: true }).click()
		await expect(them.getByText('Fe wnaethoch gywiro hon')).toBeVisible()
		await them.getByRole('link', { name: 'Rwyf wedi’i ddarllen, ymlaen' }).click()

		await arriveAt('A yw’r manylion hyn yn gywir?', them)
		await expect(them.getByText('Amdanoch chi: cwestiwn 1 o 3')).toBeVisible()
		await them.getByLabel('Eich enw, fel rydych yn ei ddefnyddio').fill('Siân ap Gwilym')
		await them.getByLabel('Mis').fill('Mehefin')
		// Half a date is no answer, and yet it is there after each change.
		await toEnglish(them)
		await heading(them, 'Are these details right?')
		await expect(them.getByLabel('Your name, as you use it')).toHaveValue('Siân ap Gwilym')
		await expect(them.getByLabel('Month')).toHaveValue('Mehefin')
		await expect(them.getByRole('alert')).toHaveCount(0)
		await them.getByLabel('Day').fill('3')
		await them.getByLabel('Year').fill('')
		await toWelsh(them)
		await expect(them.getByLabel('Diwrnod')).toHaveValue('3')
		await expect(them.getByLabel('Mis')).toHaveValue('Mehefin')
		await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		await expect(them.getByRole('alert')).toContainText('Eich dyddiad geni: rhaid cynnwys blwyddyn')
		await expectAccessible(them, await (await browser.newContext({ javaScriptEnabled: true })).newPage())
		await toEnglish(them)
		await expect(them.getByLabel('Month')).toHaveValue('Mehefin')
		await toWelsh(them)
		// The Enter key answers the question; it never changes the language.
		await them.getByLabel('Blwyddyn').fill('1984')
		await them.getByLabel('Blwyddyn').press('Enter')

		await arriveAt('Sut dylai’r gwasanaeth gysylltu â chi?', them)
		await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		await expect(them.getByRole('alert')).toContainText('Dewiswch sut dylai’r gwasanaeth gysylltu â chi')
		await them.getByLabel('E-bost', { exact: true }).check()
		await them.getByLabel('Eich cyfeiriad e-bost').fill('nid-cyfeiriad')
		for (const name of ['voicemail', 'texts']) await them.locator(`[name=${name}][value=no]`).check()
		await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		await expect(them.getByRole('alert')).toContainText('Eich cyfeiriad e-bost: rhowch gyfeiriad e-bost fel enw@example.com')
		await them.getByLabel('Eich cyfeiriad e-bost').fill(employee)
		await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		await arriveAt('Beth fyddai’n gwneud siarad yn haws?', them)
		await them.getByLabel('Dim byd').check()
		await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		await arriveAt('Beth hoffech chi ei ddweud eich hun?', them)
		await them.getByLabel('Beth fyddai’n fy helpu yn y gwaith').fill('Dechrau’n hwyrach.')
		await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		await arriveAt('A gaiff yr hyn a ysgrifennodd eich rheolwr fynd i’r gwasanaeth?', them)
		for (let at = 0; at < 8; at += 1) {
			await them.locator('[name=answer][value=yes]').check()
			await them.getByRole('button', { name: 'Cadw a pharhau' }).click()
		}

		await arriveAt('Eich penderfyniad', them)
		await isInWelsh(them)
		await expect(them.getByText('3 Mehefin 1984')).toBeVisible()
		await expect(them.getByText('Mae’r hyn sy’n cael ei anfon a’i gadw yn Saesneg')).toBeVisible()
		await them.getByRole('button', { name: 'Cadarnhau fy mhenderfyniad' }).click()
		await expect(them.getByRole('alert')).toContainText('Dewiswch beth ddylai ddigwydd')
		await them.getByLabel('Cytuno a’i anfon').check()
		await toEnglish(them)
		await expect(them.getByLabel('Agree and send it')).toBeChecked()
		await expect(them.getByText('3 June 1984')).toBeVisible()
		await toWelsh(them)
		await expect(them.getByLabel('Cytuno a’i anfon')).toBeChecked()
		await them.getByRole('button', { name: 'Cadarnhau fy mhenderfyniad' }).click()

		await arriveAt('Mae’r gwasanaeth wedi’i dderbyn', them)
		await isInWelsh(them)
		await expect(them.getByText('Cysylltu â mi', { exact: true })).toBeVisible()
		await toEnglish(them)
		await arriveAt('The service has received it', them)
		await expect(them.locator('html')).toHaveAttribute('lang', 'en')
		await expect(them.getByText(draftNotice)).toHaveCount(0)
	})
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false })

	test('an English page stands in a Welsh frame, says so, and keeps its address and its question', async ({ page, browser }) => {
		test.setTimeout(120_000)
		const mirror = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
		await page.goto('/search?q=sick+note')
		await toWelsh(page)
		expect(new URL(page.url()).search).toBe('?q=sick+note')
		await expect(page.locator('html')).toHaveAttribute('lang', 'en')
		for (const part of ['header', 'footer']) await expect(page.locator(`body > ${part}`)).toHaveAttribute('lang', 'cy')
		await expect(page.getByText('Mae’r dudalen hon yn Saesneg ar hyn o bryd.')).toBeVisible()
		await expect(page.getByText(draftNotice)).toBeVisible()
		await page.goto('/guidance/fit-notes')
		await expect(page.locator('html')).toHaveAttribute('lang', 'en')
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 })
			await expectAccessible(page, mirror)
		}
		await page.goto('/refer/start/right-now')
		await page.getByLabel('No', { exact: true }).check()
		await toEnglish(page)
		await expect(page.getByLabel('No', { exact: true })).toBeChecked()
		await expect(page.getByText('Mae’r dudalen hon yn Saesneg')).toHaveCount(0)
	})

	test('a page that is not there says so in the language chosen', async ({ page }) => {
		await page.goto('/cookies')
		await toWelsh(page)
		await page.goto('/nothing-here')
		await heading(page, 'Nid oes tudalen yma')
		await expect(page).toHaveTitle('Nid oes tudalen yma - Gwaith ac iechyd i gyflogwyr')
		await isInWelsh(page)
	})
})

test('a public page from memory never comes in the language of the visitor before', async ({ request }) => {
	const welsh = { headers: { cookie: 'language=cy' } }
	for (let turn = 0; turn < 3; turn += 1) {
		const first = await (await request.get('/guidance/fit-notes')).text()
		expect(first).toContain('Skip to the main content')
		expect(first).not.toContain('Saesneg')
		const second = await request.get('/guidance/fit-notes', welsh)
		expect(await second.text()).toContain('Neidio i’r prif gynnwys')
		expect(second.headers().vary).toContain('cookie')
		const odd = await (await request.get('/guidance/fit-notes', { headers: { cookie: 'language=xx' } })).text()
		expect(odd).toContain('Skip to the main content')
	}
})

test('changing the language leads nowhere else', async ({ request, baseURL }) => {
	const send = (form: Record<string, string>) =>
		request.post('/language', { form, maxRedirects: 0, headers: { 'sec-fetch-site': 'same-origin', origin: baseURL ?? '' } })
	for (const returnTo of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere', '/../x', '/language?x=<']) {
		const plain = await send({ showIn: 'cy', returnTo })
		expect(plain.status()).toBe(303)
		expect(plain.headers().location, returnTo).toMatch(/^\/(language)?$/)
		const withForm = await send({ showIn: 'cy', languageAt: returnTo })
		expect(withForm.status(), returnTo).toBe(303)
	}
	expect((await send({ showIn: 'cy', languageAt: '/language' })).status()).toBe(303)
	expect((await send({ showIn: 'xx', returnTo: '/' })).headers()['set-cookie']).toBeUndefined()
	const good = await send({ showIn: 'cy', languageAt: '/advice', what: 'typed' })
	expect([good.status(), good.headers().location]).toEqual([307, '/advice'])
})
