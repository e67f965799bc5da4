import content from 'virtual:portal-content'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import { PageNotices } from '#app/features/guidance/page-notices.tsx'
import { readArticle, readPage, readSheet } from '../articles.server.ts'
import { checkContent, reportContent } from './answers.ts'
import type { Report } from './report.ts'

/** Nothing was reviewed after it, so nothing is wrong with the content on this day, whenever the tests are run. */
const today =
	[...content.articles, ...content.sheets, ...content.pages]
		.map(({ reviewedOn }) => reviewedOn)
		.sort()
		.at(-1) ?? ''
const folders: string[] = []

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The content as it is, with some files changed. What is compiled already is not compiled again. */
function contentWith(changes: Readonly<Record<string, (source: string) => string>>) {
	const root = mkdtempSync(path.join(os.tmpdir(), 'portal-content-'))
	folders.push(root)
	for (const name of ['app', 'package-lock.json', '.cache']) symlinkSync(path.resolve(name), path.join(root, name))
	cpSync('content', path.join(root, 'content'), { recursive: true })
	for (const [name, change] of Object.entries(changes)) {
		const file = path.join(root, 'content', name)
		writeFileSync(file, change(readFileSync(file, 'utf8')))
	}
	return root
}

const articleName = 'guidance/act-early.mdx'
const after = (marker: string, added: string) => (source: string) => source.replace(marker, `${marker}${added}`)

describe('the check', () => {
	test('of what is here passes, and ends with how much was looked at', async () => {
		const { text, code } = await checkContent(process.cwd(), { today, strict: false })
		expect(text).toMatch(/^\d+ pages: 0 problems, \d+ past review$/m)
		expect(code).toBe(0)
	})

	test('says all that is wrong at once, in every file that can be read', async () => {
		const root = contentWith({
			[articleName]: after('## Start the conversation\n', '\nUp to £50.<Fact id="XX99" /><Fact id="XX98" />\n'),
			'guidance/fit-notes.mdx': after('## An example\n', '\nWe utilise [this](/nowhere) and [that](/guidance/act-early#any).\n'),
			'guidance/first-day-off-sick.mdx': (source) => source.replace('owner:', 'owned:').replace(/^summary:.*$/m, 'summary: 7'),
			'exceptions.json': (source) =>
				source.replace('"harderPages": []', '"harderPages": [{ "path": "/x", "grade": 7, "because": "No such page." }]'),
		})
		const { text, code } = await checkContent(root, { today, strict: false })
		expect(code).toBe(1)
		for (const line of [
			/^content\/exceptions\.json:\d+: There is no page \/x: take the exception out$/m,
			/^content\/guidance\/act-early\.mdx:7\d: There is no fact XX98$/m,
			/^content\/guidance\/act-early\.mdx:7\d: There is no fact XX99$/m,
			/^content\/guidance\/first-day-off-sick\.mdx:\d+: owner /m,
			/^content\/guidance\/first-day-off-sick\.mdx:5: summary /m,
			/^content\/guidance\/first-day-off-sick\.mdx:\d+: .*owned/m,
			/^content\/guidance\/fit-notes\.mdx:\d+: The link \/nowhere goes to a page that does not exist$/m,
			/^content\/guidance\/fit-notes\.mdx:\d+: Our style leaves out “utilise”$/m,
		])
			expect(text).toMatch(line)
		expect(text).not.toContain('act-early#any')
	})

	test('of facts that cannot be read says so of each file, and looks at no page', async () => {
		const root = contentWith({
			'facts/disability.json': (source) => source.replace('"official source"', '"certain"').replace('"asOf"', '"when"'),
			'facts/sick-pay.json': (source) => source.replace('"topic"', '"about"'),
		})
		const { text, code } = await checkContent(root, { today, strict: false })
		expect(code).toBe(1)
		expect(text).toMatch(/^content\/facts\/disability\.json:\d+: \d+\.confidence: /m)
		expect(text).toMatch(/^content\/facts\/sick-pay\.json:\d+: /m)
		expect(text).toContain('No page was looked at')
	})
})

describe('after the review date', () => {
	const fact = content.articles
		.flatMap(({ facts }) => facts)
		.sort((a, b) => a.reviewBy.localeCompare(b.reviewBy))
		.at(-1)
	if (!fact) throw new Error('No article rests on a fact')
	const dayAfter = new Date(Date.parse(fact.reviewBy) + 86_400_000).toISOString().slice(0, 10)

	test('a fact is a warning of the check and stops the strict one, with its line and its pages', async () => {
		const late = new RegExp(`content/facts/[a-z-]+\\.json:\\d+: ${fact.id} was to be checked by .*; it is on /guidance/`)
		const on = async (day: string, strict: boolean) => checkContent(process.cwd(), { today: day, strict })
		expect((await on(fact.reviewBy, true)).text).not.toMatch(late)
		const mild = await on(dayAfter, false)
		expect(mild.text).toMatch(new RegExp(`^warning: ${late.source}`, 'm'))
		expect(mild.code).toBe(0)
		const strict = await on(dayAfter, true)
		expect(strict.text).toMatch(new RegExp(`^${late.source}`, 'm'))
		expect(strict.code).toBe(1)
	})

	test('every page that shows the fact carries the notice, from the day after and not before', () => {
		const notice = (toRecheck: readonly Fact[]) => renderToStaticMarkup(<PageNotices unconfirmed={[]} toRecheck={toRecheck} />)
		const shown = (read: (day: string) => { toRecheck: readonly Fact[] } | null, day: string) =>
			notice(read(day)?.toRecheck ?? [])
		const pages = [
			...content.articles.map((page) => [page, (day: string) => readArticle(page.slug, day)] as const),
			...content.sheets.map((page) => [page, (day: string) => readSheet(page.slug, day)] as const),
			...content.pages.map((page) => [page, (day: string) => readPage(page.slug, day)] as const),
		].filter(([page]) => page.facts.some(({ id }) => id === fact.id))
		expect(pages.length).toBeGreaterThan(0)
		const say = renderToStaticMarkup(<p>{fact.statement}</p>).slice('<p>'.length, -'</p>'.length)
		for (const [, read] of pages) {
			expect(shown(read, fact.reviewBy)).not.toContain(say)
			expect(shown(read, dayAfter)).toContain(say)
		}
	})
})

describe('the report', () => {
	test('has a line for each page and ends with the totals', async () => {
		const { text, code } = await reportContent(process.cwd(), { today, json: false })
		expect(code).toBe(0)
		expect(text.split('\n')[0]).toMatch(/^id +title +words +grade +longest +facts +from knowledge .* days left$/)
		expect(text).toMatch(/^A01 +When a health problem starts to affect work +\d+ +\d+\.\d/m)
		expect(text).toMatch(new RegExp(`^${content.articles.length} articles, 0 broken links, 0 unknown facts, \\d+ stale$`, 'm'))
	})

	test('is the same for a program', async () => {
		const { text } = await reportContent(process.cwd(), { today, json: true })
		const report = JSON.parse(text) as Report
		expect(report.rows).toHaveLength(content.articles.length + content.sheets.length + content.pages.length)
		expect(report.rows[0]).toMatchObject({ id: 'A01', path: '/guidance/act-early', facts: content.articles[0]?.facts.length })
		expect(Object.values(report.factsByConfidence).reduce((sum, count) => sum + count)).toBe(content.facts.length)
	})

	test('counts what is broken and what is late, and still prints', async () => {
		const root = contentWith({
			[articleName]: after('## An example\n', '\n[One](/nowhere) and [two](#nowhere).\n'),
			'guidance/fit-notes.mdx': after('## An example\n', '\nSo.<Fact id="XX99" />\n'),
		})
		const { text, code } = await reportContent(root, { today: '2030-01-01', json: false })
		expect(code).toBe(0)
		const late = content.facts.length + content.articles.length + content.sheets.length + content.pages.length - 1
		expect(text).toContain(`${content.articles.length - 1} articles, 2 broken links, 1 unknown fact, ${late} stale`)
		expect(text).toMatch(/^A01 .* -\d+$/m)
	})
})
