import { expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { compileMdx } from './compile-mdx.tsx'
import { ContentProblem } from './content-problem.ts'

const aFact = (id: string, more: Partial<Fact> = {}): Fact => ({
	id,
	topic: 'Test',
	statement: 'A statement.',
	source: 'A source',
	asOf: '2026',
	confidence: 'official source',
	where: 'GB',
	nations: ['england'],
	note: '',
	reviewBy: '2027-01-15',
	...more,
})

const aHelpline = (id: string, phone: string | null): Helpline => ({
	id,
	name: `The ${id} line`,
	category: 'national',
	forWho: '',
	useFor: '',
	phone,
	url: null,
	nation: 'GB',
	confidence: '',
	note: '',
})

const context = {
	facts: new Map(
		[
			aFact('EQ06', { values: { weeklyRatePounds: 123.25, startsOn: '2026-04-06', sharePercent: 80 } }),
			aFact('EQ08', { confidence: 'from knowledge' }),
			aFact('SSP21', { confidence: 'our reading' }),
		].map((fact) => [fact.id, fact]),
	),
	helplines: new Map([aHelpline('acas', '0300 123 1100'), aHelpline('shout', null)].map((line) => [line.id, line])),
}

const compile = (body: string, frontMatter = 'slug: test') =>
	compileMdx('content/guidance/test.mdx', `---\n${frontMatter}\n---\n\n${body}\n`, context)

const problemOf = async (compiling: Promise<unknown>) => {
	const error = await compiling.then(
		() => null,
		(thrown: unknown) => thrown,
	)
	expect(error).toBeInstanceOf(ContentProblem)
	return (error as ContentProblem).message
}

test('Markdown becomes HTML with linked headings, and the facts it marks are listed', async () => {
	const { html, cited, frontMatter } = await compile('## What to do\n\nDo it.<Fact id="EQ06" />')
	expect(html).toBe('<h2 id="what-to-do">What to do</h2>\n<p>Do it.</p>')
	expect(cited).toEqual(['EQ06'])
	expect(frontMatter).toEqual({ slug: 'test' })
})

test('a fact that nobody checked says so without being asked', async () => {
	const { html } = await compile('It may.<Fact id="EQ08" /> It might.<Fact id="SSP21" />')
	expect(html).toContain('We have not yet checked this with an official source.')
	expect(html).toContain('This is our reading of an official source.')
})

test('values print as money, dates and shares', async () => {
	const { html } = await compile(
		'<Value fact="EQ06" name="weeklyRatePounds" />, <Value fact="EQ06" name="startsOn" />, <Value fact="EQ06" name="sharePercent" />',
	)
	expect(html).toBe('<p>£123.25, 6 April 2026, 80%</p>')
})

test('a number that is cleared can be dialled', async () => {
	expect((await compile('Ring <Phone of="acas" />.')).html).toBe(
		'<p>Ring <a class="whitespace-nowrap" href="tel:03001231100">0300 123 1100</a>.</p>',
	)
})

test('a table names its columns in every cell, for phones', async () => {
	const { html } = await compile('## Times\n\n| What | How long |\n| --- | --- |\n| A draft | 28 days |')
	expect(html).toContain('<table class="table" role="table" aria-labelledby="times">')
	expect(html).toContain('<th scope="row" role="rowheader">A draft</th>')
	expect(html).toContain('<td role="cell" data-label="How long">28 days</td>')
})

test.each([
	['an unknown fact', 'One.\n\nTwo.<Fact id="XX99" />', 'content/guidance/test.mdx:7: There is no fact XX99'],
	['an unknown value', '<Value fact="EQ06" name="monthlyRatePounds" />', ':5: Fact EQ06 has no value called monthlyRatePounds'],
	['a number that is not cleared', '\n\n<Phone of="shout" />', ':7: The number of The shout line is not cleared for print'],
	['an unknown helpline', '<Phone of="nobody" />', ':5: There is no helpline nobody'],
	['an address nobody confirmed', '<Site of="acas" />', ':5: No web address is confirmed for The acas line'],
	['an unknown component', 'One.\n\n<Marquee>Two</Marquee>', ':7: There is no component <Marquee>'],
	['a tag left open', 'One.\n\n<Law force="must">\n\nTwo.', /:\d+: .*Law/],
	['an import', 'import fs from "node:fs"\n\nOne.', ':5: Articles cannot import or export'],
	['code in braces', 'The answer is {6 * 7}.', ':5: Articles cannot hold code in braces'],
	['raw HTML', 'One.\n\n<script>alert(1)</script>', ':7: Write Markdown instead of <script>'],
	['a second title', '# Another title', ':5: The title is the only first-level heading'],
])('%s stops with the file, the line and the reason', async (_name, body, message) => {
	expect(await problemOf(compile(body))).toMatch(
		typeof message === 'string' ? new RegExp(`${message.replaceAll(/[.*+?^$()[\]\\/]/g, '\\$&')}$`) : message,
	)
})

test('front matter that is not YAML stops at its line', async () => {
	expect(await problemOf(compile('One.', 'slug: test\ntitle: [one'))).toMatch(/test\.mdx:\d+: /)
})

test('front matter in another language is never run', async () => {
	const source = '---js\n{ slug: process.exit(1) }\n---\n\nOne.\n'
	expect(await problemOf(compileMdx('content/guidance/test.mdx', source, context))).toContain(
		'The file must start with front matter',
	)
})
