import { ContentProblem, lineOf } from './content-problem.ts'
import { onlyWordsAndComponents } from './mdx-rules.ts'
import { queueOf } from './queue.ts'
import { stackingTables } from './stacking-tables.ts'
import { WritingProblem, writingComponents } from './writing.tsx'
import type { WritingContext } from './writing.tsx'

/** One content file, compiled: plain values that can be kept in the cache. */
export type Compiled = { readonly frontMatter: Record<string, unknown>; readonly html: string; readonly cited: readonly string[] }

const inTurn = queueOf(2)

type YamlError = { name: 'YAMLException'; reason: string; mark?: { line?: number } }
type BuildFailure = { errors: { text: string; location: { line: number } | null }[] }

/** The compiler's own errors, said with our file and line. The first is enough: the rest usually follow from it. */
function problemFrom(file: string, source: string, error: unknown): ContentProblem {
	if (error instanceof ContentProblem) return error
	if ((error as Partial<YamlError>).name === 'YAMLException') {
		const { reason, mark } = error as YamlError
		return new ContentProblem(file, (mark?.line ?? 0) + 1, reason)
	}
	const [first] = (error as Partial<BuildFailure>).errors ?? []
	if (first) {
		// The compiler puts the place inside its text, after a file name of its own making.
		const [, line, reason] = /\.mdx:(\d+):\d+(?:-\d+:\d+)?: (.*)/s.exec(first.text) ?? []
		return new ContentProblem(file, line ? Number(line) : (first.location?.line ?? 1), reason ?? first.text)
	}
	const message = error instanceof Error ? error.message : String(error)
	const missing = /component `(\w+)`/.exec(message)?.[1]
	if (missing) return new ContentProblem(file, lineOf(source, `<${missing}`), `There is no component <${missing}>`)
	return new ContentProblem(file, error instanceof WritingProblem ? lineOf(source, error.piece) : 1, message)
}

/**
 * Compiles one MDX file and renders it to static HTML.
 *
 * The compiler and React's server renderer are loaded here and nowhere else, and only when something is not in the cache.
 */
export async function compileMdx(file: string, source: string, context: WritingContext): Promise<Compiled> {
	// gray-matter runs front matter that names another language, JavaScript among them.
	if (!source.startsWith('---\n')) throw new ContentProblem(file, 1, 'The file must start with front matter between --- lines')
	return inTurn(async () => {
		try {
			const [{ bundleMDX }, { getMDXComponent }, { renderToStaticMarkup }, { default: remarkGfm }, { default: rehypeSlug }] =
				await Promise.all([
					import('mdx-bundler'),
					import('mdx-bundler/client/index.js'),
					import('react-dom/server'),
					import('remark-gfm'),
					import('rehype-slug'),
				])
			const { code, frontmatter } = await bundleMDX<Record<string, unknown>>({
				source,
				mdxOptions: (options) => ({
					...options,
					development: false,
					// Ours is first: the others add code of their own, which it would refuse.
					remarkPlugins: [onlyWordsAndComponents, ...(options.remarkPlugins ?? []), remarkGfm],
					rehypePlugins: [...(options.rehypePlugins ?? []), rehypeSlug, stackingTables],
				}),
				esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
			})
			const Body = getMDXComponent(code)
			const { cited, components } = writingComponents(context)
			const html = renderToStaticMarkup(<Body components={components} />)
			return { frontMatter: JSON.parse(JSON.stringify(frontmatter)) as Record<string, unknown>, html, cited: [...cited] }
		} catch (error) {
			throw problemFrom(file, source, error)
		}
	})
}
