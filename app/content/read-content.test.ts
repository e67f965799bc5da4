import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { articleFrontMatterSchema } from './front-matter.ts'
import { pageProblems } from './page-rules.ts'
import { overdueIn, parseFrontMatter, resolveFacts } from './read-content.ts'
import { factsFileSchema } from './structured-files.ts'
import { parseStructured } from './structured-content.ts'

const file = 'content/guidance/test.mdx'
const good = {
	id: 'A01',
	slug: 'test',
	title: 'A title',
	summary: 'A summary.',
	section: 'retention',
	audience: 'line managers',
	facts: ['EQ06'],
	next: [{ href: '/refer', label: 'Refer' }],
	owner: 'Guidance editor',
	reviewedOn: '2026-11-22T00:00:00.000Z',
	reviewBy: '2027-01-15',
	changes: [{ on: '2026-11-22', what: 'First published' }],
}
const source = `---\n${Object.keys(good)
	.map((key) => `${key}: something`)
	.join('\n')}\n---\n`
const parse = (found: object) => parseFrontMatter({ file, source }, found, articleFrontMatterSchema)

describe('front matter', () => {
	test('a date that YAML made an instant of is a date again', () => {
		expect(parse(good)).toMatchObject({ reviewedOn: '2026-11-22', unconfirmed: [] })
	})

	test.each([
		['a misspelt key', { reviewBefore: '2027-01-15' }, /test\.mdx:\d+: .*reviewBefore/],
		['a missing title', { title: undefined }, 'test.mdx:4: title'],
		['an unknown section', { section: 'misc' }, 'test.mdx:6: section'],
		['a date that does not exist', { reviewBy: '2027-02-30' }, 'test.mdx:12: reviewBy There is no such date'],
		['a date written another way', { reviewBy: '15/01/2027' }, 'reviewBy Write the date as YYYY-MM-DD'],
		['a fact id that is none', { facts: ['6'] }, 'test.mdx:8: facts.0 A fact id looks like EQ06'],
		['a summary too long to show', { summary: 'x'.repeat(161) }, 'test.mdx:5: summary'],
		['another file’s slug', { slug: 'other' }, 'test.mdx:3: The slug must be the name of the file'],
	])('%s stops with its line', (_name, change, message) => {
		expect(() => parse({ ...good, ...change })).toThrow(message)
	})
})

describe('facts', () => {
	const known = content.facts

	test('one that is named but marked nowhere stops the build', () => {
		expect(() => resolveFacts({ file, source: 'facts: [EQ06]' }, ['EQ06'], [], known)).toThrow(
			'test.mdx:1: EQ06 is named but marked nowhere',
		)
	})

	test('one that is marked but not named stops the build', () => {
		expect(() => resolveFacts({ file, source: '\n\n<Fact id="EQ06" />' }, [], ['EQ06'], known)).toThrow(
			'test.mdx:3: EQ06 is marked but not named',
		)
	})

	test('all of the pack are there, each with a date to check it again', () => {
		expect(known.length).toBeGreaterThanOrEqual(134)
		expect(known.every(({ reviewBy }) => reviewBy > '2026-11-22')).toBe(true)
	})

	test('the strict check names every page that rests on a fact past its date', () => {
		const early = { ...content, sheets: [], pages: [], articles: content.articles.slice(0, 1) }
		const [page] = early.articles
		const [fact] = page?.facts ?? []
		const first = [page, ...(page?.facts ?? [])].map((dated) => dated?.reviewBy ?? '').sort()[0] ?? ''
		expect(overdueIn(early, first)).toEqual([])
		const late = overdueIn(early, '2099-01-01')
		expect(late).toContain(`${page?.path} rests on ${fact?.id}, which was to be checked by ${fact?.reviewBy}`)
		expect(late).toContain(`${page?.path} was to be reviewed by ${page?.reviewBy}`)
	})
})

describe('links and headings', () => {
	const targets = new Map([
		['/refer', new Set<string>()],
		['/guidance/test', new Set(['one'])],
	])
	const check = (html: string, text = html) =>
		pageProblems({ file, source: text, path: '/guidance/test', html }, targets).map(({ message }) => message)

	test('paths of this site, headings of a page, https and cleared phones pass', () => {
		expect(
			check(
				'<h2 id="one">One</h2><h3>Two</h3><a href="/refer?x=1"></a><a href="#one"></a><a href="/guidance/test#one"></a><a href="https://www.gov.uk"></a><a href="tel:999"></a>',
			),
		).toEqual([])
	})

	test.each([
		['<a href="/nowhere">x</a>', 'goes to a page that does not exist'],
		['<a href="#nowhere">x</a>', 'goes to a heading that does not exist'],
		['<a href="http://example.org">x</a>', 'neither a path of this site nor https'],
		['<a href="javascript:alert(1)">x</a>', 'neither a path of this site nor https'],
		['<a href="//evil.example">x</a>', 'goes to a page that does not exist'],
		['<a href="mailto:somebody@example.org">x</a>', 'neither a path of this site nor https'],
		['<h3>Too deep</h3>', 'skips a level'],
		['<h2>One</h2><h4>Too deep</h4>', 'skips a level'],
		['<h1>Another title</h1>', 'skips a level'],
		['<p style="color:red">x</p>', 'Content cannot hold style='],
		['<script src="/x.js"></script>', 'Content cannot hold <script'],
		['<p onclick="x()">x</p>', 'Content cannot hold onclick='],
		['<p>Ring 0116 496 0000</p>', 'Take the phone number 0116 496 0000 out'],
	])('%s stops the build', (html, message) => {
		expect(check(html)).toEqual([expect.stringContaining(message)])
	})

	test('all that is wrong is said, each with its line', () => {
		expect(check('<a href="/one">x</a><h4>Deep</h4>', '[x](/one)\n#### Deep')).toEqual([
			expect.stringMatching(/test\.mdx:2: The heading “Deep”/),
			expect.stringMatching(/test\.mdx:1: The link/),
		])
	})

	test('a page that could not be read may be linked to, for nobody knows its headings', () => {
		const unread = new Map([['/guidance/other', null]])
		const html = '<a href="/guidance/other#one">x</a>'
		expect(pageProblems({ file, source: html, path: '/guidance/test', html }, unread)).toEqual([])
	})

	test('the line is the one of the link', () => {
		expect(check('<a href="/nowhere">x</a>', 'one\ntwo [x](/nowhere)')).toEqual([expect.stringContaining('test.mdx:2:')])
	})
})

describe('structured files', () => {
	const fact = {
		id: 'EQ06',
		topic: 'T',
		statement: 'S',
		source: 'S',
		asOf: '2026',
		confidence: 'official source',
		where: 'GB',
		nations: ['england'],
		note: '',
		reviewBy: '2027-01-15',
	}
	const parseFacts = (facts: object[]) => () =>
		parseStructured('content/facts/test.json', JSON.stringify(facts, null, '\t'), factsFileSchema)

	test('an unknown key, a missing date and an unknown confidence stop at the entry', () => {
		expect(parseFacts([fact, { ...fact, id: 'EQ07', sureness: 'high' }])).toThrow(/test\.json:17: 1: .*sureness/)
		expect(parseFacts([{ ...fact, reviewBy: '' }])).toThrow('test.json:3: 0.reviewBy')
		expect(parseFacts([{ ...fact, confidence: 'certain' }])).toThrow('test.json:3: 0.confidence')
	})

	test('a file that is not JSON stops', () => {
		expect(() => parseStructured('content/facts/test.json', '[\n{,}\n]', factsFileSchema)).toThrow(/test\.json:\d: /)
	})
})
