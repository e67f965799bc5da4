/** In a row of the table: only `import type` may cross. */
export const types = (room: string) => `${room} (types)`

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
		room: 'nouns',
		mayImport: [types('actor and permissions')],
		because: 'who may hold a paper is said in terms of who asks',
	},
	{
		room: 'use cases',
		mayImport: ['documents'],
		because: 'a copy to take away is the same file for the manager and for the employee, and taking one is put on record',
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
		mayImport: ['use cases', types('nouns')],
		because: 'an employee is known by their own link and a paper by who holds it, and opening one is a use case',
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
		room: 'feature pages',
		mayImport: [types('documents model')],
		because: 'a letter stands on its page as the same value that its file is made of',
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
		room: 'bench',
		mayImport: ['nouns', 'words'],
		because: 'the documents are timed as a plan makes them, in its own words',
	},
	{
		room: 'bench',
		mayImport: ['http'],
		because: 'a calculator is timed from the address of a question on, as another program asks it',
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
		room: 'enhance',
		mayImport: ['nouns'],
		because:
			'what the finder says while one ticks is ranked by the same rule as its result, so the script is built with that module',
	},
	{
		room: 'shell',
		mayImport: ['auth'],
		because: 'every form about what a browser holds gives its cookie another 28 days, and one place sees them all',
	},
	{
		room: 'shell',
		mayImport: ['words'],
		because: 'what is refused before any page is made is refused in words',
	},
]
