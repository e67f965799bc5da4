import { expect, test } from 'vitest'
import { node } from './run-command.js'

const content = (...words) => node(['--import', 'tsx', 'bin/content.js', ...words], { quietly: true })

test('the check ends with 0, and with 1 when it is strict and its clock is moved past every review', async () => {
	const [mild, strict] = await Promise.all([content('check'), content('check', '--strict', '--today', '2099-01-01')])
	expect(mild).toMatchObject({ code: 0, output: expect.stringMatching(/\d+ pages: 0 problems/) })
	expect(strict).toMatchObject({ code: 1, output: expect.stringContaining('was to be reviewed by') })
})

test('a day that does not exist is refused', async () => {
	expect(await content('report', '--today', '2027-02-31')).toMatchObject({
		code: 1,
		output: expect.stringContaining('YYYY-MM-DD'),
	})
})
