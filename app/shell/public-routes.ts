/** Route files that anybody may open. Every other route must call a guard first (tests/architecture/routes.test.ts). */
export const publicRoutes: readonly string[] = [
	'routes/home.tsx',
	'routes/guidance/index.tsx',
	'routes/guidance/article.tsx',
	'routes/search.tsx',
	'routes/pages/page.tsx',
]

/** Paths whose bytes are the same for everybody without a session: kept in memory, compressed once. */
export function isSamePageForEverybody(path: string): boolean {
	return (
		path === '/' ||
		/^\/guidance(\/[a-z0-9-]+)?$/.test(path) ||
		/^\/(help-now|privacy|cookies|accessibility|about|complaints|contact)$/.test(path)
	)
}
