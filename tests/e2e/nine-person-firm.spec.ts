import { referralJourney } from '../../app/features/referrals/referral-journey.ts'
import { entriesOf, typedFrom } from '../../app/journey/form.ts'
import { sampleAnswers } from '../../app/journey/sample-answers.ts'
import { walk } from '../../app/journey/walk.ts'
import { codeIn, expect, fill, inboxOf, linkIn, proveAddress, test } from './support/portal.ts'
import { signInAsStaff } from './support/staff.ts'

test.use({ viewport: { width: 320, height: 720 }, javaScriptEnabled: false })

const manager = 'robin@nine-person.example'
const employee = 'jo.ashby@home.example'
const context = { today: new Date().toISOString().slice(0, 10) }
const answers = sampleAnswers(
	referralJourney,
	{
		'your-details': { name: 'Robin Marlow' },
		business: { name: 'Marlow and Daughter' },
		'employee-name': { name: 'Jo Ashby' },
		'employee-contact': { email: employee, mobile: undefined, postcode: 'LE2 1AA' },
	},
	context,
)

test('a manager of a nine-person firm refers somebody, who corrects it and agrees, and hears back, and plans what the service suggests', async ({
	page,
	browser,
	arriveAt,
}) => {
	test.setTimeout(360_000)
	await page.goto('/')
	await arriveAt(/Someone on your team is struggling/)
	await page.getByRole('link', { name: 'Refer or ask for an assessment' }).click()
	await arriveAt('Refer someone who works for you')
	await page.getByRole('link', { name: 'Start', exact: true }).click()

	await arriveAt('Is anyone in danger right now?')
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Is anyone in danger right now?')
	await expect(page).toHaveTitle(/^Error: /)
	await page.getByLabel('No', { exact: true }).check()
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('What do you need?')
	await page.getByLabel('Help for someone who works for you').check()
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Have you talked with your employee about this?')
	await page.getByLabel('Yes').check()
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Where does your employee live and work?')
	await page.getByLabel('Where they live').fill('le2')
	await page.getByLabel('Where they work').fill('LE1 1AA')
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Is your employee 16 or over?')
	await page.getByLabel('Yes').check()
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('How are things with work now?')
	await page.getByLabel('Off sick').check()
	await page.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Does your employee already have one of these?')
	await page.getByLabel('No', { exact: true }).check()
	await page.getByRole('button', { name: 'Continue' }).click()

	await arriveAt('What is your work email address?')
	await proveAddress(page, manager)
	await arriveAt('You can begin')
	await page.getByRole('button', { name: 'Begin' }).click()
	await arriveAt('Refer someone')
	await page.getByRole('link', { name: 'Start', exact: true }).click()

	const { path, read } = walk(referralJourney, answers, context)
	for (const step of path) {
		await arriveAt(step.question)
		await fill(page, entriesOf(typedFrom(step, answers[step.slug], read, context)))
		await page.getByRole('button', { name: 'Save and continue' }).click()
	}
	await arriveAt('Check your answers')
	await page.getByRole('button', { name: 'Send to my employee' }).click()
	await arriveAt('Sent to your employee')
	const reference = (await page.locator('main strong').first().innerText()).trim()

	// The employee, in a browser of their own.
	const theirs = await browser.newContext({ viewport: { width: 320, height: 720 }, javaScriptEnabled: false, locale: 'en-GB' })
	const them = await theirs.newPage()
	const inbox = inboxOf(employee)
	const link = linkIn(await inboxOf(employee, new Date(0)).newest(/your-referral/), '/your-referral/')
	await them.goto(link)
	await arriveAt('Something to read and decide', them)
	await expect(them.getByText('Nothing has been sent to anybody')).toBeVisible()
	await them.getByRole('button', { name: 'Send me the code' }).click()
	await arriveAt('Type the six-digit code', them)
	await them.getByLabel('Code').fill(codeIn(await inbox.newest(/code/i)))
	await them.getByRole('button', { name: 'Continue' }).click()
	await arriveAt('Read what was written about you', them)
	await expect(them.getByText('Jo Ashby').first()).toBeVisible()

	await them.getByRole('link', { name: /Correct line 5\.1/ }).click()
	await arriveAt('What is wrong with this line?', them)
	await them.getByLabel('It is wrong, or something is missing').check()
	await them.getByLabel('What it should say').fill('It is the stairs, not the shelves.')
	await them.getByRole('button', { name: 'Save' }).click()
	await arriveAt('Read what was written about you', them)
	await expect(them.getByText('It is the stairs, not the shelves.')).toBeVisible()
	await them.getByRole('link', { name: 'I have read it, go on' }).click()

	await arriveAt('Are these details right?', them)
	await expect(them.getByLabel('Your name, as you use it')).toHaveValue('Jo Ashby')
	await them.getByRole('button', { name: 'Save and continue' }).click()
	await arriveAt('How should the service reach you?', them)
	await them.getByLabel('Email', { exact: true }).check()
	await expect(them.getByLabel('Your email address')).toHaveValue(employee)
	await fill(them, [
		['voicemail', 'no'],
		['texts', 'yes'],
	])
	await them.getByRole('button', { name: 'Save and continue' }).click()
	await arriveAt('What would make talking easier?', them)
	await them.getByLabel('Nothing', { exact: true }).check()
	await them.getByRole('button', { name: 'Save and continue' }).click()
	await arriveAt('What would you like to say yourself?', them)
	await them.getByLabel('What would help me at work').fill('A key to the lift.')
	await them.getByRole('button', { name: 'Save and continue' }).click()
	for (let answered = 0; answered < 8; answered += 1) {
		await arriveAt(/^May /, them)
		await expect(them.locator('input[type=radio]:checked')).toHaveCount(0)
		await them.locator(`[name="answer"][value="${answered < 4 ? 'yes' : 'no'}"]`).check()
		await them.getByRole('button', { name: 'Save and continue' }).click()
	}
	await arriveAt('Your decision', them)
	await them.getByLabel('Agree and send it').check()
	await them.getByRole('button', { name: 'Confirm my decision' }).click()
	await arriveAt('The service has received it', them)

	// The case-worker.
	const office = await browser.newContext({ viewport: { width: 320, height: 720 }, javaScriptEnabled: false, locale: 'en-GB' })
	const desk = await office.newPage()
	await signInAsStaff(desk, 'case-worker')
	await arriveAt('Cases', desk)
	await desk.goto('/casework?show=nobodys')
	for (let pages = 0; pages < 5 && !(await desk.getByRole('link', { name: reference }).isVisible()); pages += 1)
		await desk.getByRole('link', { name: 'Later ones' }).click()
	await desk.getByRole('link', { name: reference }).click()
	await arriveAt(`Case ${reference}`, desk)
	await expect(desk.getByText('It is the stairs, not the shelves.')).toBeVisible()
	await expect(desk.getByText('A key to the lift.')).toBeVisible()
	await desk.getByRole('button', { name: 'Take this case' }).click()
	await arriveAt(`Case ${reference}`, desk)
	await desk.getByLabel('Next status').selectOption({ label: 'Triaged' })
	await desk.getByRole('button', { name: 'Change the status' }).click()
	await arriveAt(`Case ${reference}`, desk)
	await desk.getByLabel('Your question to the employer').fill('Is there a lift key you could lend?')
	await desk.getByRole('button', { name: 'Ask the employer' }).click()
	await arriveAt(`Case ${reference}`, desk)
	await expect(desk.getByText('Waiting for the employer').first()).toBeVisible()

	// The manager hears, and answers, and never sees what is private.
	await page.goto('/account')
	await arriveAt('Your account')
	await page.getByRole('link', { name: reference }).click()
	await arriveAt('How it is going')
	await expect(page.getByText('We need one thing from you')).toBeVisible()
	await page.getByLabel('Your answer').fill('Yes, from Monday.')
	await page.getByRole('button', { name: 'Send my answer' }).click()
	await arriveAt('How it is going')
	await expect(page.getByText('With the service').first()).toBeVisible()
	const body = await page.content()
	for (const secret of ['It is the stairs', 'A key to the lift', 'voicemail']) expect(body).not.toContain(secret)

	await desk.reload()
	await expect(desk.getByText('Yes, from Monday.')).toBeVisible()
	await them.reload()
	await arriveAt('How it is going', them)
	await expect(them.getByText(/, at the service/).first()).toBeVisible()

	// The service suggests changes at work. The employee reads them before anybody else.
	const moveTo = async (status: string) => {
		await desk.getByLabel('Next status').selectOption({ label: status })
		await desk.getByRole('button', { name: 'Change the status' }).click()
		await arriveAt(`Case ${reference}`, desk)
	}
	await desk.getByLabel('A change in your own words').fill('Her own chair, because of the arthritis')
	await desk.getByRole('button', { name: 'Add to the list' }).click()
	await expect(desk.getByText('Leave out “arthritis”').first()).toBeVisible()
	await desk.getByLabel('A change in your own words').fill('A key to the goods lift')
	await desk.getByLabel('A change from the catalogue').selectOption({ label: 'Short breaks to move' })
	await desk.getByRole('button', { name: 'Add to the list' }).click()
	await arriveAt(`Case ${reference}`, desk)
	await moveTo('Booked')
	await moveTo('Attended')
	await moveTo('Summary with the employee')
	await moveTo('Summary released')
	await expect(desk.getByText(/The employee can suggest corrections until/).first()).toBeVisible()
	await page.goto('/account')
	await page.getByRole('link', { name: reference }).click()
	await arriveAt('How it is going')
	expect(await page.content()).not.toContain('goods lift')

	await them.reload()
	await arriveAt('How it is going', them)
	await expect(them.getByText('A key to the goods lift')).toBeVisible()
	await them.getByLabel('Suggest a correction').fill('The lift at the back, please.')
	await them.getByRole('button', { name: 'Send it to the service' }).click()
	await arriveAt('How it is going', them)
	await expect(them.getByText('The lift at the back, please.')).toBeVisible()
	await desk.reload()
	await expect(desk.getByText('The lift at the back, please.')).toBeVisible()
	await them.getByRole('button', { name: 'It is fine, share it now' }).click()
	await arriveAt('How it is going', them)
	await expect(them.getByText('You said that it is fine.', { exact: false })).toBeVisible()
	await desk.goto(desk.url())
	await moveTo('Summary released')

	// Now the manager reads the list, and makes a plan of it.
	await page.reload()
	await arriveAt('How it is going')
	await expect(page.getByText('A key to the goods lift')).toBeVisible()
	expect(await page.content()).not.toContain('at the back')
	await page.getByRole('button', { name: 'Put these in a plan' }).click()
	await expect(page).toHaveURL(/\/adjustments\/plan\/[0-9a-f]{32}/)
	await expect(page.getByText('A key to the goods lift').first()).toBeVisible()
	await expect(page.getByText('Jo Ashby').first()).toBeVisible()
	await them.reload()
	await arriveAt('How it is going', them)
	await expect(them.getByText('put the list in a plan')).toBeVisible()
})
