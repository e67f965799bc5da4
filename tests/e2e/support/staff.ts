import { expect, type Page } from '@playwright/test'
import { oneTimeCodeAt } from '../../../app/auth/one-time-codes.server.ts'
import { demonstrationStaff } from './portal.ts'

/** One code works once, so tests that sign in as the same person wait for the next. */
export async function signInAsStaff(page: Page, role: 'case-worker' | 'supervisor', which = 0) {
	const person = demonstrationStaff().filter((one) => one.role === role)[which]
	if (!person) throw new Error(`No demonstration ${role}`)
	await page.goto('/sign-in/staff')
	await page.getByLabel('Your email address').fill(person.email)
	await page.getByLabel('Password').fill(person.password)
	await page.getByRole('button', { name: 'Continue' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Type the six-digit code' })).toBeVisible()
	// The server takes one step early or late, so three codes are good at any moment.
	for (const seconds of [-30, 0, 30]) {
		await page.getByLabel('Code').fill(oneTimeCodeAt(person.totpSecret, new Date(Date.now() + seconds * 1000)))
		await page.getByRole('button', { name: 'Sign in' }).click()
		if (page.url().includes('/casework')) return
	}
	throw new Error(`${person.email} could not sign in`)
}
