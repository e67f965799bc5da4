import { expect, test } from './support/portal.ts'

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 320, height: 720 } })

		test('a manager finds the conversation, chooses questions, adds one and takes the agenda away', async ({
			page,
			arriveAt,
		}) => {
			await page.goto('/return-to-work/conversation')
			await arriveAt('Which conversation is this?')
			await page.getByRole('link', { name: 'The first day back', exact: true }).click()

			await arriveAt('The first day back')
			await page.getByLabel('Is the plan still right for today?').uncheck()
			await page.getByText(/^\d+ more questions?$/).click()
			await page.getByLabel('Is there anything that you would like us to stop doing?').check()
			await page.getByRole('button', { name: 'Make the agenda' }).click()

			await arriveAt('Agenda: your first day back')
			const asked = page.getByRole('region', { name: 'What we talk about' })
			await expect(asked).toContainText('stop doing')
			await expect(asked).not.toContainText('Is the plan still right')
			expect(new URL(page.url()).search).toMatch(/^\?(ask=s5-\d&?)+$/)

			await page.getByLabel('Your own questions').fill('One?\nTwo?\nThree?\nFour?\nFive?\nSix?')
			await page.getByLabel('When and where').fill('Monday at 9, in the shop')
			await page.getByRole('button', { name: 'Put it in' }).click()
			await arriveAt('Agenda: your first day back')
			await page
				.getByRole('alert')
				.getByRole('link', { name: /Write 5 questions of your own at most/ })
				.click()
			await expect(page.getByLabel('Your own questions')).toBeFocused()
			await expect(page.getByLabel('When and where')).toHaveValue('Monday at 9, in the shop')

			await page.getByLabel('Your own questions').fill('What is wrong with you?\nWhich till suits you?')
			await page.getByRole('button', { name: 'Put it in' }).click()
			await arriveAt('Agenda: your first day back')
			await expect(page.getByText('These seem to ask about an illness')).toContainText('What is wrong with you?')
			await expect(asked).toContainText('Which till suits you?')
			await expect(page.getByLabel('Message to your employee')).toHaveValue(/Which till suits you\?[\s\S]*You can bring somebody/)
			expect(page.url()).not.toContain('till')

			const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word file' }).click()])
			expect(file.suggestedFilename()).toBe('agenda.docx')

			await page.getByRole('link', { name: 'Choose other questions' }).click()
			await arriveAt('The first day back')
			await expect(page.getByLabel('Is the plan still right for today?')).not.toBeChecked()
			await expect(page.getByLabel('Is there anything that you would like us to stop doing?')).toBeChecked()
		})

		test('a meeting of three is asked for only with the employee’s yes', async ({ page, arriveAt }) => {
			await page.goto('/return-to-work/conversation/meeting')
			await arriveAt('Ask for a meeting of three')
			await page.getByLabel('To agree changes at work').check()
			await page.getByLabel('I do', { exact: true }).check()
			await page.getByLabel('At work', { exact: true }).check()
			await page.getByLabel('Days and times that suit you both').fill('Tuesday after 2')
			await page.getByLabel('My employee wants this meeting.').check()
			await page.getByRole('button', { name: 'Show the request' }).click()

			await arriveAt('Ask for a meeting of three')
			await expect(page.getByRole('alert')).toContainText('Ask your employee first')
			await expect(page.getByRole('button', { name: 'Word file' })).toHaveCount(0)
			await expect(page.getByLabel('Days and times that suit you both')).toHaveValue('Tuesday after 2')

			await page.getByLabel('My employee has seen what I write here.').check()
			await page.getByRole('button', { name: 'Show the request' }).click()
			await arriveAt('Ask for a meeting of three')
			await expect(page.getByRole('heading', { name: 'Request for a meeting of three' })).toBeVisible()
			const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PDF' }).click()])
			expect(file.suggestedFilename()).toBe('meeting-request.pdf')
		})
	})
}
