import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { toolPaths } from './public-paths.ts'

test('every path that content may link to has a route', () => {
	const paths = routes.map(({ index, path }) => (index ? '/' : `/${path}`))
	expect(paths).toEqual(expect.arrayContaining([...toolPaths, ...content.pages.map(({ path }) => path), '/guidance/:slug']))
})
