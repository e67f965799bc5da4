import { describe, expect, test } from 'vitest'
import type { Article, Sheet } from '#app/features/guidance/article.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { headingsOf, wordsOf } from '../page-rules.ts'
import type { WrittenFile } from '../written-file.ts'
import { citedSomewhereRule, keptFactsRule, markedRule } from './cited-facts.ts'
import { changesRule, factReviewRule, nextReviewRule, reviewedRule } from './dates.ts'
import { exceptionsSchema } from './exceptions.ts'
import { rules } from './gate.ts'
import { headingsRule, idsRule, lengthRule, oneTodayRule, titlesRule } from './one-thing.ts'
import { pictureRule } from './pictures.ts'
import { harderPagesRule, readingGradeRule } from './reading-grade.ts'
import type { Inspected, Rule } from './rule.ts'
import { plainWordsRule, sentenceLengthRule } from './sentences.ts'
import { allowedFiguresRule, typedFiguresRule } from './typed-figures.ts'

const fact: Fact = {
	id: 'XX01',
	topic: 'Invented',
	statement: 'An employer has twelve days to answer such a letter.',
	source: 'Nobody',
	asOf: '2026',
	confidence: 'from knowledge',
	where: 'UK',
	nations: ['england'],
	note: '',
	reviewBy: '2027-01-15',
}

const plain = '<p>Ask what is hard. Then wait and listen.</p>'
const long = plain.repeat(60)
const hard =
	'<p>Organisational accommodation procedures necessitate comprehensive documentation and interdisciplinary consultation.</p>'

type Change = Omit<Partial<Article>, 'html'> & { html?: string; file?: string; source?: string }

/** An invented article with nothing wrong, but for what is changed. Its front matter is one line to a key, from line 2. */
function article({ file = 'content/guidance/one.mdx', html = long, source, ...change }: Change = {}): WrittenFile {
	const page: Article = {
		id: 'A01',
		slug: 'one',
		path: '/guidance/one',
		title: 'One',
		summary: 'A summary.',
		section: 'retention',
		audience: 'line managers',
		minutes: 3,
		owner: 'Editor',
		reviewedOn: '2026-11-22',
		reviewBy: '2027-03-31',
		changes: [{ on: '2026-11-22', what: 'First published' }],
		next: [{ href: '/refer', label: 'Refer' }],
		facts: [fact],
		unconfirmed: [],
		html,
		headings: headingsOf(html),
		text: wordsOf(html),
		...change,
	}
	const head = '---\nid: A01\ntitle: One\nreviewedOn: 2026-11-22\nreviewBy: 2027-03-31\n---\n'
	return { file, kind: 'article', page, source: source ?? `${head}\n<Fact id="XX01" />\n` }
}

const second = (change: Change = {}) =>
	article({ file: 'content/guidance/two.mdx', id: 'A02', path: '/guidance/two', title: 'Two', ...change })

function inspected(files: readonly WrittenFile[], change: Partial<Inspected> & { except?: object } = {}): Inspected {
	const exceptions = { harderPages: [], factsNotCited: [], typedFigures: [], ...change.except }
	return {
		files,
		content: { facts: [fact] },
		citedByLists: new Set(),
		factFiles: [{ file: 'content/facts/x.json', source: '[\n{\n"id": "XX01"' }],
		exceptions: exceptionsSchema.parse(exceptions),
		exceptionsFile: { file: 'content/exceptions.json', source: JSON.stringify(exceptions, null, '\t') },
		today: '2026-11-22',
		...change,
	}
}

const because = 'A reason that is long enough.'
const withBody = (body: string) => `---\ntitle: One\n---\n\n${body}\n`
const facts = (reviewBy: string) => ({ content: { facts: [{ ...fact, reviewBy }] } })

const broken: readonly (readonly [what: string, rule: Rule, sample: Inspected, message: string])[] = [
	['a hard page', readingGradeRule, inspected([article({ html: hard })]), 'one.mdx:3: The reading grade is '],
	[
		'a page harder than its exception',
		readingGradeRule,
		inspected([article({ html: hard })], { except: { harderPages: [{ path: '/guidance/one', grade: 9, because }] } }),
		'it must be under 9.0',
	],
	[
		'an exception for an easy page',
		harderPagesRule,
		inspected([article()], { except: { harderPages: [{ path: '/guidance/one', grade: 9, because }] } }),
		'exceptions.json:4: /guidance/one reads at',
	],
	[
		'an exception for no page',
		harderPagesRule,
		inspected([], { except: { harderPages: [{ path: '/guidance/gone', grade: 9, because }] } }),
		'There is no page /guidance/gone: take the exception out',
	],
	[
		'a long sentence',
		sentenceLengthRule,
		inspected([article({ html: `<p>${'Ask '.repeat(26)}.</p>`, source: 'x\n\nAsk Ask Ask' })]),
		'one.mdx:3: This sentence has 2',
	],
	[
		'a long sentence above the text',
		sentenceLengthRule,
		inspected([article({ unconfirmed: [`${'wait '.repeat(26)}.`] })]),
		'This sentence has 2',
	],
	['a word left out', plainWordsRule, inspected([article({ html: '<p>We utilise it.</p>' })]), 'Our style leaves out “utilise”'],
	[
		'a word left out of a link',
		plainWordsRule,
		inspected([article({ next: [{ href: '/refer', label: 'Click here' }] })]),
		'Our style leaves out “Click here”',
	],
	[
		'a picture without words',
		pictureRule,
		inspected([article({ html: '<img src="/a.png" alt=""/>' })]),
		'The picture /a.png has no words',
	],
	[
		'a picture that is only called one',
		pictureRule,
		inspected([article({ html: '<img src="/a.png" alt="Image of a desk"/>' })]),
		'does not say what the picture /a.png shows',
	],
	['a page that is hardly there', lengthRule, inspected([article({ html: plain })]), 'one.mdx:3: It has 8 words'],
	['a page without end', lengthRule, inspected([article({ html: plain.repeat(120) })]), 'It has 960 words'],
	[
		'two boxes of what to do today',
		oneTodayRule,
		inspected([article({ source: '<Today>\n</Today>\n<Today>' })]),
		'one.mdx:3: There is a second',
	],
	[
		'two pages of one title',
		titlesRule,
		inspected([article(), second({ title: 'ONE' })]),
		'two.mdx:3: content/guidance/one.mdx has',
	],
	[
		'two pages of the same headings',
		headingsRule,
		inspected([article, second].map((make) => make({ html: '<h2 id="a">Can I ask?</h2><h2 id="an-example">An example</h2>' }))),
		'has the same headings',
	],
	['two articles of one id', idsRule, inspected([article(), second({ id: 'A01' })]), 'two.mdx:2: content/guidance/one.mdx has'],
	[
		'a review to come',
		reviewedRule,
		inspected([article({ reviewedOn: '2026-11-23' })]),
		'one.mdx:4: 23 November 2026 has not come',
	],
	[
		'a change after the review',
		changesRule,
		inspected([article({ changes: [{ on: '2026-11-23', what: 'More' }] })]),
		'one.mdx:4: The page was changed on 23 November 2026',
	],
	[
		'a review too far away',
		nextReviewRule,
		inspected([article({ reviewBy: '2027-11-23' })]),
		'one.mdx:5: The next review is more',
	],
	['a next review before the last', nextReviewRule, inspected([article({ reviewBy: '2026-11-22' })]), 'must come after the last'],
	['a fact’s check too far away', factReviewRule, inspected([], facts('2027-11-23')), 'x.json:3: The next check of XX01'],
	['a fact on no page', citedSomewhereRule, inspected([]), 'x.json:3: No page shows XX01'],
	[
		'a kept fact that is on a page',
		keptFactsRule,
		inspected([article()], { except: { factsNotCited: [{ facts: ['XX01'], because }] } }),
		'exceptions.json:6: XX01 is on a page',
	],
	[
		'a kept fact that is none',
		keptFactsRule,
		inspected([article()], { except: { factsNotCited: [{ facts: ['XX99'], because }] } }),
		'There is no fact XX99',
	],
	[
		'an unchecked value without its mark',
		markedRule,
		inspected([article({ source: '\n\n<Value fact="XX01" name="days" />' })]),
		'one.mdx:3: XX01 is from knowledge: put <Fact id="XX01" /> after it',
	],
	[
		'an unchecked statement without its mark',
		markedRule,
		inspected([article({ facts: [], html: `<p>${fact.statement}</p>`, source: fact.statement })]),
		'one.mdx:1: XX01 is from knowledge',
	],
	[
		'money that is typed',
		typedFiguresRule,
		inspected([article({ source: withBody('It is £123.25.') })]),
		'one.mdx:5: £123.25 is',
	],
	[
		'a share that is typed',
		typedFiguresRule,
		inspected([article({ source: withBody('\nIt is 80% now.') })]),
		'one.mdx:6: 80% is',
	],
	[
		'a date that is typed',
		typedFiguresRule,
		inspected([article({ source: withBody('From 6 April 2026.') })]),
		'6 April 2026 is typed',
	],
	[
		'an allowed figure that is not there',
		allowedFiguresRule,
		inspected([article()], { except: { typedFigures: [{ path: '/guidance/one', text: '£5', because }] } }),
		'/guidance/one does not hold £5',
	],
]

describe('control: what is broken is found', () => {
	test.each(broken)('%s', (_what, rule, sample, message) => {
		expect(rule.check(sample).map((problem) => problem.message)).toEqual([expect.stringContaining(message)])
	})

	test('every rule has such a control, and lets a good page pass', () => {
		expect(rules.filter((rule) => !broken.some(([, known]) => known === rule)).map(({ says }) => says)).toEqual([])
		expect(rules.flatMap(({ check }) => check(inspected([article()]))).map(({ message }) => message)).toEqual([])
	})
})

describe('what is allowed', () => {
	const typed = (body: string) => typedFiguresRule.check(inspected([article({ source: withBody(body) })]))

	test.each([
		['speech', 'Say: “Are you 100% fit since 6 April 2026?”'],
		['speech over two lines', '“It costs\n£50.”'],
		['an example', '## An example\n\nThis firm is invented. It pays £50 on 6 April 2026.\n'],
		['a value', '<Value fact="XX01" name="weeklyRatePounds" />'],
		['an Act and a year', 'The Equality Act 2010. The year 2027. On 6 April. In May.'],
		['an address', '[Read it](https://example.org/a%20b-50%25)'],
	])('%s may hold a figure', (_what, body) => {
		expect(typed(body)).toEqual([])
	})

	test('an example ends at the next heading', () => {
		expect(typed('## An example\n\nIt pays £50.\n\n## After\n\nIt is £60.').map(({ message }) => message)).toEqual([
			expect.stringContaining(':11: £60 is typed'),
		])
	})

	test('a summary may hold none, and the dates of the front matter are no text', () => {
		const source = '---\nsummary: Up to £50 by 6 April 2026\nreviewBy: 6 April 2026\n---\n'
		expect(typedFiguresRule.check(inspected([article({ source })])).map(({ line }) => line)).toEqual([2, 2])
	})

	test('a page may be harder, a figure typed and a fact kept, each for its reason', () => {
		const slowly = '<p>Ask your manager whether the changes are fair and useful before you meet again. </p>'.repeat(50)
		const files = [article({ html: slowly, facts: [], source: withBody('It was £50.') })]
		const except = {
			harderPages: [{ path: '/guidance/one', grade: 9, because }],
			typedFigures: [{ path: '/guidance/one', text: '£50', because }],
			factsNotCited: [{ facts: ['XX01'], because }],
		}
		const named = (all: Inspected) => rules.filter((rule) => rule.check(all).length > 0)
		expect(named(inspected(files))).toEqual([readingGradeRule, citedSomewhereRule, typedFiguresRule])
		expect(named(inspected(files, { except }))).toEqual([])
	})

	test('no page may be harder than somebody of 14 can read, and no exception comes without a reason', () => {
		const parse = (page: object) => () =>
			exceptionsSchema.parse({ harderPages: [{ path: '/x', ...page }], factsNotCited: [], typedFigures: [] })
		expect(parse({ grade: 9, because })).not.toThrow()
		expect(parse({ grade: 9.5, because })).toThrow()
		expect(parse({ grade: 9, because: 'Law' })).toThrow()
	})

	test('sheets share their headings', () => {
		const sheet = (file: string): WrittenFile => {
			const { page } = article({ html: '<h2 id="do">Do this</h2>' })
			const { id: _id, ...rest } = page as Article
			return { file, source: '', kind: 'sheet', page: { ...rest, topic: 'muscles-and-joints' } satisfies Sheet }
		}
		expect(headingsRule.check(inspected([sheet('a'), sheet('b')]))).toEqual([])
	})
})
