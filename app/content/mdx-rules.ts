type Node = { type: string; name?: string | null; children?: Node[]; position?: unknown }
type Tree = Node
type File = { fail(reason: string, place?: unknown): never }

/**
 * A remark plugin that keeps articles to words and our own components.
 *
 * MDX is a programming language; an article that imports or computes is a program nobody reviews. Attribute values such as
 * `pairs={[…]}` stay possible.
 */
export const onlyWordsAndComponents = () => (tree: Tree, file: File) => {
	const visit = (node: Node) => {
		if (node.type === 'mdxjsEsm') file.fail('Articles cannot import or export', node.position)
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
			file.fail('Articles cannot hold code in braces', node.position)
		if (node.type === 'heading' && (node as { depth?: number }).depth === 1)
			file.fail('The title is the only first-level heading', node.position)
		if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && !/^[A-Z]/.test(node.name ?? ''))
			file.fail(`Write Markdown instead of <${node.name ?? ''}>`, node.position)
		node.children?.forEach(visit)
	}
	visit(tree)
}
