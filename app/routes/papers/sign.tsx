import { requirePaper } from '#app/auth/require-paper.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { signPaper } from '#app/features/papers/sign-paper.server.ts'
import { ReturnToSign } from '#app/features/phased-return/return-to-sign.tsx'
import { PlanToSign } from '#app/features/plans/plan-to-sign.tsx'
import { signStep } from '#app/features/plans/sign-step.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { sharedPaper } from '#app/features/shared-papers/shared-kinds.ts'
import { SignPage } from '#app/features/shared-papers/sign-page.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { sharedKindAt } from '#app/http/paper-address.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { parseStep } from '#app/journey/form.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const { row, content } = paper
	const kind = sharedKindAt(request.url)
	const last = (await listVersions(services(), sharedPaper(kind), row)).at(-1)
	const isLast = row.keptRevision === row.revision
	return {
		back: links.paper(kind, row.id),
		content,
		revision: row.revision,
		signatures: isLast ? (last?.signatures ?? []) : [],
		signedBefore: !isLast && (last?.signatures.length ?? 0) > 0,
		// Somebody who looks at a colleague's plan signs in their own name.
		name: row.ownerId === null || row.ownerId === actor.userId ? content.manager : '',
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const kind = sharedKindAt(request.url)
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: wordsIn('en').errors.fields }
	const parsed = parseStep(signStep, form, () => undefined, context)
	const typed = withoutHiddenCharacters(valueOf(form, 'name'))
	if (!parsed.ok) return data({ problems: parsed.problems, typed, changed: false }, { status: 400 })
	const read = Number(valueOf(form, 'revision'))
	const signed = await signPaper(services(), actor, sharedPaper(kind), paper.row.id, {
		side: 'manager',
		name: parsed.value.name,
		on: context.today,
		read,
	})
	if (signed.outcome === 'not-found') throw data(null, { status: 404 })
	if (signed.outcome === 'changed-since') return data({ problems: [], typed, changed: true }, { status: 409 })
	return redirect(`${links.paper(kind, paper.row.id)}?said=signed`, { status: 303 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(signStep.question) }, noIndex]

export default function Sign() {
	const { name, content, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return (
		<SignPage {...page} typed={answered?.typed ?? name} problems={answered?.problems ?? []} changed={answered?.changed ?? false}>
			{'rows' in content ? <PlanToSign rows={content.rows} /> : <ReturnToSign plan={content} />}
		</SignPage>
	)
}
