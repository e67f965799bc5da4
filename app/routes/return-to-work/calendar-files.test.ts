import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { anOrdinaryRecord } from '#app/features/return-records/record-specimens.ts'
import type { ReturnRecord } from '#app/features/return-records/record.ts'
import { typedOf } from '#app/features/return-records/typed-record.ts'
import { entriesOf } from '#app/journey/form.ts'
import { action as contactFile } from './contact-copy.tsx'
import { loader as patternFile } from './phased-return/pattern-copy.tsx'
import { action as recordFile } from './record/copy.tsx'

type Entry = { readonly uid: string; readonly on: string }

async function entriesIn(answer: Promise<unknown>): Promise<Entry[]> {
	const text = await ((await answer) as Response).text()
	return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => {
		const { uid, startDate } = new ICAL.Event(one)
		return { uid, on: startDate.toString() }
	})
}
const uidsOf = async (entries: Promise<Entry[]>) => (await entries).map(({ uid }) => uid)
const posted = (path: string, sent: readonly (readonly [string, string])[]) =>
	new Request(`http://a${path}`, { method: 'POST', body: new URLSearchParams(sent.map(([name, value]) => [name, value])) })

const pattern = (first: string, mark = '') =>
	entriesIn(
		patternFile({
			request: new Request(`http://a/return-to-work/phased-return/copy.ics?pattern=standard-4&first=${first}&mark=${mark}`),
			params: {},
			context: {},
		}),
	)

test('the days of a pattern move with their mark, and never take the place of another’s', async () => {
	const p7 = await uidsOf(pattern('2026-11-30', 'P7'))
	expect(p7.length).toBeGreaterThan(2)
	expect(await uidsOf(pattern('2026-12-07', 'P7'))).toEqual(p7)
	const others = [...(await uidsOf(pattern('2026-11-30', 'P9'))), ...(await uidsOf(pattern('2026-11-30')))]
	expect(others.filter((uid) => p7.includes(uid))).toEqual([])
	expect(await uidsOf(pattern('2026-11-30'))).toEqual(await uidsOf(pattern('2026-11-30')))
})

const record = (wishes: Partial<ReturnRecord>) =>
	entriesIn(
		recordFile({
			request: posted(
				'/return-to-work/record/copy/days.ics',
				entriesOf({ ...typedOf({ ...anOrdinaryRecord, ...wishes }, { today: '2026-11-23' }) }) as [string, string][],
			),
			params: { file: 'days.ics' },
			context: {},
		}),
	)

test('the days of a record are the same each time, and those of another absence are others', async () => {
	const first = { reference: 'P7', firstDay: '2026-11-02' }
	const uids = await uidsOf(record(first))
	expect(uids).toHaveLength(5)
	expect(await uidsOf(record(first))).toEqual(uids)
	const moved = await record({ ...first, nextReview: '2026-12-01' })
	expect(moved.map(({ uid }) => uid)).toEqual(uids)
	for (const other of [
		{ ...first, reference: 'P9' },
		{ ...first, firstDay: '2026-11-03' },
		{ ...first, reference: '' },
	])
		expect((await uidsOf(record(other))).filter((uid) => uids.includes(uid))).toEqual([])
})

const contacts = (reference: string, day: string) =>
	entriesIn(
		contactFile({
			request: posted('/return-to-work/contact-agreement/copy/days.ics', [
				...([
					['reference', reference],
					['person', 'Sam Okoro'],
					['channel', 'call'],
					['frequency', 'weekly'],
				] as const),
				...([
					['nation', 'england'],
					['days', 'mon'],
					['days', 'tue'],
					['days', 'wed'],
					['days', 'thu'],
					['days', 'fri'],
				] as const),
				...([
					['startOn.day', day],
					['startOn.month', '11'],
					['startOn.year', '2026'],
				] as const),
			]),
			params: { file: 'days.ics' },
			context: {},
		}),
	)

test('the days of contact move with their mark', async () => {
	const before = await contacts('P7', '24')
	const after = await contacts('P7', '25')
	expect(before).toHaveLength(6)
	expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
	expect(after[0]?.on).not.toBe(before[0]?.on)
	expect((await uidsOf(contacts('P9', '24'))).filter((uid) => before.some((one) => one.uid === uid))).toEqual([])
	expect(await uidsOf(contacts('27', '24'))).toEqual(await uidsOf(contacts('27', '25')))
})
