import { requirePaper } from '#app/auth/require-paper.server.ts'
import { baseOfReturn } from '#app/features/phased-return/arrange-return.server.ts'
import type { Broken } from '#app/features/phased-return/check-rules.ts'
import { compareReturns } from '#app/features/phased-return/compare-returns.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { putVersionBack } from '#app/features/phased-return/put-version-back.server.ts'
import { ReturnVersionsPage } from '#app/features/phased-return/return-versions-page.tsx'
import { versionsToCompare } from '#app/features/shared-papers/versions-to-compare.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { planTools, returnVersions: words } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	const { row, content } = paper
	const query = new URL(request.url).searchParams
	const { chosen, ...compared } = await versionsToCompare(services(), phasedReturnPaper, paper, query, 'manager')
	return {
		id: row.id,
		employee: content.employee,
		base: baseOfReturn(content),
		...compared,
		now: row.keptRevision === row.revision ? row.versions : null,
		chosen: chosen && { from: chosen.from, to: chosen.to, comparison: compareReturns(chosen.before, chosen.after) },
	}
}

type Refused = { readonly text: string; readonly broken: readonly Broken[] }

/** Puts a version back. Form: `version`, its number, and `base`, which the page has of what the plan says now. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', phasedReturnPaper, params.paper ?? '')
	const { id } = paper.row
	const form = await readForm(request)
	const asked = { version: Number(valueOf(form, 'version')), base: valueOf(form, 'base') }
	const refused = (text: string, status: number, broken: readonly Broken[] = []) => data<Refused>({ text, broken }, { status })
	const done = await putVersionBack(services(), actor, id, asked)
	switch (done.outcome) {
		case 'put-back':
			return redirect(`${links.phasedReturn(id)}?said=put-back`, { status: 303 })
		case 'same':
			return refused(words.putBackSame, 400)
		case 'no-version':
			return refused(words.putBackGone, 400)
		case 'breaks-rules':
			return refused(words.putBackRefused, 400, done.broken)
		case 'changed-elsewhere':
			return refused(words.putBackElsewhere, 409)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(planTools.versions.title) }, noIndex]

export default function Versions() {
	return <ReturnVersionsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />
}
