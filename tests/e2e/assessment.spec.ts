import { assessmentJourney } from '../../app/features/assessments/assessment-journey.ts'
import { sampleAnswers } from '../../app/journey/sample-answers.ts'
import { walk } from '../../app/journey/walk.ts'
import { codeIn, expect, fill, inboxOf, linkIn, test } from './support/portal.ts'
import { begin, complete, post, today } from './support/quick.ts'
import { entriesOf, typedFrom } from '../../app/journey/form.ts'

test.use({ javaScriptEnabled: false })

const context = { today: today() }

test('an assessment of a post names nobody and goes straight to the service', async ({ page, arriveAt }) => {
	test.setTimeout(180_000)
	await page.setViewportSize({ width: 320, height: 720 })
	const answers = sampleAnswers(assessmentJourney, { 'who-for': { who: 'post' } }, context)
	await page.goto('/assessments')
	await arriveAt('Ask for a workplace assessment')
	const draft = await begin(page, 'assessments', 'pat@post-level.example')
	const { path, read } = walk(assessmentJourney, answers, context)
	expect(path.map((step) => step.slug)).not.toContain('employee-name')
	await page.getByRole('link', { name: 'Start', exact: true }).click()
	for (const step of path) {
		await arriveAt(step.question)
		await fill(page, entriesOf(typedFrom(step, answers[step.slug], read, context)))
		await page.getByRole('button', { name: 'Save and continue' }).click()
	}
	await arriveAt('Check your answers')
	expect(new URL(page.url()).pathname).toBe(`${draft}/check`)
	await page.getByRole('button', { name: 'Send', exact: true }).click()
	await arriveAt('Sent to the service')
})

test('an assessment of a person goes to them first, and they may send their own part alone', async ({
	page,
	browser,
	arriveAt,
}) => {
	test.setTimeout(120_000)
	const employee = 'kit@own-part.example'
	const answers = sampleAnswers(
		assessmentJourney,
		{ 'who-for': { who: 'person' }, 'employee-contact': { email: employee, mobile: undefined } },
		context,
	)
	const draft = await begin(page, 'assessments', 'lee@own-part-firm.example')
	await complete(page, draft, assessmentJourney, answers)
	await page.goto(`${draft}/check`)
	await page.getByRole('button', { name: 'Send to my employee' }).click()
	await arriveAt('Sent to your employee')

	const theirs = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
	const them = await theirs.newPage()
	const link = linkIn(await inboxOf(employee, new Date(0)).newest(/your-referral/), '/your-referral/')
	await them.goto(link)
	const inbox = inboxOf(employee)
	await them.getByRole('button', { name: 'Send me the code' }).click()
	await them.getByLabel('Code').fill(codeIn(await inbox.newest(/code/i)))
	await them.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Read what was written about you', them)

	const parts: [string, [string, string][]][] = [
		['your-details', [['name', 'Kit']]],
		[
			'reach-you',
			[
				['by', 'email'],
				['email', employee],
				['voicemail', 'no'],
				['texts', 'no'],
			],
		],
		['support-needs', [['needs', 'nothing']]],
		['own-words', [['area', 'prefer-not-to-say']]],
		...[
			'pass-referral',
			'contact-me',
			'talk-to-manager',
			'share-summary',
			'share-plan',
			'speak-to-clinician',
			'use-helper',
			'quality-and-research',
		].map((permission): [string, [string, string][]] => [permission, [['answer', permission === 'contact-me' ? 'yes' : 'no']]]),
	]
	for (const [step, entries] of parts) expect((await post(them.request, `${link}/about/${step}`, entries)).status, step).toBe(303)
	await them.goto(`${link}/decide`)
	await arriveAt('Your decision', them)
	await them.getByLabel('Agree and send it').check()
	await them.getByRole('button', { name: 'Confirm my decision' }).click()
	await expect(them.getByRole('alert')).toContainText('You said no to passing on')
	await them.getByLabel('Send only my own part').check()
	await them.getByRole('button', { name: 'Confirm my decision' }).click()
	await arriveAt('The service has received it', them)

	// For the manager it has come to nothing, and no word says otherwise.
	await page.goto('/account')
	await expect(page.getByText('Not going ahead')).toBeVisible()
	await expect(page.getByText('Received')).toHaveCount(0)
})
