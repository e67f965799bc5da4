import { requireSubject } from '#app/auth/require-subject.server.ts'
import { subjectPartOf } from '#app/features/referrals/read-as-subject.server.ts'
import { saveLineWish } from '#app/features/referrals/save-subject-part.server.ts'
import { lineWishFields, lineWishStep } from '#app/features/referrals/line-wish-step.ts'
import { CorrectLine } from '#app/features/referrals/correct-line.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { parseStep, typedFrom } from '#app/journey/form.ts'
import { services } from '#app/services.server.ts'

const readNothing = () => undefined

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.read')
	const view = await subjectPartOf(services(), actor)
	const line = view?.document.sections.flatMap(({ lines }) => lines).find(({ ref }) => ref === params.line)
	if (!view || !line) throw data(null, { status: 404 })
	if (view.row.status !== 'awaiting-subject') throw redirect(links.subject(token, 'status'), { status: 303 })
	const wish = view.part.wishes[line.ref]
	const typed = {
		...typedFrom(lineWishStep, wish ? { wish: wish.wish, ...(wish.text && { text: wish.text }) } : undefined, readNothing, {
			today: '',
		}),
	}
	return {
		number: line.ref,
		label: line.label,
		value: line.value,
		fields: lineWishFields,
		typed,
		backTo: links.subject(token, 'read'),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.write')
	const parsed = parseStep(lineWishStep, await readForm(request), readNothing, { today: '' })
	if (!parsed.ok) return data({ problems: parsed.problems, typed: { ...parsed.typed } }, { status: 400 })
	const { wish, text = '' } = parsed.value
	const saved = await saveLineWish(services(), actor, { ref: params.line ?? '', wish: wish === 'right' ? null : { wish, text } })
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'decided') return redirect(links.subject(token, 'status'), { status: 303 })
	return redirect(`${links.subject(token, 'read')}#line-${(params.line ?? '').replace(/[^0-9]/g, '-')}`, { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle('What is wrong with this line?') }, noIndex]

export default function LineRoute() {
	const answered = useActionData<typeof action>()
	const loaded = useLoaderData<typeof loader>()
	return <CorrectLine {...loaded} typed={answered?.typed ?? loaded.typed} problems={answered?.problems ?? []} />
}
