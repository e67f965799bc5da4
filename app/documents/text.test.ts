import { expect, test } from 'vitest'
import { aHostileDocument, aPlan, aTableOf, hostileTexts } from './specimens.ts'
import { plainText } from './text.ts'

const lengths = (text: string) => text.split('\n').map((line) => [...line].length)

test.each([1, 20, 200])('a text with a table of %i rows keeps to 72 characters and loses no row', (rows) => {
	const text = plainText(aTableOf(rows))
	expect(Math.max(...lengths(text))).toBeLessThanOrEqual(72)
	expect(text.match(/^Row \d+ /gm)).toHaveLength(rows)
})

test.each(Object.entries(hostileTexts))(
	'a text keeps to 72 characters and reaches its end whatever was typed: %s',
	(_, typed) => {
		const text = plainText(aHostileDocument(typed))
		expect(Math.max(...lengths(text))).toBeLessThanOrEqual(72)
		expect(text).toContain('The end is reached.')
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
	},
)

test('a web address longer than a line stays whole', () => {
	const address = `https://service.example/your-referral/${'a1'.repeat(40)}`
	const text = plainText({
		title: 'Link',
		lang: 'en',
		sections: [{ heading: 'Open', blocks: [{ kind: 'paragraph', text: `Read it here: ${address} within 7 days.` }] }],
	})
	expect(text).toContain(`\n${address}\n`)
})

test('a short table stands in columns and a wide one becomes a record a row', () => {
	const weeks = plainText({
		title: 'Weeks',
		lang: 'en',
		sections: [
			{
				heading: 'Hours',
				blocks: [
					{
						kind: 'table',
						caption: 'Hours a week',
						columns: ['Week', 'Hours'],
						rows: [
							['1', '12'],
							['2', '18.5'],
						],
					},
				],
			},
		],
	})
	expect(weeks).toContain('Week  Hours\n----  -----\n1     12\n2     18.5')
	expect(plainText(aPlan(1))).toContain('Change: Stool at the packing bench\n  Who does it: Shift manager\n  From: 1 April 2026')
})

test('the whole of a small document reads well', () => {
	expect(
		plainText({
			title: 'Record of a conversation',
			lang: 'en',
			reference: 'AB12',
			madeOn: '2026-03-27',
			note: 'Both keep a copy.',
			footer: 'Ring 0116 496 0000.',
			sections: [
				{
					heading: 'What was said',
					blocks: [
						{ kind: 'paragraph', text: 'We talked for twenty minutes about what would make the early shift possible again.' },
						{
							kind: 'rows',
							rows: [
								{ label: 'Next talk', value: '3 April 2026' },
								{ label: 'Who comes', value: ['Employee', 'Manager'] },
							],
						},
						{ kind: 'list', ordered: true, items: ['Order the stool.', 'Ask about the swap.'] },
						{ kind: 'signatures', names: ['Manager'] },
					],
				},
			],
		}),
	).toMatchInlineSnapshot(`
		"Record of a conversation
		========================

		Reference AB12
		Made on 27 March 2026

		Both keep a copy.

		What was said
		-------------

		We talked for twenty minutes about what would make the early shift
		possible again.

		Next talk: 3 April 2026
		Who comes:
		  Employee
		  Manager

		1. Order the stool.
		2. Ask about the swap.

		Manager

		Signature: ______________________________  Date: ______________

		Ring 0116 496 0000.
		"
	`)
})
