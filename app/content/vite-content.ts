import path from 'node:path'
import type { Plugin } from 'vite'
import { overdueIn, readContent } from './read-content.ts'

const name = 'virtual:portal-content'
// The NUL keeps other plugins from taking the module for a file.
const resolved = `\0${name}`

export type ContentPluginOptions = {
	/** Stop when a page or a fact it rests on is past its review date. Otherwise the build warns and the pages say so. */
	readonly strict?: boolean
	/** YYYY-MM-DD; today when left out. */
	readonly today?: string
}

/**
 * Serves everything in `content/` as the module `virtual:portal-content`.
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
			return id === name ? resolved : undefined
		},
		async load(id) {
			if (id !== resolved) return undefined
			const content = await readContent(root)
			const overdue = overdueIn(content, today ?? new Date().toISOString().slice(0, 10))
			if (strict && overdue.length > 0) throw new Error(`Content is past its review date:\n${overdue.join('\n')}`)
			if (building) for (const sentence of overdue) this.warn(sentence)
			// A parsed string loads faster than the same value written out as an object.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))})`
		},
		configureServer(server) {
			const folder = path.join(root, 'content')
			server.watcher.add(folder)
			server.watcher.on('all', (_event, file) => {
				if (!path.resolve(file).startsWith(folder + path.sep)) return
				const module = server.moduleGraph.getModuleById(resolved)
				if (module) server.moduleGraph.invalidateModule(module)
				server.ws.send({ type: 'full-reload' })
			})
		},
	}
}
