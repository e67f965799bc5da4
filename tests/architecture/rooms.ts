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
	['enhance', /^app\/enhance\/.+\.js$/],

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

/** In a row of the table: only `import type` may cross. */
export const types = (room: string) => `${room} (types)`

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

export type Addition = { readonly room: string; readonly mayImport: readonly string[]; readonly because: string }

/** What the building needed beyond the page's table. Each line carries its reason; a line that nothing uses any more fails the test. */
export const additions: readonly Addition[] = [
	{
		room: 'visitor area',
		mayImport: ['services', 'content', 'nouns', 'http'],
		because: 'which area somebody sees comes from their choice, the host name and the setting, and all ask in one place',
	},
	{
		room: 'routes',
		mayImport: ['visitor area'],
		because: 'a page says which area it speaks for',
	},
	{
		room: 'shell',
		mayImport: ['visitor area'],
		because: 'the areas’ hosts are ours, and a page is kept once for each area',
	},
	{
		room: 'ground',
		mayImport: [types('db'), types('vault')],
		because: 'it names what every use case stands on: a store and a vault, as types',
	},
	{
		room: 'use cases',
		mayImport: ['ground', 'audit', 'mail queue'],
		because: 'the audit row and the outbox row are written in the transaction of the act itself',
	},
	{
		room: 'use cases',
		mayImport: ['credentials'],
		because: 'signing in is a use case; how a password or a one-time code is checked belongs to auth',
	},
	{
		room: 'audit',
		mayImport: ['db', types('vault'), 'audit names', 'actor and permissions'],
		because: 'the chain is a table, and its links are keyed by the vault',
	},
	{
		room: 'mail queue',
		mayImport: ['mail messages', 'db', types('vault')],
		because: 'an outbox row holds a named message with its details sealed',
	},
	{
		room: 'auth',
		mayImport: [types('vault')],
		because: 'a form that outlives its session is sealed before the browser carries it through sign-in',
	},
	{
		room: 'content',
		mayImport: ['nouns'],
		because: 'files are parsed into the nouns, which hold the lists of sections, kinds of fact and clocks',
	},
	{
		room: 'guards',
		mayImport: ['use cases'],
		because: 'an employee is known by their own link, and opening one is a use case',
	},
	{
		room: 'use cases',
		mayImport: ['content'],
		because: 'an area and its clocks are dated content, values inside the bundle',
	},
	{
		room: 'feature pages',
		mayImport: [types('use cases')],
		because: 'a page prints what its use case returns: the shape crosses, the case does not',
	},
	{
		room: 'services',
		mayImport: ['configuration', 'log', types('ground')],
		because: 'it is the one place that builds long-lived things, from the configuration',
	},
	{
		room: 'routes',
		mayImport: ['words'],
		because: 'the title and the description of a page are words of the catalogue too',
	},
	{
		room: 'routes',
		mayImport: ['content'],
		because: 'articles and areas are values inside the bundle: there is nothing to open or to pass around',
	},
	{
		room: 'routes',
		mayImport: ['journey'],
		because: 'the page of a step asks the journey whether one may be here and where to go next, and parses with it',
	},
	{
		room: 'mail',
		mayImport: [types('ground'), 'http'],
		because: 'delivery stands on the same ground as a use case, and letters hold the same typed links as pages',
	},
	{
		room: 'routes',
		mayImport: ['mail folder'],
		because: 'outside production one page shows the messages that were written instead of sent',
	},
	{
		room: 'operations',
		mayImport: ['actor and permissions', 'audit', 'mail queue', 'use cases', types('ground'), types('log')],
		because: 'retention is a use case that nobody asks for: it audits what it deletes and tells who has to know',
	},
	{
		room: 'operations',
		mayImport: ['configuration', 'seed'],
		because: "the operator's command reaches the migrations and the demonstration data through the bundle",
	},
	{
		room: 'services',
		mayImport: ['operations'],
		because: 'opening a store asks whether its keys are the ones that are here, which is the operator’s affair',
	},
	{
		room: 'shell',
		mayImport: ['operations', 'documents'],
		because: 'it starts and stops what runs beside the requests: the schedule and the document workers',
	},
	{
		room: 'seed',
		mayImport: ['db', 'nouns', 'journey', 'use cases', 'actor and permissions', types('ground')],
		because: 'the demonstration is made by the use cases themselves, so it holds only what people could have done',
	},
	{
		room: 'seed',
		mayImport: ['credentials', 'audit', 'mail messages', 'mail queue', 'operations', 'content'],
		because: 'it gives staff a password, tells them, knows the bank holidays, and lets time pass as the schedule would',
	},
	{
		room: 'bin',
		mayImport: ['content'],
		because: 'the editor’s command holds the files to the rules without a build: a broken file has none',
	},
	{
		room: 'bench',
		mayImport: ['content'],
		because: 'the search is timed in process, over ten times the content too',
	},
	{
		room: 'entries',
		mayImport: ['shell', 'operations'],
		because: 'there is one bundle, so the server and the operator reach the shell and the operations through its entry',
	},
	{
		room: 'words',
		mayImport: ['journey', 'http'],
		because: 'what the form kit says of an answer is part of every language, and a page speaks the one its visitor chose',
	},
	{
		room: 'routes',
		mayImport: ['words'],
		because: 'titles and answers that a route gives itself are sentences too, and come from the same catalogue',
	},
	{
		room: 'ui',
		mayImport: ['http'],
		because: 'the fields of the language switch have one name for the button and for the route that answers it',
	},
	{
		room: 'entries',
		mayImport: ['words'],
		because: 'it puts “Error” before the name of a tab, in the language of the page',
	},
	{
		room: 'shell',
		mayImport: ['words'],
		because: 'what is refused before any page is made is refused in words',
	},
]

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
