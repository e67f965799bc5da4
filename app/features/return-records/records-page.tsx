import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { toolOf, type KeptKind } from './kept-kind.ts'
import type { LogLine } from './log-line.ts'
import type { RecordLine } from './record-line.ts'

type RecordsProps = {
	readonly lines: readonly RecordLine[]
	readonly logs: readonly LogLine[]
	/** What was deleted just now. */
	readonly deleted: KeptKind | null
}

/** The records and the contact logs that an account keeps, the last changed first. */
export function RecordsPage({ lines, logs, deleted }: RecordsProps) {
	const { returnRecords: said, keptPapers } = useWords()
	const { list } = keptPapers
	return (
		<>
			<BackLink href="/account">{said.listBack}</BackLink>
			<h1>{said.listTitle}</h1>
			{deleted ? (
				<Notice kind="done" announce>
					<p>{keptPapers[deleted].deleted}</p>
				</Notice>
			) : null}
			<p>{list.lede}</p>
			<section aria-labelledby="records" className="mb-8">
				<h2 id="records">{list.records}</h2>
				<Start kind="return-record" />
				<Table
					caption={list.records}
					captionHidden
					columns={[
						{ label: list.about, long: true },
						{ label: said.listMet },
						{ label: said.listRead },
						{ label: list.changed },
					]}
					rows={lines.map((line) => ({
						key: line.id,
						cells: [
							<About key="about" kind="return-record" {...line} />,
							longDate(line.metOn),
							line.readOn === null ? said.listNotRead : longDate(line.readOn),
							longDate(line.changedOn),
						],
					}))}
					empty={said.listNone}
				/>
			</section>
			<section aria-labelledby="logs">
				<h2 id="logs">{list.logs}</h2>
				<Start kind="contact-log" />
				<Table
					caption={list.logs}
					captionHidden
					columns={[
						{ label: list.about, long: true },
						{ label: list.contacts },
						{ label: list.last },
						{ label: list.next },
						{ label: list.changed },
					]}
					rows={logs.map((line) => ({
						key: line.id,
						cells: [
							<About key="about" kind="contact-log" {...line} />,
							String(line.contacts),
							line.lastOn === null ? list.noLast : longDate(line.lastOn),
							line.nextOn === null ? list.noNext : longDate(line.nextOn),
							longDate(line.changedOn),
						],
					}))}
					empty={list.noLogs}
				/>
			</section>
		</>
	)
}

function Start({ kind }: { readonly kind: KeptKind }) {
	const { keptPapers } = useWords()
	return (
		<p className="row mb-6">
			<ButtonLink href={links.returnTool(toolOf[kind])}>{keptPapers[kind].start}</ButtonLink>
		</p>
	)
}

type AboutProps = { readonly kind: KeptKind; readonly id: string; readonly reference: string }

function About({ kind, id, reference }: AboutProps) {
	const { list } = useWords().keptPapers
	return (
		<a className="wrap-anywhere" href={links.paper(kind, id)}>
			<bdi>{reference === '' ? list.noReference : reference}</bdi>
		</a>
	)
}
