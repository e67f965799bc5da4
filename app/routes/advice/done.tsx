import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { shownReference, typedReference } from '#app/features/referrals/reference.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'

/** Says nothing that the address does not: a reference is shown, and nothing is looked up. */
export function loader({ params }: LoaderFunctionArgs) {
	const reference = typedReference(params.reference ?? '')
	if (!reference) throw data(null, { status: 404 })
	return { reference: shownReference(reference) }
}

export const meta: MetaFunction = () => [{ title: pageTitle('We will ring you') }, noIndex]

export default function AdviceDone() {
	const { reference } = useLoaderData<typeof loader>()
	return (
		<div className="question">
			<ConfirmationPanel title="We will ring you" reference={reference}>
				<p>
					We have e-mailed you the reference. How soon somebody rings is for the area’s team to say; it has not set a time yet.
				</p>
			</ConfirmationPanel>
			<h2>Meanwhile</h2>
			<p>
				<a href="/guidance/act-early">What to say today, and what to leave</a>
			</p>
		</div>
	)
}
