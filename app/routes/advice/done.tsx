import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { shownReference, typedReference } from '#app/features/referrals/reference.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

const { advice } = wordsIn('en')

/** Says nothing that the address does not: a reference is shown, and nothing is looked up. */
export function loader({ params }: LoaderFunctionArgs) {
	const reference = typedReference(params.reference ?? '')
	if (!reference) throw data(null, { status: 404 })
	return { reference: shownReference(reference) }
}

export const meta: MetaFunction = () => [{ title: pageTitle(advice.doneTitle) }, noIndex]

export default function AdviceDone() {
	const { reference } = useLoaderData<typeof loader>()
	return (
		<div className="question">
			<ConfirmationPanel title={advice.doneTitle} reference={reference}>
				<p>{advice.doneText}</p>
			</ConfirmationPanel>
			<h2>{advice.meanwhile}</h2>
			<p>
				<a href="/guidance/act-early">{advice.whatToSay}</a>
			</p>
		</div>
	)
}
