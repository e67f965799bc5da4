import { expect, test, vi } from 'vitest'
import { keepAddressesOut } from './log-without-addresses.ts'

test('the warning that names an address is not written, and every other one is, once', () => {
	const warn = vi.fn()
	const written = { warn }
	keepAddressesOut(written)
	keepAddressesOut(written)
	written.warn('No routes matched location "/referal/SECRETNAME?name=BobSmith" ')
	written.warn('Something else', 1)
	expect(warn.mock.calls).toEqual([['Something else', 1]])
})
