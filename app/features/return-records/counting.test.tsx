import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { factsOf } from '#app/content/adjustments.server.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { wordsFor } from '#app/features/guidance/fact.ts'
import { wordsIn } from '#app/words/words.ts'
import { CountingNotice } from './counting-notice.tsx'
import { countingFactIds, noticeCounting } from './counting.ts'
import { nextPart } from './closing-parts.ts'
import { anOrdinaryRecord } from './record-specimens.ts'
import { recordView } from './record-view.ts'
import { reasons } from './record.ts'

const facts = factsOf({ facts: countingFactIds })
const { returnRecords: words } = wordsIn('en')
const counted = { ...anOrdinaryRecord, counted: 'yes', whyNotCounted: '' } as const
const view = (record: typeof anOrdinaryRecord, today = '2026-11-23') =>
	recordView(record, { words, holidays: bankHolidaysOf('england'), today, facts })

test('a disability-related or pregnancy-related absence that counts is asked about before anybody signs', () => {
	expect(reasons.filter((reason) => view({ ...counted, reason }).counting !== null)).toEqual(['pregnancy', 'disability'])
	for (const reason of reasons) expect(view({ ...counted, reason, counted: 'no' }).counting).toBeNull()
	expect(view({ ...counted, reason: null }).counting).toBeNull()
})

test('what the law says comes with how sure we are, and only where it holds', () => {
	const found = noticeCounting({ ...counted, reason: 'disability' }, facts)
	const html = renderToStaticMarkup(<CountingNotice found={found} />)
	for (const { confidence } of facts) expect(html).toContain(wordsFor(confidence))
	for (const id of countingFactIds) expect(html).toContain(words.counting.law[id])
	expect(noticeCounting({ ...counted, reason: 'disability', nation: 'northern-ireland' }, facts)?.law).toEqual([])
	expect(noticeCounting({ ...counted, reason: 'pregnancy' }, facts)?.law).toEqual([])
})

test('it is a notice and no block: the record stands as it was', () => {
	const { document } = view({ ...counted, reason: 'disability' })
	expect(JSON.stringify(document)).toContain(words.document.counted.yes)
	expect(JSON.stringify(document)).not.toContain(words.counting.title)
})

test('nobody is led to write down what the employee may have chosen not to say', () => {
	expect(
		JSON.stringify(nextPart.fields instanceof Function ? nextPart.fields(() => undefined, { today: '2026-11-23' }) : {}),
	).not.toMatch(/pregnan|disab/i)
})

test('a meeting more than a week ahead has not taken place yet, and the record says so', () => {
	expect(view(anOrdinaryRecord, '2026-11-15').notMet).toBe('23 November 2026')
	expect(view(anOrdinaryRecord, '2026-11-16').notMet).toBeNull()
	expect(view(anOrdinaryRecord, '2026-12-16').notMet).toBeNull()
})
