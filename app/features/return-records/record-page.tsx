import type { Problem, TypedValues } from '#app/journey/form.ts'
import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { NeverHere, RecordForm } from './record-form.tsx'

export type RecordPageProps = {
	readonly today: string
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
}

/** The record to fill in together. */
export function RecordPage(props: RecordPageProps) {
	const { returnRecords: said } = useWords()
	return (
		<>
			<ReturnTrail here={said.title} />
			<ErrorSummary problems={props.problems} />
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			<p>{said.before}</p>
			<p>
				{said.oneSide} {said.nothingStored}
			</p>
			<NeverHere />
			<RecordForm action={links.returnTool('record')} {...props}>
				<p className="hint">{said.showHint}</p>
				<div className="row">
					<Button name="do" value="show">
						{said.show}
					</Button>
				</div>
			</RecordForm>
		</>
	)
}

/** The way here, for every page about a record. */
export function ReturnTrail({
	here,
	above = [],
}: {
	readonly here: string
	readonly above?: readonly { href: string; label: string }[]
}) {
	const words = useWords()
	return (
		<Breadcrumbs
			trail={[{ href: '/', label: words.home }, { href: links.returnToWork, label: words.returnToWork.title }, ...above]}
			here={here}
		/>
	)
}
