import { HtmlValidate } from 'html-validate'
import { expect, test } from './support/portal.ts'
import { rehearsalPages } from './support/rehearsal-ways.ts'

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
	'/adjustments/find',
	'/adjustments/find/1p-20p',
	'/adjustments/find/1l-8v-20b-w10z2',
	'/adjustments/find/mine/1l-8v-20b-w10z2',
	'/area',
	'/area?returnTo=/services',
	'/partners',
	'/partners/kit/example-chamber?campaign=Spring+bulletin',
	'/embed/card?area=llr',
	'/with/example-chamber/spring-bulletin',
	'/feedback/missing',
	'/feedback/thanks',
	'/adjustments?area=b&soon=same-day',
	'/adjustments?demand=I-emotion&cost=over-1000',
	'/adjustments/compare',
	'/checklists/kept',
	'/return-to-work/conversation/return-day/agenda?ask=s5-1&ask=s5-9&ask=nothing',
	'/return-to-work/conversation/prepare/agenda',
	'/return-to-work/conversation/if-it-stalls?ask=s8-2',
	'/adjustments/compare?a=chair&a=sit-stand&a=not-one',
	'/return-to-work/record',
	'/return-to-work/record/keep',
	'/return-to-work/record/plan',
	'/return-to-work/contact-agreement',
	'/return-to-work/contact-log',
	'/return-to-work/contact-log/keep',
	'/return-to-work/sick-pay',
	'/return-to-work/timeline?firstDay=2026-11-02&nation=england&ref=P7',
	'/return-to-work/timeline?firstDay=2023-11-23&nation=scotland&days=sat,sun',
	'/return-to-work/timeline?firstDay=2026-11-02&nation=northern-ireland&backOn=2026-11-20&noteEnds=2026-12-06&accidentOn=2026-11-01&sooner=yes',
	'/return-to-work/phased-return',
	'/return-to-work/phased-return?pattern=flare-band&first=2026-11-30',
	'/return-to-work/fit-note?note=may&advice=phased&advice=hours&advice=duties&advice=workplace&from=2026-11-09&until=2026-12-06&ref=P7',
	'/return-to-work/fit-note?note=self&from=2026-11-09',
	'/return-to-work/questions',
	'/return-to-work/six-topics',
	'/return-to-work/letters/keeping-in-touch',
	'/return-to-work/costs',
	'/return-to-work/for-programs',
	'/return-to-work/rehearse',
	'/return-to-work/rehearse/mei/cacbc',
	...rehearsalPages,
	'/nothing-here',
	'/guidance/nothing-here',
]
const rules = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// React closes void elements and writes boolean attributes its own way; the table's roles guard its meaning on a phone.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
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

/** Where the links of a page go, as paths of this site without their anchors. */
const linksIn = (html: string) =>
	[...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))

/** Private places, pages that a walk of their own opens, and the thousands of ways through a conversation, but for a few of each. */
const notFollowed = /^\/account|\/(start|not-here|begin)(\/|$)|\/rehearse\/[a-z]+\/[abc]{2,}/

test('every public page is whole: its links lead somewhere, and its HTML is valid', async ({ request }) => {
	test.setTimeout(180_000)
	const seen = new Set<string>()
	const queue = [...paths]
	for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
		if (seen.has(at)) continue
		seen.add(at)
		const response = await request.get(at)
		expect(response.status(), at).toBe(at.includes('nothing-here') ? 404 : 200)
		if (!response.headers()['content-type']?.startsWith('text/html')) continue
		const html = await response.text()
		const report = await rules.validateString(html)
		expect(
			report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${at}:${line} ${ruleId} ${message}`)),
		).toEqual([])
		queue.push(...linksIn(html).filter((link) => !notFollowed.test(link)))
	}
	// The articles, the sheets, the catalogue and the rest: a crawl that stops early would be content with little.
	expect(seen.size).toBeGreaterThan(170)
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
