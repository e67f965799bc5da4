import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { factsToRecheck } from '#app/features/guidance/article.ts'
import type { Article, Page, Sheet } from '#app/features/guidance/article.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { compileCache } from './compile-cache.ts'
import { compileMdx } from './compile-mdx.tsx'
import type { Compiled } from './compile-mdx.tsx'
import { ContentProblem, lineOf } from './content-problem.ts'
import { articleFrontMatterSchema, pageFrontMatterSchema, sheetFrontMatterSchema } from './front-matter.ts'
import { checkPage, headingsOf, idsIn, wordsOf } from './page-rules.ts'
import type { LinkTargets } from './page-rules.ts'
import type { PortalContent } from './portal-content.ts'
import { toolPaths } from './public-paths.ts'
import { readStructured } from './structured-content.ts'

const wordsAMinute = 200

type Source = { readonly file: string; readonly source: string }

async function sourcesIn(root: string, folder: string): Promise<Source[]> {
	const names = (await readdir(path.join(root, 'content', folder)).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort()
	return Promise.all(
		names.map(async (name) => {
			const file = path.posix.join('content', folder, name)
			return { file, source: await readFile(path.join(root, file), 'utf8') }
		}),
	)
}

/** Front matter by its schema, or the first thing wrong with it, at its line. */
export function parseFrontMatter<Schema extends z.ZodType<{ slug: string }>>(
	{ file, source }: Source,
	found: unknown,
	schema: Schema,
) {
	const result = schema.safeParse(found)
	if (!result.success) {
		const [issue] = result.error.issues
		const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
		throw new ContentProblem(
			file,
			key === undefined ? 1 : lineOf(source, `\n${String(key)}:`) + 1,
			`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
		)
	}
	if (path.posix.basename(file, '.mdx') !== result.data.slug)
		throw new ContentProblem(file, lineOf(source, '\nslug:') + 1, 'The slug must be the name of the file')
	return result.data
}

/** The facts a page names and the facts it marks in its text must be the same: a fact nobody cites is one nobody rechecks. */
export function resolveFacts(
	{ file, source }: Source,
	named: readonly string[],
	cited: readonly string[],
	known: readonly Fact[],
): Fact[] {
	const unmarked = named.find((id) => !cited.includes(id))
	if (unmarked) throw new ContentProblem(file, lineOf(source, unmarked), `${unmarked} is named but marked nowhere in the text`)
	const unnamed = cited.find((id) => !named.includes(id))
	if (unnamed) throw new ContentProblem(file, lineOf(source, `"${unnamed}"`), `${unnamed} is marked but not named in facts`)
	return named.map((id) => {
		const fact = known.find((candidate) => candidate.id === id)
		if (!fact) throw new ContentProblem(file, lineOf(source, id), `There is no fact ${id}`)
		return fact
	})
}

function toArticle(from: Source, { frontMatter, html, cited }: Compiled, known: readonly Fact[]): Article {
	const { facts, ...rest } = parseFrontMatter(from, frontMatter, articleFrontMatterSchema)
	const text = wordsOf(html)
	return {
		...rest,
		path: `/guidance/${rest.slug}`,
		facts: resolveFacts(from, facts, cited, known),
		html,
		headings: headingsOf(html),
		text,
		minutes: Math.max(1, Math.ceil(text.split(' ').length / wordsAMinute)),
	}
}

function toSheet(from: Source, { frontMatter, html, cited }: Compiled, known: readonly Fact[]): Sheet {
	const { facts, ...rest } = parseFrontMatter(from, frontMatter, sheetFrontMatterSchema)
	return {
		...rest,
		path: `/guidance/sheets/${rest.slug}`,
		facts: resolveFacts(from, facts, cited, known),
		html,
		headings: headingsOf(html),
		text: wordsOf(html),
	}
}

function toPage(from: Source, { frontMatter, html, cited }: Compiled, known: readonly Fact[]): Page {
	const { facts, ...rest } = parseFrontMatter(from, frontMatter, pageFrontMatterSchema)
	return { ...rest, facts: resolveFacts(from, facts, cited, known), html, headings: headingsOf(html), text: wordsOf(html) }
}

/** Facts and pages past their review date, a sentence each. */
export function overdueIn(
	{ articles, sheets, pages }: Pick<PortalContent, 'articles' | 'sheets' | 'pages'>,
	today: string,
): string[] {
	return [...articles, ...sheets, ...pages].flatMap((page) => [
		...(today > page.reviewBy ? [`${page.path} was to be reviewed by ${page.reviewBy}`] : []),
		...factsToRecheck(page, today).map((fact) => `${page.path} rests on ${fact.id}, which was to be checked by ${fact.reviewBy}`),
	])
}

/** Reads, compiles and checks all of `content/`. Throws a ContentProblem for the first thing that is wrong. */
export async function readContent(root: string): Promise<PortalContent> {
	const structured = await readStructured(root)
	const { facts, helplines } = structured
	const context = {
		facts: new Map(facts.map((fact) => [fact.id, fact])),
		helplines: new Map(helplines.map((line) => [line.id, line])),
	}
	const cached = await compileCache(root, [JSON.stringify(facts), JSON.stringify(helplines)])
	const compile = ({ file, source }: Source) => cached(file, source, () => compileMdx(file, source, context))

	const [guidance, toPrint, standing] = await Promise.all([
		sourcesIn(root, 'guidance'),
		sourcesIn(root, 'sheets'),
		sourcesIn(root, 'pages'),
	])
	const articles = await Promise.all(guidance.map(async (from) => toArticle(from, await compile(from), facts)))
	const sheets = await Promise.all(toPrint.map(async (from) => toSheet(from, await compile(from), facts)))
	const pages = await Promise.all(standing.map(async (from) => toPage(from, await compile(from), facts)))
	const written = [...articles, ...sheets, ...pages]

	const targets: LinkTargets = new Map([
		...toolPaths.map((tool) => [tool, new Set<string>()] as const),
		...written.map((page) => [page.path, idsIn(page.html)] as const),
	])
	for (const [index, from] of [...guidance, ...toPrint, ...standing].entries()) {
		const page = written[index]
		if (!page) continue
		const next = 'next' in page ? page.next.map(({ href }) => `<a href="${href}"></a>`).join('') : ''
		checkPage({ ...from, path: page.path, html: page.html + next }, targets)
	}
	const lost = structured.tools.find(({ href }) => !targets.has(href))
	if (lost) throw new ContentProblem('content/tools.json', 1, `${lost.href} is not a page of this site`)

	return { articles: articles.sort((a, b) => a.id.localeCompare(b.id)), sheets, pages, ...structured }
}
