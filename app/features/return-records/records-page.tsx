import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import type { RecordLine } from './record-line.ts'

/** The records that an account keeps, the last changed first. */
export function RecordsPage({ lines, wasDeleted }: { readonly lines: readonly RecordLine[]; readonly wasDeleted: boolean }) {
	const { returnRecords: said } = useWords()
	return (
		<>
			<BackLink href="/account">{said.listBack}</BackLink>
			<h1>{said.listTitle}</h1>
			{wasDeleted ? (
				<Notice kind="done" announce>
					<p>{said.deleted}</p>
				</Notice>
			) : null}
			<p>{said.listLede}</p>
			<p className="row mb-6">
				<ButtonLink href={links.returnTool('record')}>{said.listStart}</ButtonLink>
			</p>
			<Table
				caption={said.listTitle}
				captionHidden
				columns={[
					{ label: said.listAbout, long: true },
					{ label: said.listMet },
					{ label: said.listRead },
					{ label: said.listChanged },
				]}
				rows={lines.map(({ id, reference, metOn, readOn, changedOn }) => ({
					key: id,
					cells: [
						<a key="record" className="wrap-anywhere" href={links.returnRecord(id)}>
							<bdi>{reference === '' ? said.noReference : reference}</bdi>
						</a>,
						longDate(metOn),
						readOn === null ? said.listNotRead : longDate(readOn),
						longDate(changedOn),
					],
				}))}
				empty={said.listNone}
			/>
		</>
	)
}
