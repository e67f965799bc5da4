import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FileNotTaken } from './file-not-taken.tsx'
import { readPlanFile, toPlanFile } from './plan-file.ts'
import { emptyPlan, emptyRow } from './plan.ts'

const file = toPlanFile(
	{ ...emptyPlan, rows: [emptyRow('aaaaaa'), emptyRow('bbbbbb'), emptyRow('cccccc')] },
	{ origin: 'https://portal.example', madeOn: '2026-11-23' },
)
const inThirdRow = (change: object) => {
	const read = JSON.parse(file) as { plan: { rows: object[] } }
	Object.assign(read.plan.rows[2] ?? {}, change)
	return JSON.stringify(read)
}

/** What the page says of a file, as lines of text. */
function saidOf(text: string): string[] {
	const read = readPlanFile(text)
	const html = read.ok ? '' : renderToStaticMarkup(<FileNotTaken problems={read.problems} />)
	return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line]) => line ?? '')
}

test.each([
	[
		'an impossible day',
		inThirdRow({ byOn: '31 2 2026' }),
		'Row 3, “By when”: the day “31 2 2026” is not a day. Write it like 2026-03-27.',
	],
	[
		'a long cell',
		inThirdRow({ how: 'x'.repeat(10_000) }),
		'Row 3, “How it is done”: this has 10,000 characters. It can have at most 2,000.',
	],
	['a key of somebody else', inThirdRow({ diagnosis: '' }), 'Row 3: a plan has nothing called “diagnosis”.'],
	['a choice that is none', inThirdRow({ decision: 'perhaps' }), 'Row 3, “Answer”: “perhaps” is not one of the choices.'],
	['a row of the wrong id', inThirdRow({ id: 'X' }), 'Row 3: “X” is not an id of a row.'],
	['half a file', file.slice(0, 90), 'We cannot read this file. It may be cut off, or it may not be a plan.'],
	[
		'a newer file',
		file.replace('"version": 1', '"version": 2'),
		'This file was made by a newer version of the portal. We cannot read it here.',
	],
	[
		'500 rows',
		file.replace(/"rows": \[.*\]/s, `"rows":[${'{},'.repeat(499)}{}]`),
		'The plan: it has 500 rows. A plan has at most 200.',
	],
	['too large a file', ' '.repeat(200_000) + file, 'The file is too large. A plan is at most 151 kilobytes.'],
])('%s is answered with a place and a reason', (_name, text, sentence) => {
	expect(saidOf(text)).toEqual([sentence])
})

test('what a file says is text, never markup', () => {
	expect(saidOf(inThirdRow({ '<script>': 1, pounds: '<b>1</b>' })).join()).not.toMatch(/<script|<b>/)
	expect(saidOf(inThirdRow({ '<script>': 1 }))).toHaveLength(1)
})
