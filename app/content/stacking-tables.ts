type Element = { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Element[] }

const textOf = (node: Element): string => node.value ?? (node.children ?? []).map(textOf).join('')
const elements = (node: Element | undefined, ...names: string[]) =>
	(node?.children ?? []).filter(({ tagName }) => tagName !== undefined && names.includes(tagName))

/**
 * A rehype plugin that gives Markdown tables what `ui/table` gives its own: on a phone each row becomes a card whose cells name
 * their column. The first cell of a row is its heading, and the table is named by the page heading above it.
 */
export const stackingTables = () => (tree: Element) => {
	let headingId: unknown
	const visit = (node: Element) => {
		if (/^h[1-6]$/.test(node.tagName ?? '')) headingId = node.properties?.id
		if (node.tagName === 'table') stack(node, headingId)
		else {
			node.children?.forEach(visit)
			node.children = node.children?.map((child) => (child.tagName === 'table' ? spaced(child) : child))
		}
	}
	visit(tree)
}

/** Room above and below, which the table's own class leaves to the page. */
const spaced = (table: Element): Element => ({
	type: 'element',
	tagName: 'div',
	properties: { className: ['my-6'] },
	children: [table],
})

function stack(table: Element, headingId: unknown) {
	table.properties = { className: ['table'], role: 'table', 'aria-labelledby': headingId }
	const [head] = elements(table, 'thead')
	const columns = elements(elements(head, 'tr')[0], 'th')
	for (const column of columns) column.properties = { scope: 'col', role: 'columnheader' }
	for (const row of [...elements(head, 'tr'), ...elements(elements(table, 'tbody')[0], 'tr')]) row.properties = { role: 'row' }
	for (const row of elements(elements(table, 'tbody')[0], 'tr')) {
		for (const [index, cell] of elements(row, 'td').entries()) {
			const column = columns[index]
			if (index === 0) {
				cell.tagName = 'th'
				cell.properties = { scope: 'row', role: 'rowheader' }
			} else cell.properties = { role: 'cell', dataLabel: column ? textOf(column) : undefined }
		}
	}
}
