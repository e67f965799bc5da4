import { expect, test } from 'vitest'
import { privateThingsIn } from './private-words.ts'

test.each([
	['Write to pat@firm.example please', ['email']],
	['pat @ firm.example', ['email']],
	['Ring me on 0116 496 0171', ['phone']],
	['+44 (0)116 496-0171', ['phone']],
	['0116.496.0171', ['phone']],
	['٠١١٦٤٩٦٠١٧١', ['phone']],
	['０１１６４９６０１７１', ['phone']],
	['We are at LE1 1AA', ['postcode']],
	['le11aa', ['postcode']],
	['SW1A 1AA', ['postcode']],
	['QQ123456C', ['national-insurance']],
	['qq 12 34 56 c', ['national-insurance']],
	['QQ 12 34 56 C, LE1 1AA, 07700 900123, a@b.example', ['email', 'national-insurance', 'postcode', 'phone']],
])('%j holds %j', (text, things) => {
	expect(privateThingsIn(text)).toEqual(things)
})

test.each([
	'',
	'How do I pay somebody from 6 April 2026 to 5 April 2027?',
	'Is it £118.75 or 95% from 2026-04-06?',
	'Help in LE1 or LE67',
	'People who work 37.5 hours, 5 days, 52 weeks',
	'A sheet for drivers of 7.5 tonne lorries @ night',
	'Section 20 and section 21 of the 2010 Act',
])('%j holds nothing private', (text) => {
	expect(privateThingsIn(text)).toEqual([])
})
