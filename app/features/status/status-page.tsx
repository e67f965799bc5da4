import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export type StatusPageProps = {
	readonly portal: 'works' | 'fails'
	readonly mail: 'works' | 'late' | 'unknown'
	/** '22 November 2026, 10:00' */
	readonly checked: string
}

/** What works now, what never works here yet, and what to do meanwhile. */
export function StatusPage({ portal, mail, checked }: StatusPageProps) {
	const words = useWords()
	const { status } = words
	const well = portal === 'works' && mail === 'works'
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={status.title} />
			<h1>{status.title}</h1>
			<Notice kind={well ? 'done' : 'now'} title={well ? status.well : status.notWell}>
				<p>{portal === 'fails' ? status.failsText : mail === 'late' ? status.lateText : status.wellText}</p>
			</Notice>
			<SummaryList
				heading={status.now}
				rows={[
					{ label: status.reading, value: status.states.works },
					{ label: status.forms, value: status.states[portal] },
					{ label: status.messages, value: status.states[mail] },
					{ label: status.texts, value: status.states.notYet },
				]}
			/>
			<p className="meta">{status.checked(checked)}</p>
			<h2>{status.meanwhile}</h2>
			<ul>
				{status.meanwhileSteps.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ul>
		</>
	)
}
