import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/portal.ts'

const box = (page: Page) => page.getByRole('main').locator('input[type="search"]')
const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
const options = (page: Page) => list(page).getByRole('option')
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const axe = async (page: Page) =>
	(await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)

/** A page with scripts on, for axe to look at what a page without them shows. */
const mirrorIn = async (browser: Browser) => (await browser.newContext({ javaScriptEnabled: true })).newPage()

async function typeIn(page: Page, typed: string) {
	await page.goto('/search')
	await expect(box(page)).toHaveAttribute('role', 'combobox')
	await box(page).pressSequentially(typed)
	await expect(options(page).first()).toBeVisible()
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false })

	test('a question is asked, answered and kept in the box, with the words found marked', async ({ page, browser }) => {
		await page.setViewportSize({ width: 320, height: 800 })
		await page.goto('/search')
		await expect(box(page)).not.toHaveAttribute('role', 'combobox')
		await box(page).fill('reasonble adjustmants')
		await box(page).press('Enter')
		await expect(box(page)).toHaveValue('reasonble adjustmants')
		await expect(page.getByRole('status')).toContainText('Showing results for reasonable adjustment')
		const first = page.getByRole('region', { name: 'Best matches' }).getByRole('link').first()
		await expect(first).toHaveAttribute('href', '/guidance/reasonable-adjustments')
		await expect(first.locator('mark')).toHaveText(['Reasonable', 'adjustments'])
		expect(await page.title()).not.toContain('adjust')
		await expectAccessible(page, await mirrorIn(browser))
		await first.click()
		await expect(page).toHaveURL(/reasonable-adjustments$/)
	})

	test('all of one kind, and back to every kind', async ({ page }) => {
		await page.goto('/search?q=work')
		const all = page.getByRole('link', { name: /^All \d+: Guidance$/ })
		const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
		await all.click()
		await expect(page.getByRole('status')).toHaveText(`${count} results.`)
		await expect(page.getByRole('heading', { level: 3 }).filter({ has: page.getByRole('link') })).toHaveCount(count)
		await page.getByRole('link', { name: 'Show every kind of result' }).click()
		await expect(page.getByRole('heading', { name: 'Best matches' })).toBeVisible()
	})

	test('nothing found leads to a person, a call back, the guidance and a place to say what was missing', async ({
		page,
		browser,
	}) => {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 })
			await page.goto('/search?q=xqzv')
			await expect(page.getByRole('status')).toHaveText('Nothing found.')
			await expect(page.getByRole('heading', { name: 'Rather talk to a person?' })).toBeVisible()
			const main = page.getByRole('main')
			await expect(main.locator('a[href="/guidance"]')).toBeVisible()
			await expect(main.locator('a[href="/advice"]').first()).toBeVisible()
			await expect(main.locator('form[action="/feedback/missing"] input[name="from"]')).toHaveValue('/search')
			await expectAccessible(page, await mirrorIn(browser))
		}
	})

	test('whatever is asked, there is a page, and nothing of it becomes markup', async ({ page }) => {
		const asked = [
			'',
			' ',
			'<script>alert(1)</script>',
			"'; DROP TABLE x; --",
			'😀',
			'the of and',
			'__proto__',
			'\u202efit',
			'(a+)+$',
			'é'.repeat(200),
		]
		for (const q of asked) {
			const response = await page.goto(`/search?${new URLSearchParams({ q })}`)
			expect(response?.status(), q).toBe(200)
			await expect(box(page)).toHaveValue(q.trim())
			expect(await page.locator('main script:not([src])').count()).toBe(0)
		}
	})

	test('the box takes no more than an address can carry', async ({ page }) => {
		await page.goto('/search')
		await box(page).fill('x')
		expect(await box(page).getAttribute('maxlength')).toBe('200')
		const response = await page.goto(`/search?q=${encodeURIComponent('敬'.repeat(200))}`)
		expect(response?.status()).toBe(200)
	})
})

test.describe('with script', () => {
	test('suggestions come as one types, are announced, and the keyboard moves through them', async ({ page }) => {
		await typeIn(page, 'sick')
		await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
		const count = await options(page).count()
		expect(count).toBeGreaterThan(1)
		expect(count).toBeLessThanOrEqual(8)
		await expect(page.getByRole('status').filter({ hasText: 'suggestions' })).toContainText(`${count} suggestions.`)
		expect(await axe(page)).toEqual([])

		await page.keyboard.press('ArrowDown')
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
		await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id')) ?? '')
		await expect(box(page)).toBeFocused()
		expect(await axe(page)).toEqual([])
		await page.keyboard.press('ArrowUp')
		await expect(box(page)).not.toHaveAttribute('aria-activedescendant')
		await page.keyboard.press('ArrowUp')
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')

		await page.keyboard.press('Escape')
		await expect(list(page)).toBeHidden()
		await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
		await expect(box(page)).toHaveValue('sick')
		await page.keyboard.press('ArrowDown')
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
	})

	test('Enter goes to the one that is chosen, and asks the question when none is', async ({ page }) => {
		await typeIn(page, 'fit no')
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await expect(page).toHaveURL(/\/guidance\/fit-notes$/)

		await typeIn(page, 'fit no')
		await page.keyboard.press('Enter')
		await expect(page).toHaveURL(/\/search\?q=fit\+no$/)
	})

	test('a click goes there too, and leaving the box closes the list', async ({ page }) => {
		await typeIn(page, 'fit no')
		await page.keyboard.press('Tab')
		await expect(list(page)).toBeHidden()
		await typeIn(page, 'fit no')
		await options(page).first().click()
		await expect(page).toHaveURL(/\/guidance\/fit-notes$/)
	})

	test('nothing is said about nothing, and a failing answer leaves the form as it was', async ({ page }) => {
		await page.goto('/search')
		await box(page).pressSequentially('xqzv')
		await expect(page.getByText('No suggestions.')).toBeAttached()
		await expect(list(page)).toBeHidden()
		await page.route('**/search/suggestions*', (route) => route.abort())
		await box(page).fill('sick note')
		await box(page).press('Enter')
		await expect(page.getByRole('heading', { name: 'Best matches' })).toBeVisible()
	})

	test('on a narrow screen the list fits, and each suggestion is large enough for a thumb', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 })
		await typeIn(page, 'return to work')
		expect(await fits(page)).toBe(true)
		for (const option of await options(page).all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
		expect(await axe(page)).toEqual([])
	})

	test('one small script runs, the policy names it, and nothing breaks its rules', async ({ page }) => {
		const broken: string[] = []
		page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
		page.on('pageerror', (error) => broken.push(error.message))
		const scripts: number[] = []
		page.on('response', async (response) => {
			if (response.request().resourceType() === 'script') scripts.push((await response.body()).length)
		})
		const response = await page.goto('/search?q=stress')
		const policy = response?.headers()['content-security-policy'] ?? ''
		expect(policy).toMatch(/script-src 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
		expect(policy).toContain("require-trusted-types-for 'script'")
		const again = await page.goto('/search?q=stress')
		expect(again?.headers()['content-security-policy'], 'a nonce is used once').not.toBe(policy)
		await typeIn(page, '<img src=x onerror=alert(1)> stress')
		await page.keyboard.press('ArrowDown')
		expect(broken).toEqual([])
		expect(scripts[0]).toBeLessThan(4096)
		const other = await page.goto('/guidance')
		expect(other?.headers()['content-security-policy'], 'control: other pages have none').toContain("script-src 'none'")
	})
})

test('suggestions are asked for by address, a few at most, and kept by nobody', async ({ request }) => {
	for (const q of ['', 'work', 'x'.repeat(1000), '😀', '<b>', '__proto__']) {
		const response = await request.get(`/search/suggestions?${new URLSearchParams({ q })}`)
		expect(response.status(), q).toBe(200)
		expect(response.headers()['cache-control']).toBe('no-store')
		const { suggestions } = (await response.json()) as { suggestions: Record<string, string>[] }
		expect(suggestions.length).toBeLessThanOrEqual(8)
		for (const one of suggestions) expect(Object.keys(one).sort()).toEqual(['href', 'kind', 'title'])
	}
})
