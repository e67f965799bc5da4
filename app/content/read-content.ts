import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { factsToRecheck } from '#app/features/guidance/article.ts'
import type { Article, Page, Sheet } from '#app/features/guidance/article.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { compileCache } from './compile-cache.ts'
import { compileMdx } from './compile-mdx.tsx'
import type { Compiled } from './compile-mdx.tsx'
import { ContentProblem, lineOf, problemsIn, throwProblems } from './content-problem.ts'
import { conversationPaths } from './conversation-paths.ts'
import { marksIn } from './fact-marks.ts'
import { articleFrontMatterSchema, pageFrontMatterSchema, sheetFrontMatterSchema } from './front-matter.ts'
import { headingsOf, idsIn, pageProblems, wordsOf } from './page-rules.ts'
import type { BuiltPage, LinkTargets } from './page-rules.ts'
import type { PortalContent } from './portal-content.ts'
import { toolPaths } from './public-paths.ts'
import { pointsLeadingNowhere } from './read-checklists.ts'
import { linksLeadingNowhere } from './read-conversations.ts'
import { readingsLeadingNowhere } from './read-rehearsals.ts'
import { readStructured } from './structured-content.ts'
import type { Source, WrittenFile } from './written-file.ts'

const wordsAMinute = 200

async function sourcesIn(root: string, folder: string): Promise<Source[]> {
	const names = (await readdir(path.join(root, 'content', folder)).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort()
	return Promise.all(
		names.map(async (name) => {
			const file = path.posix.join('content', folder, name)
			return { file, source: await readFile(path.join(root, file), 'utf8') }
		}),
	)
}

/** Front matter by its schema, or what is wrong with it, each at its line. */
export function parseFrontMatter<Schema extends z.ZodType<{ slug: string }>>(
	{ file, source }: Source,
	found: unknown,
	schema: Schema,
) {
	const result = schema.safeParse(found)
	if (!result.success) {
		throwProblems(
			result.error.issues.map((issue) => {
				const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]
				const line = key === undefined ? 1 : lineOf(source, `\n${String(key)}:`) + 1
				return new ContentProblem(file, line, `${issue.path.join('.')} ${issue.message}`.trim())
			}),
		)
	} else if (path.posix.basename(file, '.mdx') !== result.data.slug)
		throw new ContentProblem(file, lineOf(source, '\nslug:') + 1, 'The slug must be the name of the file')
	return result.data as z.infer<Schema>
}

/** Every mark of a fact that is not there. The compiler would stop at the first. */
const unknownFacts = ({ file, source }: Source, known: ReadonlyMap<string, Fact>) =>
	marksIn(source)
		.filter(({ id }) => !known.has(id))
		.map(({ id, line }) => new ContentProblem(file, line, `There is no fact ${id}`))

/** The facts a page names and the facts it marks in its text must be the same: a fact nobody cites is one nobody rechecks. */
export function resolveFacts(
	{ file, source }: Source,
	named: readonly string[],
	cited: readonly string[],
	known: readonly Fact[],
): Fact[] {
	const problem = (piece: string, reason: string) => new ContentProblem(file, lineOf(source, piece), reason)
	throwProblems([
		...named.filter((id) => !cited.includes(id)).map((id) => problem(id, `${id} is named but marked nowhere in the text`)),
		...cited.filter((id) => !named.includes(id)).map((id) => problem(`"${id}"`, `${id} is marked but not named in facts`)),
	])
	return named.map((id) => {
		const fact = known.find((candidate) => candidate.id === id)
		if (!fact) throw problem(id, `There is no fact ${id}`)
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

/** What could be read of `content/`, and everything that keeps the site from being built of it. */
export type Reading = {
	readonly content: PortalContent
	readonly files: readonly WrittenFile[]
	readonly targets: LinkTargets
	readonly problems: readonly ContentProblem[]
}

const kinds = [
	{ kind: 'article', folder: 'guidance', under: '/guidance/' },
	{ kind: 'sheet', folder: 'sheets', under: '/guidance/sheets/' },
	{ kind: 'page', folder: 'pages', under: '/' },
] as const

function toWritten(kind: WrittenFile['kind'], from: Source, compiled: Compiled, known: readonly Fact[]): WrittenFile {
	if (kind === 'article') return { ...from, kind, page: toArticle(from, compiled, known) }
	if (kind === 'sheet') return { ...from, kind, page: toSheet(from, compiled, known) }
	return { ...from, kind, page: toPage(from, compiled, known) }
}

/** A page as its rules see it: the links of its next steps count as links of the page. */
export function builtPage({ file, source, page }: WrittenFile): BuiltPage {
	const next = 'next' in page ? page.next.map(({ href }) => `<a href="${href}"></a>`).join('') : ''
	return { file, source, path: page.path, html: page.html + next }
}

/** Reads and compiles all of `content/`. Throws only when the facts and other lists, which every page needs, cannot be read. */
export async function readAll(root: string): Promise<Reading> {
	const structured = await readStructured(root)
	const { facts, helplines } = structured
	const context = {
		facts: new Map(facts.map((fact) => [fact.id, fact])),
		helplines: new Map(helplines.map((line) => [line.id, line])),
	}
	const cached = await compileCache(root, [JSON.stringify(facts), JSON.stringify(helplines)])
	const problems: ContentProblem[] = []
	const unreadable: string[] = []

	const read = async (kind: WrittenFile['kind'], from: Source, path: string) => {
		try {
			throwProblems(unknownFacts(from, context.facts))
			const compiled = await cached(from.file, from.source, () => compileMdx(from.file, from.source, context))
			return [toWritten(kind, from, compiled, facts)]
		} catch (error) {
			problems.push(...problemsIn(error))
			unreadable.push(path)
			return []
		}
	}
	const files: WrittenFile[] = []
	for (const { kind, folder, under } of kinds) {
		const sources = await sourcesIn(root, folder)
		const pathOf = ({ file }: Source) => under + path.posix.basename(file, '.mdx')
		files.push(...(await Promise.all(sources.map((from) => read(kind, from, pathOf(from))))).flat())
	}

	const targets: LinkTargets = new Map<string, ReadonlySet<string> | null>([
		...toolPaths.map((tool) => [tool, new Set<string>()] as const),
		...structured.adjustments.map(({ id }) => [`/adjustments/${id}`, new Set<string>()] as const),
		...structured.checklists.map(({ slug }) => [`/checklists/${slug}`, new Set<string>()] as const),
		...structured.rehearsals.map(({ slug }) => [`/return-to-work/rehearse/${slug}`, new Set<string>()] as const),
		...conversationPaths(structured.conversations).map((one) => [one, new Set<string>()] as const),
		...unreadable.map((lost) => [lost, null] as const),
		...files.map(({ page }) => [page.path, idsIn(page.html)] as const),
	])
	problems.push(...files.flatMap((written) => pageProblems(builtPage(written), targets)))
	for (const { href } of structured.tools.filter((tool) => !targets.has(tool.href)))
		problems.push(new ContentProblem('content/tools.json', 1, `${href} is not a page of this site`))
	for (const checklist of structured.checklists) {
		const file = `content/checklists/${checklist.slug}.json`
		for (const lost of pointsLeadingNowhere(checklist, (href) => targets.has(href)))
			problems.push(new ContentProblem(file, 1, lost))
	}
	for (const lost of linksLeadingNowhere(structured.conversations, (href) => targets.has(href)))
		problems.push(new ContentProblem('content/conversations', 1, lost))

	for (const rehearsal of structured.rehearsals) {
		const file = `content/rehearsals/${rehearsal.slug}.json`
		for (const lost of readingsLeadingNowhere(rehearsal, (href) => targets.has(href)))
			problems.push(new ContentProblem(file, 1, lost))
	}

	const articles = files.flatMap(({ kind, page }) => (kind === 'article' ? [page] : [])).sort((a, b) => a.id.localeCompare(b.id))
	const sheets = files.flatMap(({ kind, page }) => (kind === 'sheet' ? [page] : []))
	const pages = files.flatMap(({ kind, page }) => (kind === 'page' ? [page] : []))
	return { content: { articles, sheets, pages, ...structured }, files, targets, problems }
}

/** Everything in `content/`, for the build. Throws a ContentProblem for the first thing that is wrong. */
export async function readContent(root: string): Promise<PortalContent> {
	const { content, problems } = await readAll(root)
	throwProblems(problems)
	return content
}
