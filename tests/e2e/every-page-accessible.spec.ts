import type { Page } from '@playwright/test'
import { expect, expectNoFindings, test } from './support/portal.ts'
import { rehearsalEndings } from './support/rehearsal-ways.ts'

/** Many pages of one make: these two stand for all of them. */
const alike = [
	/^\/adjustments\/./,
	/^\/checklists\/./,
	/^\/return-to-work\/rehearse\/./,
	/^\/return-to-work\/conversation\/[a-z-]+$/,
	/^\/return-to-work\/conversation\/when\/./,
]
const standFor = 2

/** Pages with a state of their own that no list names. */
const besides = [
	'/search?q=back+pain',
	'/services?need=b&area=llr',
	'/services?need=b&area=nottinghamshire',
	'/adjustments?demand=P-lift&cost=over-1000',
	'/adjustments?demand=W-ppe&cost=under-250',
	'/adjustments/compare',
	'/adjustments/compare?a=chair&a=sit-stand&a=quiet&a=late-start',
	'/adjustments/find',
	'/adjustments/find/mine',
	'/adjustments/find/1p-20p',
	'/adjustments/find/1l-8v-20b',
	'/adjustments/find/1l-8v-20b-w10z2',
	'/adjustments/find/mine/1l-8v-20b-w10z2',
	'/adjustments/plan',
	'/adjustments/plan/add',
	'/adjustments/plan/add?keep=dzjmg&keep=gtwpx&point=return-day/meet',
	'/adjustments/plan/import',
	'/adjustments/plan/resume/nothing-here',
	'/your-plan/nothing-here',
	'/plan-review/nothing-here',
	'/return-to-work/reminders',
	'/reminders/nothing-here',
	'/checklists/stress-at-work',
	'/checklists/kept',
	'/return-to-work/conversation/meeting',
	'/return-to-work/conversation/planning-the-return/agenda?ask=s4-1',
	'/return-to-work/timeline?firstDay=2026-11-02&nation=england&sooner=yes&noteEnds=2026-12-06&backOn=2027-01-04&ref=P7',
	'/return-to-work/timeline?firstDay=1969-12-31&nation=england',
	'/return-to-work/phased-return?pattern=slow-12&first=2026-11-30',
	'/return-to-work/phased-return?pattern=flare-band&hours=0&first=2026-11-30',
	'/return-to-work/fit-note?note=may&advice=phased&advice=hours&advice=duties&advice=workplace&from=2026-11-09&until=2026-12-06',
	'/return-to-work/fit-note?note=not&from=2026-11-09&until=2026-11-08',
	'/return-to-work/letters/phased-return',
	...rehearsalEndings,
	'/help-finder/no',
	'/help-finder/nomhby',
	'/sign-in',
	'/sign-in/staff',
	'/refer/start/right-now',
	'/with/example-chamber',
	'/partners/kit/example-chamber?campaign=Spring+bulletin',
	'/partners/kit/example-chamber/poster',
	'/partners/counts/example-chamber',
	'/partners/counts/example-trade-body',
	'/embed/card?partner=example-chamber',
	'/feedback/missing?from=/guidance/fit-notes&said=yes',
	'/feedback/thanks',
	'/nothing-here',
	'/guidance/nothing-here',
	'/guidance/fit-note',
]

async function pathsToLookAt(page: Page) {
	const map = await (await page.request.get('/sitemap.xml')).text()
	const listed = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) =>
		(path ?? '').replaceAll('&amp;', '&'),
	)
	const few = alike.flatMap((kind) => listed.filter((path) => kind.test(path)).slice(0, standFor))
	return [...listed.filter((path) => !alike.some((kind) => kind.test(path))), ...few, ...besides]
}

// Halves, so that two browsers share the work.
test.describe.configure({ mode: 'parallel' })

for (const half of [0, 1]) {
	test(`every kind of public page fits a phone and a desk and has no axe finding (half ${half + 1})`, async ({ page }) => {
		test.setTimeout(400_000)
		const paths = (await pathsToLookAt(page)).filter((_path, index) => index % 2 === half)
		expect(paths.length).toBeGreaterThan(25)
		for (const path of paths) {
			await page.setViewportSize({ width: 320, height: 800 })
			await page.goto(path)
			await test.step(path, () => expectNoFindings(page))
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 800 })
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
				expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0)
			}
		}
	})
}
