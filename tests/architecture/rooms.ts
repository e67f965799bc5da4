import { additions, types } from './room-additions.ts'
import { fileExists, importsOf, targetOf } from './sources.ts'

/** Which files live in which room. The first line that matches says where a file belongs. */
export const rooms: readonly (readonly [room: string, files: RegExp])[] = [
	['tests', /^tests\/|\.test\.[jt]sx?$/],

	['journey', /^app\/journey\//],
	['audit', /^app\/audit\/.+\.server\.ts$/],
	['audit names', /^app\/audit\//],
	['words', /^app\/words\//],
	['http', /^app\/http\//],
	['actor and permissions', /^app\/auth\/(actor|permissions)\.ts$/],
	['guards', /^app\/auth\/(guards|require-[a-z-]+)\.server\.ts$/],
	['credentials', /^app\/auth\/(passwords|one-time-codes)\.server\.ts$/],
	['auth', /^app\/auth\//],
	['documents model', /^app\/documents\/document\.ts$/],
	['documents', /^app\/documents\//],
	['ui', /^app\/ui\//],
	['styles', /^app\/styles\/.+\.css$/],
	['enhance', /^app\/enhance\/.+\.[jt]s$/],

	['ground', /^app\/features\/ground\.ts$/],
	['use cases', /^app\/features\/[^/]+\/.+\.server\.ts$/],
	['feature pages', /^app\/features\/[^/]+\/.+\.tsx$/],
	['nouns', /^app\/features\/[^/]+\/.+\.ts$/],

	['content', /^app\/content\//],
	['vault', /^app\/vault\//],
	['mail messages', /^app\/mail\/messages\.ts$/],
	['mail folder', /^app\/mail\/read-mail-folder\.server\.ts$/],
	['mail queue', /^app\/mail\/queue-message\.server\.ts$/],
	['mail', /^app\/mail\//],
	['operations', /^app\/operations\//],
	['configuration', /^app\/configuration\.server\.ts$/],
	['log', /^app\/log\.server\.ts$/],
	['services', /^app\/services\.server\.ts$/],
	['visitor area', /^app\/visitor-area\.server\.ts$/],
	['public routes', /^app\/shell\/public-routes\.ts$/],
	['shell', /^app\/shell\//],

	['framework', /^app\/framework\.ts$/],
	['framework server', /^app\/framework\.server\.ts$/],
	['site map', /^app\/routes\.ts$/],
	['routes', /^app\/(routes\/.+|root)\.tsx?$/],
	['entries', /^app\/entry\.(client|server)\.tsx$/],

	['seed', /^db\/seed\//],
	['db', /^db\//],
	['bench', /^bench\//],
	['bin', /^bin\//],
	['server', /^server\.js$/],
	['content files', /^content\/.+\.(mdx|json|yaml)$/],
	['tool configuration', /^[^/]+\.config\.[jt]s$/],
]

const servingPages = [
	'use cases',
	'nouns',
	'feature pages',
	'auth',
	'guards',
	'actor and permissions',
	'services',
	'documents',
	'documents model',
	'http',
	'ui',
]

/** Who may import whom: the table of the architecture page. A room may always import itself. */
export const table: Readonly<Record<string, readonly string[]>> = {
	journey: [],
	'audit names': [],
	words: [],
	http: [],
	'actor and permissions': [],
	'documents model': [],
	vault: [],
	'mail messages': [],
	'public routes': [],
	configuration: [],
	log: [],
	'mail folder': [],
	credentials: [],
	framework: [],
	'framework server': [],
	'site map': [],
	styles: [],
	enhance: [],
	'content files': [],

	ui: ['words', 'framework'],
	nouns: ['journey', 'documents model'],
	'feature pages': ['nouns', 'journey', 'http', 'ui', 'words', 'framework'],
	'use cases': ['nouns', 'journey', 'documents model', 'actor and permissions', 'db', 'audit names', types('vault')],
	db: ['nouns', types('journey'), 'audit names', 'actor and permissions'],
	documents: ['documents model'],
	content: ['ui', 'content files'],
	auth: ['db', 'actor and permissions'],
	guards: ['services', 'http', 'auth', 'actor and permissions', 'framework server'],
	mail: ['db', 'vault', 'nouns', 'services', 'mail messages', 'mail queue'],
	operations: ['db', 'vault', 'nouns', 'services'],
	services: ['auth', 'content', 'db', 'vault', 'mail'],
	shell: ['services', 'http', 'framework server', 'public routes'],
	routes: [...servingPages, 'framework', 'framework server', 'styles', 'enhance'],
	entries: [...servingPages, 'framework', 'framework server'],

	seed: [],
	bin: [],
	server: [],
	bench: [],
	'tool configuration': [],
}

export const roomOf = (file: string) => rooms.find(([, files]) => files.test(file))?.[0] ?? null

/** What a room may import: its row of the table, and the additions. */
export function allowedFor(room: string): ReadonlySet<string> {
	return new Set([
		room,
		...(table[room] ?? []),
		...additions.filter((addition) => addition.room === room).flatMap((addition) => addition.mayImport),
	])
}

/** What a relative import may not leave: one folder below app/, or one of the top folders. The files at the top of app/ may go down into any of its rooms. */
const house = (file: string) => /^app\/[^/]+\/|^[^/]+\//.exec(file)?.[0] ?? ''

/** Everything wrong with what this file imports of ours, as sentences; empty when all is well. Tests may import anything. */
export function strays(file: string, text: string, exists: (file: string) => boolean = fileExists): string[] {
	const room = roomOf(file)
	if (room === null) return [`${file} belongs to no room`]
	const allowed = allowedFor(room)
	return importsOf(file, text).flatMap(({ specifier, typesOnly, line }) => {
		const where = `${file}:${line}`
		if (specifier === null)
			return room === 'tests' || room === 'bin' ? [] : [`${where} imports something that is not written out`]
		const target = targetOf(file, specifier)
		if (target === null || /^(build|node_modules)\//.test(target)) return []
		if (!exists(target)) return [`${where} imports ${specifier}, which is not a file (imports carry their extension)`]
		if (room === 'tests') return []
		const found: string[] = []
		if (specifier.startsWith('.') && !target.startsWith(house(file)))
			found.push(`${where} leaves its room by a relative path: ${specifier}`)
		const targetRoom = roomOf(target)
		if (targetRoom === null) found.push(`${where} imports ${target}, which belongs to no room`)
		else if (!allowed.has(targetRoom) && !(typesOnly && allowed.has(types(targetRoom)))) {
			found.push(
				`${where} (${room}) may not import ${allowed.has(types(targetRoom)) ? 'more than types of ' : ''}${targetRoom}: ${target}`,
			)
		}
		return found
	})
}
