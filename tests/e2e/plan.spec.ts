import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } })

/** A plan with one point, and where it is. */
async function aPlan(page: Page, what: string): Promise<string> {
	await page.goto('/adjustments/plan')
	await page.getByRole('button', { name: 'Start an empty plan' }).click()
	const plan = page.url()
	await page.goto(`${plan}/row/new`)
	await page.getByLabel('What changes').fill(what)
	await page.getByRole('button', { name: 'Save' }).click()
	return plan
}

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click()

test('a point is typed, put right, answered with a no, ordered, taken out and put back', async ({ page, arriveAt }) => {
	test.setTimeout(120_000)
	const plan = await aPlan(page, 'Start at 10')
	await arriveAt('Plan of changes at work')
	await page.getByRole('link', { name: 'Type your own' }).click()
	await arriveAt('What could change?')
	await page.getByLabel('How it is done').fill('Quiet room after a migraine')
	await page.getByLabel('The price, if you know it').fill('about a tenner')
	await save(page)
	await expect(page).toHaveTitle(/^Error: /)
	await arriveAt('What could change?')
	await page.getByLabel('What changes').fill('A quiet room')
	await page.getByLabel('The price, if you know it').fill('£1,200')
	await save(page)
	await expect(page.getByText('migraine').first()).toBeVisible()
	await expect(page.getByLabel('How it is done')).toHaveValue('Quiet room after a migraine')
	await page.getByLabel('How it is done').fill('The meeting room, free from two')
	await save(page)
	await arriveAt('Plan of changes at work')
	await expect(page.getByRole('listitem').filter({ hasText: 'A quiet room' })).toHaveCount(1)

	await page.getByRole('link', { name: /Give the answer.*point 2/ }).click()
	await arriveAt('What is the answer?')
	await page.getByLabel('Not agreed').check()
	await save(page)
	await expect(page.getByRole('alert')).toContainText('Choose why not')
	await page.getByLabel('It cannot be done in practice').check()
	await page.getByLabel('In your own words').fill('The room is booked by the council on most days')
	await page.getByLabel('What else you looked at, and what you offer').fill('The office at the back, from Monday')
	await save(page)
	await arriveAt('Plan of changes at work')

	const whats = () => page.getByRole('heading', { level: 3 }).allInnerTexts()
	await page.getByRole('button', { name: /Move up.*point 2/ }).click()
	expect(await whats()).toEqual(['1. A quiet room', '2. Start at 10'])
	await page.getByRole('button', { name: /Take out.*point 1/ }).click()
	expect(await whats()).toEqual(['1. Start at 10'])
	await arriveAt('Plan of changes at work')
	await page.getByRole('button', { name: 'Put it back' }).click()
	expect(await whats()).toEqual(['1. A quiet room', '2. Start at 10'])

	await page.goto(`${plan}/letters`)
	await arriveAt('Letters and sheets')
	await page.goto(`${plan}/letters/refusal`)
	await arriveAt(/advice/i)
	await page.goto(`${plan}/letters/job-demands`)
	await arriveAt(/job/i)
	await page.goto(`${plan}/costs`)
	await arriveAt('What it costs')
	await page.getByLabel('Pay, in pounds').fill('12 k')
	await page.getByRole('button', { name: 'Add it up' }).click()
	await arriveAt('What it costs')
	await expect(page.getByLabel('Pay, in pounds')).toHaveValue('12 k')
	await page.getByLabel('Pay, in pounds').fill('12,000')
	await page.getByLabel('How long an absence you want to look at').fill('6')
	await page.getByRole('button', { name: 'Add it up' }).click()
	await arriveAt('What it costs')
	// What was not agreed costs nothing, and is said to be left out.
	await expect(page.getByRole('listitem').filter({ hasText: 'A quiet room' }).first()).toBeVisible()
})

test('two tabs at one point: the later one is shown both and loses nothing', async ({ page, context, arriveAt }) => {
	const plan = await aPlan(page, 'Start at 10')
	const href = await page.getByRole('link', { name: /^Change.*point 1/ }).getAttribute('href')
	const point = new URL(href ?? '', plan).href
	const other = await context.newPage()
	await page.goto(point)
	await other.goto(point)
	await other.getByLabel('Who does it').fill('Ada')
	await save(other)
	await page.getByLabel('Who does it').fill('Ben')
	await save(page)
	await arriveAt('What could change?')
	await expect(page.getByText('Ada')).toBeVisible()
	await expect(page.getByLabel('Who does it')).toHaveValue('Ben')
	await save(page)
	await arriveAt('Plan of changes at work')
	await expect(page.getByText('Who: Ben')).toBeVisible()

	// The point goes in one tab while it is written in the other.
	await page.goto(point)
	await page.getByLabel('Who does it').fill('Cleo')
	await other.goto(plan)
	await other.getByRole('button', { name: /Take out/ }).click()
	await save(page)
	await arriveAt('What could change?')
	await expect(page.getByText('This point was taken out of the plan while you were writing')).toBeVisible()
	await expect(page.getByLabel('Who does it')).toHaveValue('Cleo')
	await save(page)
	await expect(page.getByText('Who: Cleo')).toBeVisible()
})

test('a plan is taken away as a file and opened again, deleted, and not there any more', async ({ page, arriveAt }) => {
	const plan = await aPlan(page, 'Start at 10')
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /The whole plan as a file/ }).click(),
	])
	const kept = await file.path()
	await page.goto('/adjustments/plan/import')
	await arriveAt('Open a plan from a file')
	await page.getByRole('button', { name: 'Open it' }).click()
	await arriveAt('Open a plan from a file')
	await expect(page.getByRole('alert')).toContainText('Choose the file of the plan')
	const broken = {
		name: 'plan.json',
		mimeType: 'application/json',
		buffer: Buffer.from(readFileSync(kept, 'utf8').slice(0, 200)),
	}
	await page.getByLabel('The file').setInputFiles(broken)
	await page.getByRole('button', { name: 'Open it' }).click()
	await arriveAt('Open a plan from a file')
	await expect(page.getByText('We cannot read this file.')).toBeVisible()
	await page.getByLabel('The file').setInputFiles(kept)
	await page.getByRole('button', { name: 'Open it' }).click()
	await arriveAt('Plan of changes at work')
	await expect(page.getByText('1. Start at 10')).toBeVisible()
	expect(page.url()).not.toContain(plan)

	await page.goto(plan)
	await page.getByRole('link', { name: 'Delete it now' }).click()
	await arriveAt('Delete this plan?')
	await page.getByRole('button', { name: 'Delete the plan' }).click()
	await expect(page.getByText('The plan is deleted.')).toBeVisible()
	expect((await page.goto(plan))?.status()).toBe(404)
})
