import { expect, test } from 'vitest'
import { createRequestHandler, type ServerBuild } from '#app/framework.server.ts'
import { narrowRoutes } from './narrow-routes.server.ts'

const paths = {
	home: undefined,
	list: 'guidance',
	article: 'guidance/:slug',
	about: 'refer',
	draft: 'refer/:draft',
	begin: 'refer/begin',
	step: 'refer/:draft/:step',
	check: 'refer/:draft/check',
	done: 'refer/done/:reference',
	file: 'refer/done/:reference/:file',
	account: 'account',
	sent: ':reference',
}

/** Answers with the routes that it took and the parts that it read, in the order the framework has them. */
function site(more: Record<string, string> = {}): ServerBuild {
	const loader = ({ params }: { params: unknown }) => params
	const route = (id: string, path: string | undefined) => ({
		id,
		parentId: id === 'root' ? undefined : id === 'sent' ? 'account' : 'root',
		path: id === 'root' ? '' : path,
		index: id === 'home',
		module: { loader, default: () => null },
	})
	const routes = Object.fromEntries(
		Object.entries({ root: '', ...paths, ...more }).map(([id, path]) => [id, route(id, path)] as const),
	)
	const answer = (_request: Request, status: number, _headers: Headers, { staticHandlerContext }: never) => {
		const { matches, loaderData } = staticHandlerContext as { matches: { route: { id: string } }[]; loaderData: unknown }
		return new Response(JSON.stringify([status, matches.map((match) => match.route.id), loaderData]))
	}
	return {
		routes,
		assets: { routes, entry: { module: '', imports: [] }, url: '', version: '' },
		entry: { module: { default: answer, handleError: () => undefined } },
		future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
		publicPath: '/',
		assetsBuildDirectory: '',
		isSpaMode: false,
	} as never
}

const parts = ['', 'Refer', 'done', 'check', 'begin', 'guidance', 'account', 'x1', '%63heck', ':draft']
const everyPath = parts.flatMap((one) => parts.flatMap((two) => parts.map((three) => `/${[one, two, three].join('/')}`)))

test('every path gets the routes that it gets with all of them there', async () => {
	const build = site()
	const narrow = narrowRoutes(build, 'production')
	const all = createRequestHandler(build, 'production')
	const found = new Set<string>()
	for (const path of ['/', '/refer/done/R1/copy.pdf', ...everyPath, ...everyPath.map((long) => long.replace(/\/+$/, ''))]) {
		const url = new URL(`http://localhost${path}`)
		const expected = await (await all(new Request(url))).text()
		expect([path, await (await narrow(new Request(url), url.pathname)).text()]).toEqual([path, expected])
		found.add(((JSON.parse(expected) as string[][])[1] ?? []).join(' '))
	}
	expect(found.size).toBe(Object.keys(paths).length + 1)
})

test('a site with a route that takes any rest is left whole', async () => {
	const narrow = narrowRoutes(site({ rest: 'files/*' }), 'production')
	const answer = await narrow(new Request('http://localhost/files/a/b'), '/files/a/b')
	expect(((await answer.json()) as unknown[])[1]).toEqual(['root', 'rest'])
})
