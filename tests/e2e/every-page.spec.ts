import { HtmlValidate } from 'html-validate'
import { expect, expectAccessible, test } from './support/portal.ts'

const paths = [
	'/',
	'/guidance',
	'/search',
	'/search?q=back+pain',
	'/search?q=%F0%9F%92%9A',
	'/refer',
	'/assessments',
	'/advice',
	'/sign-in',
	'/sign-in/staff',
	'/help-now',
	'/privacy',
	'/cookies',
	'/accessibility',
	'/about',
	'/complaints',
	'/contact',
	'/services',
	'/services?need=b&area=llr',
	'/services?need=b&area=nottinghamshire',
	'/helplines',
	'/funding',
	'/funding/archive',
	'/area',
	'/area?returnTo=/services',
	'/nothing-here',
	'/guidance/nothing-here',
]
const rules = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// React closes void elements and writes boolean attributes its own way; the table's roles guard its meaning on a phone.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'no-redundant-role': 'off',
		'doctype-style': 'off',
		'attr-case': 'off',
		'form-dup-name': 'off',
		'long-title': 'off',
		'no-implicit-button-type': 'off',
		'tel-non-breaking': 'off',
		'no-inline-style': 'off',
		'prefer-native-element': 'off',
	},
})

test('every public page is whole: its links lead somewhere, its HTML is valid, and it fits a phone and a desk', async ({
	page,
	browser,
}) => {
	test.setTimeout(180_000)
	const mirror = await (await browser.newContext()).newPage()
	const seen = new Set<string>()
	const queue = [...paths]
	while (queue.length > 0) {
		const at = queue.shift() as string
		if (seen.has(at)) continue
		seen.add(at)
		const response = await page.goto(at)
		const html = (await response?.text()) ?? ''
		const missing = at.includes('nothing-here')
		expect(response?.status(), at).toBe(missing ? 404 : 200)
		const report = await rules.validateString(html)
		expect(
			report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${at}:${line} ${ruleId} ${message}`)),
		).toEqual([])
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 })
			await expectAccessible(page, mirror)
		}
		const links = await page
			.locator('a[href^="/"]')
			.evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
		queue.push(
			...links
				.map((link) => link.split('#')[0] as string)
				.filter((link) => !link.startsWith('/account') && !/\/(start|not-here|begin)/.test(link)),
		)
	}
	expect(seen.size).toBeGreaterThan(paths.length)
})

test('a public page sends no script, no cookie and asks nobody else for anything', async ({ page }) => {
	const asked: string[] = []
	page.on('request', (request) => asked.push(request.url()))
	const response = await page.goto('/guidance/fit-notes')
	await page.waitForLoadState('networkidle')
	const origin = new URL(page.url()).origin
	expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
	expect(asked.filter((url) => url.endsWith('.js'))).toEqual([])
	expect(asked.length).toBeLessThanOrEqual(4)
	expect(response?.headers()['set-cookie']).toBeUndefined()
	expect(await page.context().cookies()).toEqual([])
})

test('the first form question can be answered with the keyboard alone, and an error takes the focus', async ({ page }) => {
	await page.goto('/refer/start/right-now')
	await page.getByRole('button', { name: 'Continue' }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('alert')).toBeFocused()
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Space')
	await page.keyboard.press('ArrowDown')
	await expect(page.getByLabel('No', { exact: true })).toBeChecked()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { level: 1, name: 'What do you need?' })).toBeVisible()
})
