import { expect, test } from 'vitest'
import { loader as api } from '#app/routes/api/timeline.tsx'
import { loader as copy } from './copy.tsx'
import { loader as fitNote } from '../fit-note.tsx'
import { loader as dates } from './dates.tsx'
import { loader as page } from './timeline.tsx'

const given = (path: string, params = {}) => ({ request: new Request(`http://a/${path}`), params, context: {} })

test.each([
	['the calendar file', () => dates(given('dates.ics?firstDay=2026-11-02&nation=england&ref=Ali+nerves'))],
	['the Word file', () => copy(given('copy?firstDay=2026-11-02&nation=england&ref=Ali+nerves', { file: 'timeline.docx' }))],
])('%s leads back without what was typed for a mark, and the page is told', async (_, load) => {
	const answer = (await load()) as Response
	expect(answer.status).toBe(303)
	expect(answer.headers.get('location')).toBe('/return-to-work/timeline?firstDay=2026-11-02&nation=england&wrong=ref')
})

test.each([
	[page, 'timeline', 'firstDay.day=2&firstDay.month=11&firstDay.year=2026&nation=england'],
	[fitNote, 'fit-note', 'note=not&from=2026-11-09'],
] as const)('the page asks again at an address without what was typed for a mark', (load, tool, query) => {
	const answer = load(given(`${tool}?${query}&ref=Ali+nerves`)) as Response
	expect(answer.status).toBe(303)
	expect(answer.headers.get('location')).toBe(`/return-to-work/${tool}?${query}&wrong=ref`)
})

test.each([
	['northern-ireland', null],
	['scotland', '2026-11-09'],
])('another program is given no day of Great Britain to report an accident in %s', async (nation, on) => {
	const answer = api(given(`timeline?firstDay=2026-11-02&nation=${nation}&accidentOn=2026-11-01`)) as Response
	const { milestones } = (await answer.json()) as { milestones: { id: string; on: string | null; kind: string }[] }
	expect(milestones.find(({ id }) => id === 'riddor')).toMatchObject({ on, kind: on === null ? 'good practice' : 'duty' })
	expect(milestones.find(({ id }) => id === 'accident')?.on).toBe('2026-11-01')
})

test.each(['nation=england', 'firstDay=&nation=england', 'nation=england&firstDay=2026-11-31'])(
	'another program is asked for a day as an address has it: %s',
	async (query) => {
		const answer = api(given(`timeline?${query}`)) as Response
		const text = await answer.text()
		expect(answer.status).toBe(400)
		expect(text).toContain('2026-11-02')
		expect(text).not.toContain('27 3 2026')
	},
)

test('names that nobody knows and values of no form are kept in no address', () => {
	const fromNote = fitNote(given('fit-note?note=not&from=2026-11-09&evil=cancer')) as Response
	expect(fromNote.headers.get('location')).toBe('/return-to-work/fit-note?note=not&from=2026-11-09')
	const fromDates = page(given('timeline?firstDay=2026-11-02&nation=england&work=cancer&evil=cancer')) as Response
	expect(fromDates.headers.get('location')).toBe('/return-to-work/timeline?firstDay=2026-11-02&nation=england')
})
