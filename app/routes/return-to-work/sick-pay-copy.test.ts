import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { openedSickPayForm } from '#app/features/sick-pay/read-sick-pay-form.ts'
import { action, loader } from './sick-pay-copy.tsx'

vi.mock('#app/documents/render-off-thread.server.ts', () => ({ renderOffThread: vi.fn() }))
const render = vi.mocked(renderOffThread)
beforeEach(() => void render.mockReset())

const spell = {
	...{ payHow: 'average', averageWeeklyEarnings: '400', week: 'same', days: 'mon', rows: '2', mark: 'p7' },
	...{ 'firstDay.day': '2', 'firstDay.month': '11', 'firstDay.year': '2026' },
	...{ 'lastDay.day': '3', 'lastDay.month': '11', 'lastDay.year': '2026' },
}
const given = (file: string, fields: Record<string, string>) => {
	const body = new URLSearchParams({ ...fields })
	const request = new Request(`http://localhost/return-to-work/sick-pay/copy/${file}`, { method: 'POST', body })
	return { request, params: { file }, context: {} } as unknown as Parameters<typeof action>[0]
}
const where = (answer: Response) => [answer.status, answer.headers.get('location')]

describe('sick pay as a file', () => {
	test('is made of the form, with the mark in capitals', async () => {
		render.mockResolvedValue({ bytes: new Uint8Array([1]), contentType: 'application/pdf', extension: 'pdf' })
		const answer = await action(given('sick-pay.pdf', spell))
		expect(answer.headers.get('content-disposition')).toBe('attachment; filename="sick-pay.pdf"')
		expect(answer.headers.get('cache-control')).toBe('no-store')
		expect(render.mock.calls[0]?.[0]).toMatchObject({ reference: 'P7', title: 'Sick pay, 2 November 2026 to 3 November 2026' })
		const table = await action(given('sick-pay.csv', spell))
		expect(await table.text()).toContain('"2026-11-01",1,1,123.25,123.25,')
		expect(table.headers.get('content-disposition')).toBe('attachment; filename="sick-pay.csv"')
	})

	test.each([
		['nothing', {}],
		['a form of another page', { helps: 'x' }],
		['pay that is none', { ...spell, averageWeeklyEarnings: '=1+1' }],
		['a name as the mark', { ...spell, mark: 'Sam Okoro' }],
		['a mark as long as a book', { ...spell, mark: 'P'.repeat(5000) }],
		['names of the language', { ...spell, mark: '__proto__', rows: '__proto__', week: 'constructor' }],
	])('%s leads back to the page with the same form', async (_, fields) => {
		for (const file of ['sick-pay.pdf', 'sick-pay.csv'])
			expect(where(await action(given(file, fields)))).toEqual([307, '/return-to-work/sick-pay'])
		expect(render).not.toHaveBeenCalled()
	})

	test('an address that is opened alone leads to the page, and there is no other file', async () => {
		expect(where(loader({ ...given('sick-pay.docx', {}) }))).toEqual([303, '/return-to-work/sick-pay'])
		for (const file of ['sick-pay.exe', 'other.pdf', 'sick-pay.__proto__', ''])
			await expect(action(given(file, spell))).rejects.toMatchObject({ init: { status: 404 } })
	})

	test('many files at once lead back to the page, which says so', async () => {
		render.mockRejectedValue(new DocumentQueueFull())
		expect(where(await action(given('sick-pay.docx', spell)))).toEqual([307, '/return-to-work/sick-pay?said=busy'])
	})
})

describe('the days of a short address', () => {
	const opened = (query: string) => openedSickPayForm(new URLSearchParams(query), { today: '2026-11-23', earningsWeeks: 8 }).typed

	test('fill their boxes', () => {
		expect({ ...opened('firstDay=2026-11-02&lastDay=2026-11-13') }).toEqual({
			...{
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				week: 'same',
				payHow: 'average',
				'firstDay.day': '2',
				'firstDay.month': '11',
				'firstDay.year': '2026',
			},
			...{ 'lastDay.day': '13', 'lastDay.month': '11', 'lastDay.year': '2026' },
		})
	})

	test.each([
		'firstDay=2026-02-30&lastDay=Sam+Okoro',
		'firstDay=2026-11-02&firstDay=2026-11-03',
		'averageWeeklyEarnings=400&payInWeeks=1&daysA=mon&mark=P7&earlier1First=2026-11-02',
		'firstDay.day=2&firstDay.month=11&firstDay.year=2026&__proto__=x&rows=12&week=turns',
	])('%s fills nothing', (query) => {
		expect({ ...opened(query) }).toEqual({ days: ['mon', 'tue', 'wed', 'thu', 'fri'], week: 'same', payHow: 'average' })
	})
})
