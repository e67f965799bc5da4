import { requireActor } from '#app/auth/guards.server.ts'
import { CallBacks } from '#app/features/advice/call-backs.tsx'
import { callBacksToMake, markCallBackMade } from '#app/features/advice/call-backs.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { advice } = wordsIn('en')

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'advice.handle')
	return { requests: await callBacksToMake(services(), actor) }
}

export async function action({ request }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'advice.handle')
	await markCallBackMade(services(), actor, valueOf(await readForm(request), 'id'))
	return redirect('/casework/call-backs', { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(advice.callBacks) }, noIndex]

export default function CallBacksRoute() {
	return <CallBacks {...useLoaderData<typeof loader>()} />
}
