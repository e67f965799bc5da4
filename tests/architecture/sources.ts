import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by tools or by running the portal; git ignores them too. What begins with a dot belongs to git, an editor or a tool. */
const notOurs = new Set(['node_modules', 'build', 'data', 'test-results', 'playwright-report', 'coverage'])
const ourDotFolders = new Set(['.ci', '.githooks'])
const isOurs = (folder: string, name: string) =>
	name.startsWith('.') ? ourDotFolders.has(name) : !(folder === '' && notOurs.has(name))

function filesBelow(folder: string): string[] {
	return readdirSync(path.join(root, folder), { withFileTypes: true })
		.filter((entry) => isOurs(folder, entry.name))
		.flatMap((entry) => {
			const name = path.posix.join(folder, entry.name)
			return entry.isDirectory() ? filesBelow(name) : [name]
		})
		.sort()
}

/** Every file of the project, as a path from its top folder with forward slashes. */
export const projectFiles: readonly string[] = filesBelow('')

export const isCode = (file: string) => /\.(ts|tsx|js)$/.test(file)
export const isTest = (file: string) => file.startsWith('tests/') || /\.test\.[jt]sx?$/.test(file)

export const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
export const fileExists = (file: string) => existsSync(path.join(root, file))

export function parse(file: string, text: string): ts.SourceFile {
	return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('.tsx') ? ts.ScriptKind.TSX : undefined)
}

/** One import, re-export, `import()` or `import('…').Type`. The specifier is null where it is not written out and so cannot be checked. */
export type Import = { readonly specifier: string | null; readonly typesOnly: boolean; readonly line: number }

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : null)

const namesOnlyTypes = (names: ts.NamedImportBindings | ts.NamedExportBindings | undefined) =>
	names !== undefined &&
	(ts.isNamedImports(names) || ts.isNamedExports(names)) &&
	names.elements.length > 0 &&
	names.elements.every((element) => element.isTypeOnly)

function isTypesOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
	if (!importClause) return false
	return importClause.isTypeOnly || (importClause.name === undefined && namesOnlyTypes(importClause.namedBindings))
}

const alreadyRead = new Map<string, readonly Import[]>()

/** Everything a file imports, read with the TypeScript parser so that a comment or a string never counts. */
export function importsOf(file: string, text: string): readonly Import[] {
	const key = `${file}\0${text}`
	const known = alreadyRead.get(key) ?? readImports(file, text)
	alreadyRead.set(key, known)
	return known
}

function readImports(file: string, text: string): Import[] {
	const source = parse(file, text)
	const found: Import[] = []
	const add = (node: ts.Node, specifier: string | null, typesOnly: boolean) =>
		found.push({ specifier, typesOnly, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 })
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node, literal(node.moduleSpecifier), isTypesOnlyImport(node))
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
			add(node, literal(node.moduleSpecifier), node.isTypeOnly || namesOnlyTypes(node.exportClause))
		else if (ts.isImportTypeNode(node))
			add(node, ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null, true)
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node, literal(node.arguments[0]), false)
		else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require')
			add(node, literal(node.arguments[0]), false)
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

/** The project file an import means, or null when it means a library or a module that the build makes. */
export function targetOf(file: string, specifier: string): string | null {
	const bare = specifier.replace(/\?.*$/, '')
	if (bare.startsWith('#')) return bare.slice(1)
	return bare.startsWith('.') ? path.posix.join(path.posix.dirname(file), bare) : null
}

/** The package an import means ('node:fs', 'zod', '@remix-run/node'), or null when it means a file of ours or a module the build makes. */
export function libraryOf(specifier: string): string | null {
	if (/^[.#/]/.test(specifier) || specifier.startsWith('virtual:')) return null
	if (specifier.startsWith('node:')) return specifier
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/')
}
