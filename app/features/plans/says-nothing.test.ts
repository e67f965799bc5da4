import { expect, test } from 'vitest'
import { saysNothing } from './says-nothing.ts'

test.each([
	'',
	' ',
	'none',
	'None.',
	'NO',
	'No!',
	'nothing',
	'Nothing else.',
	'n/a',
	'N.A.',
	'n / a',
	'-',
	'–',
	'...',
	'Not applicable',
	'“none”',
	'ｎｏｎｅ',
])('%j says that there is nothing', (text) => expect(saysNothing(text)).toBe(true))

test.each([
	'A later start',
	'No lift is free before 9, so a lift with a colleague',
	'None of the benches is lower. A stool is.',
	'Nothing at this site. Site B has a lift.',
	'座椅',
	'2',
])('%j says something', (text) => expect(saysNothing(text)).toBe(false))
