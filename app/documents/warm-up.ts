import type { Document } from './document.ts'

/** One of each block, so that rendering it once leaves every path compiled. */
export const aWarmUpDocument: Document = {
	title: 'Warm-up',
	subtitle: 'Warm-up',
	lang: 'en',
	reference: '0',
	madeOn: '2026-01-01',
	note: 'Warm-up',
	footer: 'Warm-up',
	sections: [
		{
			heading: 'Warm-up',
			blocks: [
				{ kind: 'paragraph', text: 'The quick brown fox jumps over the lazy dog, 0123456789 times.' },
				{ kind: 'rows', rows: [{ label: 'One', value: ['two', 'three ◊'] }] },
				{ kind: 'list', items: ['one'] },
				{ kind: 'list', items: ['one'], ordered: true },
				{
					kind: 'table',
					caption: 'One',
					columns: ['One', 'Two'],
					rows: Array.from({ length: 30 }, (_, row) => [`Row ${row}`, 'Ŵ ŷ € “ ” – —']),
				},
				{ kind: 'signatures', names: ['One'] },
			],
		},
	],
}
