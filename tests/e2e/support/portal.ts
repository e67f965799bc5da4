import { readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { readMailFolder } from '../../../app/mail/read-mail-folder.server.ts'

export { expect }

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Somebody's inbox: what the file transport wrote to them. */
export type Inbox = {
	/** The newest message to them whose subject or text fits; waits for it. */
	newest(fits: RegExp): Promise<string>
}

export function inboxOf(address: string, since = new Date()): Inbox {
	const folder = path.join(process.env.BROWSER_TEST_DATA ?? '', 'mail')
	return {
		async newest(fits) {
			let text = ''
			await expect
				.poll(
					async () => {
						const messages = await readMailFolder(folder, 500)
						const found = messages.find(
							(message) => message.to.includes(address) && message.at >= since && fits.test(`${message.subject} ${message.text}`),
						)
						text = found?.text ?? ''
						return text
					},
					{ message: `a message to ${address} like ${fits}`, timeout: 15_000 },
				)
				.not.toBe('')
			return text
		},
	}
}

export const codeIn = (text: string) => /\b(\d{6})\b/.exec(text.replace(/\b(\d{3}) (\d{3})\b/, '$1$2'))?.[1] ?? ''

export const linkIn = (text: string, start: string) =>
	new URL(new RegExp(`https?://\\S+${start}\\S+`).exec(text)?.[0] ?? 'http://none/').pathname

type Fixtures = {
	/** The only way a test moves on: the heading is there and the page is accessible. */
	arriveAt: (heading: string | RegExp, on?: Page) => Promise<void>
}

export const test = base.extend<Fixtures>({
	arriveAt: async ({ page, browser }, use) => {
		// axe is a script, and these pages are met with scripts off: it looks at the same page in a browser of its own.
		const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: true })
		const mirror = await context.newPage()
		await use(async (heading, on = page) => {
			await expect(on.getByRole('heading', { level: 1, name: heading })).toBeVisible()
			await expectAccessible(on, mirror)
			await keepPicture(on)
		})
		await context.close()
	},
})

let pictures = 0

/** With PICTURES=folder each page that a test arrives at is kept as a picture, to be looked at. */
async function keepPicture(page: Page) {
	const folder = process.env.PICTURES
	if (!folder) return
	pictures += 1
	const name = new URL(page.url()).pathname.replace(/[^a-z-]+/g, '-').slice(-40)
	await page.screenshot({ path: path.join(folder, `${String(pictures).padStart(3, '0')}${name}.png`), fullPage: true })
}

/** No axe finding of any impact, no horizontal overflow, no script where none is promised. `mirror` is a page with scripts on. */
export async function expectAccessible(page: Page, mirror: Page) {
	const html = await page.content()
	await mirror.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
	await mirror.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
	await mirror.goto(page.url())
	await mirror.unroute(page.url())
	await expectNoFindings(mirror)
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	expect(overflow, 'horizontal overflow in px').toBeLessThanOrEqual(0)
	// What a page says about itself to search engines stands in an element of this name and is never run.
	const scripts = await page.evaluate(() => [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length)
	const { pathname, search } = new URL(page.url())
	expect(scripts, 'scripts on the page').toBe(sendsScript(pathname + search) ? 1 : 0)
}

/** The search page suggests; the finder of changes counts as one ticks, and narrows its result. */
const sendsScript = (address: string) =>
	[
		/^\/search(\?|$)/,
		/^\/adjustments\/find(\/mine)?(\?|$)/,
		/^\/adjustments\/find\/.*\?change=parts$/,
		/^\/adjustments\/find\/(mine\/)?[^?]*-w\d+z\d+($|\?(?!change))/,
	].some((page) => page.test(address))

/** No axe finding of any impact, on a page that may run scripts. */
export async function expectNoFindings(page: Page) {
	const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}

/** Fills a form from its names and values, whatever kind each field is. */
export async function fill(page: Page, entries: readonly (readonly [string, string])[]) {
	for (const [name, value] of entries) {
		const field = page.locator(`[name="${name}"]`)
		const type = await field.first().getAttribute('type')
		if (type === 'radio' || type === 'checkbox') await page.locator(`[name="${name}"][value="${value}"]`).check()
		else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
		else await field.fill(value)
	}
}

/** Signs an employer in from the page that asks for the e-mail address. */
export async function proveAddress(page: Page, address: string) {
	const inbox = inboxOf(address)
	await page.getByLabel('Work email address').fill(address)
	await page.getByRole('button', { name: 'Send me a code' }).click()
	const code = codeIn(await inbox.newest(/code/i))
	await page.getByLabel('Code').fill(code)
	await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The sign-in of demonstration staff, as `npm start` prints it. */
export function demonstrationStaff() {
	return JSON.parse(readFileSync(new URL('../../../db/seed/staff.json', import.meta.url), 'utf8')) as {
		email: string
		password: string
		totpSecret: string
		role: string
		name: string
	}[]
}
