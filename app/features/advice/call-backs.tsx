import { shownReference } from '#app/features/referrals/reference.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { useWords } from '#app/ui/language.ts'

type CallBacksProps = {
	readonly requests: readonly {
		readonly id: string
		readonly reference: string
		readonly askedOn: string
		readonly lines: readonly { readonly label: string; readonly value: string | readonly string[] }[]
	}[]
}

export function CallBacks({ requests }: CallBacksProps) {
	const { advice } = useWords()
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/casework', label: advice.cases }]} here={advice.callBacks} />
			<h1>{advice.toMake}</h1>
			{requests.length === 0 ? <p>{advice.none}</p> : null}
			{requests.map((request) => (
				<section key={request.id}>
					<SummaryList
						heading={advice.askedOn(shownReference(request.reference), longDate(request.askedOn))}
						rows={request.lines}
					/>
					<form method="post">
						<input type="hidden" name="id" value={request.id} />
						<Button look="quiet">
							{advice.rung} <span className="sr-only">{shownReference(request.reference)}</span>
						</Button>
					</form>
				</section>
			))}
		</div>
	)
}
