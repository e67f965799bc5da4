import { shownReference } from '#app/features/referrals/reference.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

type CallBacksProps = {
	readonly requests: readonly {
		readonly id: string
		readonly reference: string
		readonly askedOn: string
		readonly lines: readonly { readonly label: string; readonly value: string | readonly string[] }[]
	}[]
}

export function CallBacks({ requests }: CallBacksProps) {
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/casework', label: 'Cases' }]} here="Call-backs" />
			<h1>Call-backs to make</h1>
			{requests.length === 0 ? <p>None. Everybody who asked has been rung.</p> : null}
			{requests.map((request) => (
				<section key={request.id}>
					<SummaryList
						heading={`${shownReference(request.reference)}, asked on ${longDate(request.askedOn)}`}
						rows={request.lines}
					/>
					<form method="post">
						<input type="hidden" name="id" value={request.id} />
						<Button look="quiet">
							Rung <span className="sr-only">{shownReference(request.reference)}</span>
						</Button>
					</form>
				</section>
			))}
		</div>
	)
}
