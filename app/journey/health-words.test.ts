import { expect, test } from 'vitest'
import { textAreaField, textField } from './fields.ts'
import { noticeHealthWords, noticeHealthWordsIn } from './health-words.ts'
import { defineStep } from './step.ts'

test.each([
	['She has depression and takes sertraline', ['depression', 'sertraline']],
	['On Antidepressants since May, antidepressants help', ['Antidepressants']],
	['Pregnant, and may have cancer', ['Pregnant', 'cancer']],
	['Has MS or ME', ['MS', 'ME']],
	['Are his nerves bad?', ['nerves']],
	['Bad with her nerves since May', ['nerves']],
	['A nervous breakdown and panic attacks', ['nervous breakdown', 'panic attacks']],
	['Signs of panic, then he panics in the lift', ['panic', 'panics']],
	['He self-harmed after a slipped disc', ['self-harmed', 'slipped disc']],
])('“%s” is noticed', (text, words) => {
	expect(noticeHealthWords(text)).toEqual(words)
})

test.each([
	'Finds it hard to stand for more than an hour',
	'Ms Patel told me she gets tired after lunch',
	'Lifting boxes brings on pain in the afternoon',
	'The noise gets on his nerves',
	'Queues get on my nerves',
	'Nerves before the first day are usual',
	'It takes nerves of steel',
	'Do not panic, and no need to panic',
	'Please don’t panic',
	'Who stands by the panic button',
	'',
])('“%s” is left alone', (text) => {
	expect(noticeHealthWords(text)).toEqual([])
})

test('only fields with the guard are looked at', () => {
	const step = defineStep({
		slug: 'two',
		section: 'All',
		question: 'What happens?',
		fields: {
			open: textField({ label: 'Open', max: 50 }),
			guarded: textAreaField({ label: 'Guarded', max: 50, healthGuard: true }),
		},
	})
	const notice = (value: { open: string; guarded: string }) =>
		noticeHealthWordsIn(step, value, () => undefined, { today: '2026-11-23' })
	expect(notice({ open: 'Cancer Research charity shop', guarded: 'gets tired' })).toEqual([])
	expect(notice({ open: 'x', guarded: 'has cancer' })).toEqual(['cancer'])
})
