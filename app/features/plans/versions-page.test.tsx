import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ListedVersion } from '#app/features/shared-papers/listed-version.ts'
import { wordsIn } from '#app/words/words.ts'
import { anyPlan } from '../../../tests/setup/any-plan.ts'
import { compareVersions } from './compare-versions.ts'
import { emptyPlan, emptyRow } from './plan.ts'
import type { Plan } from './plan.ts'
import { VersionsPage } from './versions-page.tsx'

const { planDocument } = wordsIn('en')
const version = (number: number, more: Partial<ListedVersion> = {}): ListedVersion => ({
	number,
	on: '2026-11-23',
	time: '09:05',
	because: 'kept',
	signatures: [],
	...more,
})
const page = (versions: readonly ListedVersion[], before?: Plan, after?: Plan, isChanged = false) =>
	renderToStaticMarkup(
		<VersionsPage
			plan="/adjustments/plan/x"
			address="/adjustments/plan/x/versions"
			versions={versions}
			isChanged={isChanged}
			chosen={before && after ? { from: 1, to: isChanged ? 'now' : 2, comparison: compareVersions(before, after) } : null}
		/>,
	)
const escaped = (text: string) => renderToStaticMarkup(<>{text}</>)

test('with one version there is nothing to compare, and the page says so', () => {
	const html = page([version(1, { because: 'imported' })])
	expect(html).toContain('There is one version so far.')
	expect(html).toContain('Read from a file')
	expect(html).not.toContain('<form')
})

test('two versions are chosen by their numbers, in a form that sends nothing else', () => {
	const html = page([version(1), version(2)], emptyPlan, emptyPlan)
	expect(html).toMatch(/<form method="get" action="\/adjustments\/plan\/x\/versions"/)
	expect([...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['from', 'to'])
	expect(html).toContain('Nothing changed between these two.')
})

test('what it says now can be compared with the only version, and is the newer side', () => {
	const html = page([version(1)], emptyPlan, { ...emptyPlan, firm: 'Other Ltd' }, true)
	expect(html).toContain('What changed since version 1')
	expect(html).toContain('<option value="now" selected="">As it is now</option>')
	expect(html.match(/value="now"/g)).toHaveLength(1)
	expect(page([version(1), version(2)], emptyPlan, emptyPlan), 'control').not.toContain('As it is now')
})

test('who signed stands beside the version', () => {
	const html = page([version(1, { signatures: [{ side: 'employee', name: '<b>Dana</b>', on: '2026-11-20' }] })])
	expect(html).toContain('&lt;b&gt;Dana&lt;/b&gt; (employee), 20 November 2026')
})

test('versions of one day are told apart by the time and by why they were kept', () => {
	const signatures = [{ side: 'employee' as const, name: 'Dana', on: '2026-11-23' }]
	const html = page([version(1, { because: 'shared', signatures }), version(2, { time: '16:40' })], emptyPlan, emptyPlan)
	expect(html).toContain('>Version 1, 23 November 2026 at 09:05: Signed</option>')
	expect(html).toContain('>Version 2, 23 November 2026 at 16:40: As it was before a change</option>')
})

test('a row that changed, came, went or moved is marked by a word', () => {
	const before = { ...emptyPlan, rows: ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd'].map(emptyRow) }
	const changed = { ...emptyRow('dddddd'), what: 'A stool', how: 'First line\nSecond line' }
	const html = page([version(1), version(2)], before, {
		...before,
		rows: [emptyRow('cccccc'), emptyRow('bbbbbb'), changed, emptyRow('eeeeee')],
	})
	for (const mark of ['Added', 'Removed', 'Changed', 'Moved']) expect(html).toContain(`${mark}</strong>`)
	expect(html).toContain('Points: 1 added, 1 removed, 1 changed, 1 moved.')
	expect(html).toContain('Before (version 1)')
	expect(html).toContain('First line\nSecond line')
})

test('every field that changed is on the page, with what it says now whole', () => {
	fc.assert(
		fc.property(anyPlan, anyPlan, (before, other) => {
			const after = { ...other, rows: other.rows.map((row, at) => ({ ...row, id: before.rows[at]?.id ?? row.id })) }
			const html = page([version(1), version(2)], before, after)
			const found = compareVersions(before, after)
			for (const field of found.fields) expect(html).toContain(escaped(planDocument[field]))
			for (const { after: row, fields } of found.changed)
				for (const field of fields)
					if (field !== 'commentIsTheirs') {
						expect(html).toContain(escaped(planDocument.row[field]))
						const said = row[field]
						if (['what', 'how', 'barrier', 'reason', 'employeeComment'].includes(field))
							expect(html).toContain(escaped(String(said)))
					}
		}),
		{ numRuns: 30 },
	)
})
