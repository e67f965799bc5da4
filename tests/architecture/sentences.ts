import ts from 'typescript'
import { parse } from './sources.ts'

/** Attributes and properties whose text somebody reads or hears. */
const spoken =
	/^(label|title|alt|aria-label|aria-description|aria-roledescription|aria-valuetext|placeholder|hint|summary|caption|heading|lede|note|text|question|explain|missing|submitLabel|anotherCodeLabel|empty|message|content|children|here|say|answer|reason|unit)$/

const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/&\w+;/g, ' '))

/** Names that are nobody's language: a file format, an address, a piece of code to copy. */
const isName = (text: string) =>
	/^(\/|https?:|<\w)/.test(text.trim()) ||
	/^(PDF|Word|noindex|noindex, nofollow|width=device-width, initial-scale=1|website|article|summary)$/.test(text.trim())

/** A literal that reads like a sentence or a title: it begins with a capital and goes on after a space. */
const readsLikeSentence = (text: string) => /^[“‘]?\p{Lu}[\p{L}’']*[,:]? \p{L}/u.test(text.trim())

export type Finding = { readonly line: number; readonly text: string }

/** Every sentence written into a page instead of the catalogue: text between tags, in attributes that are read or heard, and in titles. */
export function sentencesIn(file: string, text: string): Finding[] {
	const source = parse(file, text)
	const found: Finding[] = []
	const add = (node: ts.Node, said: string) => {
		if (!hasWords(said) || isName(said)) return
		const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
		if (!found.some((one) => one.line === line && one.text === said.trim())) found.push({ line, text: said.trim() })
	}
	/** The literals that an expression may come to: both sides of a choice, the pieces of a template, what a call is given. */
	const literals = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node)) add(node, node.text)
		else if (ts.isTemplateExpression(node)) {
			add(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '))
			for (const span of node.templateSpans) literals(span.expression)
		} else if (ts.isConditionalExpression(node)) {
			literals(node.whenTrue)
			literals(node.whenFalse)
		} else if (ts.isParenthesizedExpression(node)) literals(node.expression)
		else if (ts.isBinaryExpression(node)) {
			const picks = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.PlusToken]
			if (picks.includes(node.operatorToken.kind)) literals(node.left)
			if (picks.includes(node.operatorToken.kind) || node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
				literals(node.right)
		} else if (ts.isCallExpression(node)) node.arguments.forEach(literals)
	}
	const visit = (node: ts.Node): void => {
		if (ts.isJsxText(node)) add(node, node.text)
		else if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) literals(node.expression)
		else if (ts.isJsxAttribute(node) && spoken.test(node.name.getText(source)) && node.initializer) {
			const { initializer } = node
			if (ts.isJsxExpression(initializer)) {
				if (initializer.expression) literals(initializer.expression)
			} else literals(initializer)
		} else if (ts.isPropertyAssignment(node) && spoken.test(node.name.getText(source).replaceAll(/['"]/g, '')))
			literals(node.initializer)
		else if (ts.isStringLiteralLike(node) && readsLikeSentence(node.text) && !isClassName(node)) add(node, node.text)
		else if (ts.isTemplateExpression(node) && readsLikeSentence(`${node.head.text}x`)) literals(node)
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

function isClassName(node: ts.Node): boolean {
	for (let at: ts.Node | undefined = node; at; at = at.parent)
		if (ts.isJsxAttribute(at)) return /^(className|d|viewBox|href|action|name|value|id|style)$/.test(at.name.getText())
	return ts.isImportDeclaration(node.parent) || ts.isNewExpression(node.parent)
}
