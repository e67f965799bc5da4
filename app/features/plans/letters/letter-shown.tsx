import type { Block, Document } from '#app/documents/document.ts'
import { useWords } from '#app/ui/language.ts'
import { Signatures } from '#app/ui/signatures.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'

/** A letter on the page, as it will read in the file. */
export function LetterShown({ letter }: { readonly letter: Document }) {
	const { opening = [], title, note, sections } = letter
	return (
		<section className="card" aria-labelledby="letter">
			{opening.map((text) => (
				<Text key={text} text={text} />
			))}
			<h2 id="letter">{title}</h2>
			{note ? (
				<div className="border-s-6 border-strong ps-4">
					<Text text={note} />
				</div>
			) : null}
			{sections.map(({ heading, blocks }, index) => (
				<div key={index} className="mt-6">
					{heading ? (
						<h3 className="wrap-anywhere" dir="auto">
							{heading}
						</h3>
					) : null}
					{blocks.map((block, place) => (
						<BlockShown key={place} block={block} />
					))}
				</div>
			))}
		</section>
	)
}

function BlockShown({ block }: { readonly block: Block }) {
	const words = useWords()
	switch (block.kind) {
		case 'paragraph':
			return <Text text={block.text} />
		case 'rows':
			return (
				<SummaryList
					rows={block.rows.map(({ label, value }) => ({
						label,
						value: typeof value === 'string' ? <Marked text={value} /> : value,
					}))}
				/>
			)
		case 'list': {
			const List = block.ordered ? 'ol' : 'ul'
			return (
				<List>
					{block.items.map((item, index) => (
						<li key={index} className="wrap-anywhere whitespace-pre-line" dir="auto">
							<Marked text={item} />
						</li>
					))}
				</List>
			)
		}
		case 'table':
			return (
				<Table
					caption={block.caption}
					columns={block.columns.map((label) => ({ label, long: true }))}
					rows={block.rows.map((cells, index) => ({
						key: String(index),
						cells: cells.map((cell, place) => (
							<span key={place} className="wrap-anywhere whitespace-pre-line" dir="auto">
								<Marked text={cell || words.letters.nothingWritten} />
							</span>
						)),
					}))}
				/>
			)
		case 'signatures':
			return <Signatures names={block.names} />
	}
}

function Text({ text }: { readonly text: string }) {
	return (
		<p className="wrap-anywhere whitespace-pre-line" dir="auto">
			<Marked text={text} />
		</p>
	)
}

/** What is still to be filled in by hand stands out, by more than its brackets. */
function Marked({ text }: { readonly text: string }) {
	return text.split(/(\[[^[\]\n]{2,80}\])/).map((part, index) =>
		index % 2 === 1 ? (
			<mark key={index} className="bg-now-wash px-1 text-ink">
				{part}
			</mark>
		) : (
			part
		),
	)
}
