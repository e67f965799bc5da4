import { listAdjustments } from '#app/content/adjustments.server.ts'
import { pickedCodeOf, readPicked } from '#app/features/adjustments/picked-code.ts'
import { PickedPage } from '#app/features/adjustments/picked-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** The address names changes and nothing else. One that names none leads to where changes are picked. */
export function loader({ params }: LoaderFunctionArgs) {
	const picked = readPicked(params.code ?? '', listAdjustments())
	const code = pickedCodeOf(picked)
	if (code === '') throw redirect(links.findChanges('mine', ''), { status: 303 })
	if (code !== params.code) throw redirect(links.pickedChanges(code), { status: 303 })
	return { picked, address: services().configuration.publicOrigin + links.pickedChanges(code) }
}

export const meta: MetaFunction<typeof loader> = () => [{ title: pageTitle(wordsIn('en').choosing.picked.title) }, noIndex]

export default function Picked() {
	const { picked, address } = useLoaderData<typeof loader>()
	return <PickedPage picked={picked} address={address} />
}
