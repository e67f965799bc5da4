import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { publicRoutes } from '#app/shell/public-routes.ts'
import { fileExists, parse, projectFiles, textOf } from './sources.ts'

/** A private loader or action calls one of these before it does anything else, naming what is asked for. A parent's loader protects nothing. */
const guards = ['requireActor', 'requireSubject', 'requirePaper', 'requirePaperSubject', 'requireAnyPaperSubject']
/** The guard of pages that answer "not found" in production. */
const developmentGuard = 'requireDevelopment'

type Entry = { readonly file: string; readonly children?: readonly Entry[] }
const filesOf = (entries: readonly Entry[]): string[] =>
	entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)])

const routeFiles = [...new Set(filesOf(routes))]

type Body = { readonly name: string; readonly body: ts.ConciseBody | undefined }

const isExported = (node: ts.Node) =>
	ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)

/** The loader and the action that a module exports. One that is passed on from elsewhere has no body here, so it cannot be shown to be guarded. */
function doorsOf(source: ts.SourceFile): Body[] {
	const isDoor = (name: string) => name === 'loader' || name === 'action'
	return source.statements.flatMap((statement): Body[] => {
		if (ts.isFunctionDeclaration(statement) && isExported(statement) && statement.name && isDoor(statement.name.text))
			return [{ name: statement.name.text, body: statement.body }]
		if (ts.isVariableStatement(statement) && isExported(statement)) {
			return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
				if (!ts.isIdentifier(name) || !isDoor(name.text)) return []
				const isFunction = initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
				return [{ name: name.text, body: isFunction ? initializer.body : undefined }]
			})
		}
		if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
			return statement.exportClause.elements
				.filter((element) => isDoor(element.name.text))
				.map((element) => ({ name: element.name.text, body: undefined }))
		}
		if (ts.isExportDeclaration(statement) && !statement.exportClause) return [{ name: 'export *', body: undefined }]
		return []
	})
}

/** `await requireActor(request, 'noun.verb')` with whatever else the guard wants to know, or `requireDevelopment()`. */
function isGuardCall(expression: ts.Expression | undefined): boolean {
	if (!expression) return false
	const call = ts.isAwaitExpression(expression) ? expression.expression : expression
	if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return false
	if (call.expression.text === developmentGuard) return true
	const namesAction = call.arguments.some((given) => ts.isStringLiteral(given) && /^[a-z-]+\.[a-z-]+$/.test(given.text))
	return ts.isAwaitExpression(expression) && guards.includes(call.expression.text) && namesAction
}

/** `const token = params.token ?? ''`: a part of the address by another name. Nothing is called, so nothing can leak. */
function onlyNames(statement: ts.Statement): boolean {
	const calls = (node: ts.Node): boolean =>
		ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isAwaitExpression(node) || (ts.forEachChild(node, calls) ?? false)
	return ts.isVariableStatement(statement) && !calls(statement)
}

function startsWithGuard(body: ts.ConciseBody | undefined): boolean {
	if (!body || !ts.isBlock(body)) return false
	const first = body.statements.find((statement) => !onlyNames(statement))
	if (!first) return false
	if (ts.isExpressionStatement(first)) return isGuardCall(first.expression)
	return ts.isVariableStatement(first) && isGuardCall(first.declarationList.declarations[0]?.initializer)
}

/** What is wrong with a route that is not on the public list; empty when all its doors are guarded. */
function openDoors(file: string, text: string): string[] {
	const doors = doorsOf(parse(file, text))
	if (!doors.some(({ name }) => name === 'loader')) return [`${file} has no loader, so nothing asks who is there`]
	return doors.filter(({ body }) => !startsWithGuard(body)).map(({ name }) => `${file}: ${name} does not begin with a guard`)
}

test.each(routeFiles)('%s is public, or begins by asking who is there', (file) => {
	expect(fileExists(`app/${file}`), 'the site map names a file that is there').toBe(true)
	if (publicRoutes.includes(file)) return
	expect(openDoors(file, textOf(`app/${file}`))).toEqual([])
})

test('the public list names routes of the site map, each once', () => {
	expect(publicRoutes.filter((file) => !routeFiles.includes(file))).toEqual([])
	expect(new Set(publicRoutes).size).toBe(publicRoutes.length)
})

test('every route module is on the site map', () => {
	const modules = projectFiles
		.filter((file) => /^app\/routes\/.+\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
		.map((file) => file.slice('app/'.length))
	expect(modules.filter((file) => !routeFiles.includes(file))).toEqual([])
})

describe('control: an open door is found', () => {
	const guarded = "const actor = await requireActor(request, 'referral.read')\n"

	test.each([
		['a loader without a guard', 'export async function loader() { return null }'],
		['a guard that comes second', `export async function loader({ request }) { const id = await find(1); ${guarded} }`],
		[
			'a guard after a call that looks harmless',
			`export async function loader({ request }) { const open = services(); ${guarded} }`,
		],
		[
			'a guard second in one line',
			"export async function loader({ request }) { const row = find(), actor = await requireActor(request, 'referral.read') }",
		],
		['a guard that is not waited for', "export async function loader({ request }) { requireActor(request, 'referral.read') }"],
		[
			'a guard for an action that is not written out',
			'export async function loader({ request }) { await requireActor(request, action) }',
		],
		['a guard of another name', "export async function loader({ request }) { await isSignedIn(request, 'referral.read') }"],
		[
			'an action without a guard',
			`export async function loader({ request }) { ${guarded} }\nexport async function action() { return null }`,
		],
		['an arrow function without a guard', 'export const loader = async () => null'],
		['a loader that is passed on', "export { loader } from './other.tsx'"],
		['a wrapped loader', 'export const loader = guard(async () => null)'],
		['a page without a loader', 'export default function Page() { return null }'],
		['a guard in a branch', `export async function loader({ request }) { if (request) { ${guarded} } }`],
	])('%s', (_title, text) => {
		expect(openDoors('routes/account/index.tsx', text)).toHaveLength(1)
	})

	test.each([
		['a function', `export async function loader({ request }) { ${guarded} return actor }`],
		['an arrow function', `export const loader = async ({ request }) => { ${guarded} return actor }`],
		['a call alone', "export async function loader({ request }) { await requireActor(request, 'referral.read'); return null }"],
		[
			'loader and action',
			`export async function loader({ request }) { ${guarded} }\nexport async function action({ request }) { ${guarded} }`,
		],
	])('a guarded %s is not', (_title, text) => {
		expect(openDoors('routes/account/index.tsx', text)).toEqual([])
	})

	test('nested routes are read too', () => {
		expect(filesOf([{ file: 'a.tsx', children: [{ file: 'b.tsx' }] }])).toEqual(['a.tsx', 'b.tsx'])
	})
})
