import type { APIRequestContext, Page } from '@playwright/test'
import { entriesOf, typedFrom } from '../../../app/journey/form.ts'
import type { Answers, Journey } from '../../../app/journey/walk.ts'
import { walk } from '../../../app/journey/walk.ts'
import { expect, proveAddress } from './portal.ts'

/** The pages of a form are walked one by one in `nine-person-firm`; other tests get to their own point without pictures. */

const form = (entries: readonly (readonly [string, string])[]) => ({
	headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
	data: new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
	maxRedirects: 0,
})

export const today = () => new Date().toISOString().slice(0, 10)

/** Posts a form as the browser of this page would, and gives where it leads. */
export async function post(request: APIRequestContext, path: string, entries: readonly (readonly [string, string])[]) {
	const response = await request.post(path, form(entries))
	return { status: response.status(), location: response.headers().location ?? '', body: await response.text() }
}

/** Answers step 0, signs in and begins. Leaves the page at the task list of the new draft and gives its address. */
export async function begin(page: Page, kind: 'refer' | 'assessments', address: string): Promise<string> {
	const steps: [string, [string, string][]][] =
		kind === 'refer'
			? [
					['right-now', [['danger', 'no']]],
					['what-you-need', [['need', 'person']]],
					['talked', [['talked', 'yes']]],
					[
						'where',
						[
							['home', 'LE2'],
							['work', 'LE1'],
						],
					],
					['age', [['over16', 'yes']]],
					['how-things-are', [['now', 'away']]],
					['other-help', [['already', 'no']]],
				]
			: [
					['right-now', [['danger', 'no']]],
					['workplace', [['work', 'LE1']]],
				]
	for (const [step, entries] of steps)
		expect((await post(page.request, `/${kind}/start/${step}`, entries)).status, step).toBe(303)
	await page.goto(`/${kind}/begin`)
	if (page.url().includes('/sign-in')) await proveAddress(page, address)
	await expect(page.getByRole('heading', { level: 1, name: 'You can begin' })).toBeVisible()
	await page.getByRole('button', { name: 'Begin' }).click()
	await expect(page.getByText('questions answered')).toBeVisible()
	return new URL(page.url()).pathname
}

/** Fills every page of a draft that its path asks. */
export async function complete(page: Page, draft: string, journey: Journey, answers: Answers) {
	const context = { today: today() }
	const { path, read } = walk(journey, answers, context)
	for (const step of path) {
		const shown = await (await page.request.get(`${draft}/${step.slug}`)).text()
		const base = /name="base" value="([^"]*)"/.exec(shown)?.[1] ?? ''
		const entries = [
			...entriesOf(typedFrom(step, answers[step.slug], read, context)),
			['base', base],
			['seenHealthWords', 'yes'],
		] as [string, string][]
		const saved = await post(page.request, `${draft}/${step.slug}`, entries)
		expect(saved.status, `${step.slug}: ${/role="alert"[\s\S]{0,600}/.exec(saved.body)?.[0] ?? ''}`).toBe(303)
	}
}
