import { expect, test } from 'vitest'
import { pageTitle, serviceName } from './titles.ts'

test('a page is named before the service, and an error before the page', () => {
	expect(pageTitle('Your account')).toBe(`Your account - ${serviceName}`)
	expect(pageTitle('Your account', [{}])).toBe(`Error: Your account - ${serviceName}`)
})
