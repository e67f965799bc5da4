import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { SharedState } from '#app/features/shared-papers/shared-state.tsx'
import type { ListedVersion } from '#app/features/shared-papers/listed-version.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { compareReturns } from './compare-returns.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { ReturnToSign } from './return-to-sign.tsx'
import { ReturnVersionsPage } from './return-versions-page.tsx'
import { filledIn } from './specimens.ts'

const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
const plan = filledIn(
	beginPhasedReturn(findPattern('standard-4')!, { usual: { ...usual, days: [...usual.days] }, firstDay: '2026-11-30' }),
)
const version = (number: number): ListedVersion => ({ number, on: '2026-11-23', time: '09:05', because: 'kept', signatures: [] })
const page = (after: PhasedReturn | null, more: Partial<Parameters<typeof ReturnVersionsPage>[0]> = {}) =>
	renderToStaticMarkup(
		<ReturnVersionsPage
			id="x"
			employee=""
			base="b"
			versions={after ? [version(1), version(2)] : [version(1)]}
			now={after ? 2 : 1}
			chosen={after && { from: 1, to: 2, comparison: compareReturns(plan, after) }}
			isChanged={false}
			refused={null}
			{...more}
		/>,
	)
const withFirst = (change: Partial<PhasedWeek>): PhasedReturn => ({
	...plan,
	weeks: plan.weeks.map((week, index) => (index === 0 ? { ...week, ...change } : week)),
})

describe('the page of versions', () => {
	test('says short changes as a sentence, and longer ones under each other', () => {
		const [first] = plan.weeks
		const html = page(withFirst({ days: first!.days.slice(1), waits: 'The <b>late</b> orders' }))
		expect(html).toContain('Hours: 15, before 18.75.')
		expect(html).toContain('What waits: The &lt;b&gt;late&lt;/b&gt; orders, before Loading, and the late orders.')
		expect(html).toContain('Days by the clock: Tuesday to Friday 09:00 to 12:45, before Monday to Friday 09:00 to 12:45.')
		const long = page(withFirst({ waits: 'The late orders. '.repeat(8) }))
		expect(long).toContain('What waits, now')
		expect(long).toContain('What waits, before')
		expect(long).not.toContain('What waits: ')
	})

	test('says which week came, and what it holds', () => {
		const added = { ...plan.weeks[3]!, id: 'newweek1' }
		const html = page({ ...plan, weeks: [...plan.weeks, added] })
		expect(html).toContain('Weeks: 1 added, 0 taken out, 0 changed, 0 moved.')
		expect(html).toMatch(/Added<\/strong><bdi[^>]*>Week 5</)
	})

	test('offers to put back every version but the one that the plan still is', () => {
		expect(page(plan)).toMatch(/<select[^>]*name="version"[^]*<option value="1"[^]*<\/select>/)
		expect(page(plan).split('name="version"')[1]).not.toContain('value="2"')
		expect(page(plan, { now: null }).split('name="version"')[1]).toContain('value="2"')
		expect(page(null)).not.toContain('name="version"')
	})

	test('says which rule stands in the way', () => {
		const html = page(plan, { refused: { text: 'Not so', broken: [{ code: 'last-without-review', week: 4, level: 'error' }] } })
		expect(html).toContain('Not so')
		expect(html).toContain('Week 4 is the last one.')
	})
})

test('what is signed names the hours and the days of every week, and what both agreed beside', () => {
	const html = renderToStaticMarkup(<ReturnToSign plan={plan} />)
	expect(html).toContain('Week 1: 18.75 hours, review at its end')
	expect(html).toContain('Monday to Friday 09:00 to 12:45')
	expect(html).toContain('Loading, and the late orders')
	expect(html).toContain(plan.tooMuch)
	expect(html).toContain('£500.00')
})

test('the state beside a paper says until when it is shared, that a link is used up, and who signed', () => {
	const out = { way: 'hand', since: '2026-11-23', until: '2026-12-21', isUsedUp: false } as const
	const state = (given: Omit<Parameters<typeof SharedState>[0], 'versions'>) =>
		renderToStaticMarkup(<SharedState {...given} versions="/x/versions" />)
	const signatures = [
		{ side: 'employee', name: 'Jo', on: '2026-11-22', number: 5, isNow: false },
		{ side: 'manager', name: 'Pat', on: '2026-11-23', number: 6, isNow: true },
	] as const
	const shared = state({ out, signed: { signatures, isAsItIs: true } })
	expect(shared).toContain('Shared with the employee until 21 December 2026.')
	expect(shared).toContain('Signed by Pat (manager) on 23 November 2026.')
	expect(shared).toContain('Signed by Jo (employee) on 22 November 2026. Version 5. The plan has changed since.')
	expect(shared).toContain('(manager) on 23 November 2026. Version 6, as the plan is now.')
	expect(shared).toContain('href="/x/versions"')
	expect(shared).not.toContain('The plan is as it was signed.')
	const both = state({ out, signed: { signatures: signatures.slice(1), isAsItIs: true } })
	expect(both, 'control').toContain('The plan is as it was signed.')
	expect(both).not.toContain('href')
	expect(state({ out: { ...out, isUsedUp: true }, signed: null })).not.toContain('until 21 December')
	expect(state({ out: null, signed: null })).toContain('Nobody has signed yet.')
})
