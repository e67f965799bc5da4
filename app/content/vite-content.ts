import path from 'node:path'
import type { Plugin } from 'vite'
import { overdueIn, readContent } from './read-content.ts'
import { buildIndex } from './search-index.ts'

const names = ['virtual:portal-content', 'virtual:portal-search'] as const
// The NUL keeps other plugins from taking the module for a file.
const resolved = names.map((name) => `\0${name}`)

// A parsed string loads faster than the same value written out as an object.
const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

export type ContentPluginOptions = {
	/** Stop when a page or a fact it rests on is past its review date. Otherwise the build warns and the pages say so. */
	readonly strict?: boolean
	/** YYYY-MM-DD; today when left out. */
	readonly today?: string
}

/**
 * Serves everything in `content/` as the module `virtual:portal-content`, and its search index as `virtual:portal-search`.
 *
 * It is compiled and checked here, once, when the site is built: the server only ever holds the result. With
 * `CONTENT_STRICT=1` in the environment, pages past their review date stop the build.
 */
export function contentPlugin({ strict = process.env.CONTENT_STRICT === '1', today }: ContentPluginOptions = {}): Plugin {
	let root = process.cwd()
	let building = false
	return {
		name: 'portal-content',
		configResolved(config) {
			root = config.root
			building = config.command === 'build'
		},
		resolveId(id) {
			return names.some((name) => name === id) ? `\0${id}` : undefined
		},
		async load(id) {
			if (!resolved.includes(id)) return undefined
			const content = await readContent(root)
			if (id === resolved[1]) return asModule(buildIndex(content))
			const overdue = overdueIn(content, today ?? new Date().toISOString().slice(0, 10))
			if (strict && overdue.length > 0) throw new Error(`Content is past its review date:\n${overdue.join('\n')}`)
			if (building) for (const sentence of overdue) this.warn(sentence)
			return asModule(content)
		},
		configureServer(server) {
			const folder = path.join(root, 'content')
			server.watcher.add(folder)
			server.watcher.on('all', (_event, file) => {
				if (!path.resolve(file).startsWith(folder + path.sep)) return
				for (const id of resolved) {
					const module = server.moduleGraph.getModuleById(id)
					if (module) server.moduleGraph.invalidateModule(module)
				}
				server.ws.send({ type: 'full-reload' })
			})
		},
	}
}
