import { randomBytes } from 'node:crypto'
import { requirePaper } from '#app/auth/require-paper.server.ts'
import { PartPage, PointGone } from '#app/features/plans/part-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { aboutPart, answerPart, rowPart, type PlanPart } from '#app/features/plans/plan-parts.ts'
import { mostRows, rowOf, type Plan } from '#app/features/plans/plan.ts'
import { baseOfPart, typedOfPart } from '#app/features/papers/save-part.server.ts'
import { savePlanPart } from '#app/features/plans/save-plan-part.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans } = wordsIn('en')
const newRowId = () => randomBytes(6).toString('hex')

/** Which part of the plan an address asks for. With `restore` a point that was taken out meanwhile is added again under its id. */
function partAsked(path: string, row: string | undefined, newId: string, restore = false): PlanPart {
	if (row === undefined) return aboutPart
	if (row === 'new') return rowPart(newId, { isNew: true })
	return path.endsWith('/answer') ? answerPart(row, londonDay(new Date())) : rowPart(row, { isNew: restore })
}

/** The part as its page shows it. */
function shown(part: PlanPart, plan: Plan, row: string | undefined, newId: string) {
	const value = part.read(plan)
	return {
		part: { question: part.step.question, hint: part.step.hint ?? null, fields: part.step.fields as FieldSet },
		typed: { ...typedOfPart(part, value ?? undefined, londonDay(new Date())) } as TypedValues,
		base: baseOfPart(value),
		newId: row === 'new' ? newId : null,
		about: row && row !== 'new' ? (rowOf(plan, row)?.what ?? null) : null,
	}
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const newId = newRowId()
	const part = partAsked(new URL(request.url).pathname, params.row, newId)
	const isGone = part.read(paper.content) === null
	// A form that comes after its point was taken out is answered on this page too, so it is shown and not thrown away.
	return data({ id: paper.row.id, isGone, ...shown(part, paper.content, params.row, newId) }, { status: isGone ? 404 : 200 })
}

type Again = {
	readonly typed: TypedValues
	readonly base: string
	readonly newId: string | null
	readonly problems?: readonly Problem[]
	readonly healthWords?: readonly string[]
	readonly theirs?: TypedValues
	readonly trouble?: string
	readonly restore?: boolean
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	const { id } = paper.row
	const form = await readForm(request)
	const sentId = valueOf(form, 'newId')
	const newId = /^[a-f0-9]{12}$/.test(sentId) ? sentId : newRowId()
	const part = partAsked(new URL(request.url).pathname, params.row, newId, form.get('restore') === 'yes')
	const base = valueOf(form, 'base')
	const saved = await savePlanPart(services(), actor, id, part, {
		entries: form,
		base,
		seenHealthWords: form.get('seenHealthWords') === 'yes',
	})
	const again = (more: Omit<Again, 'base' | 'newId'> & Partial<Again>, status: number) =>
		data<Again>({ base, newId: params.row === 'new' ? newId : null, ...more }, { status })
	switch (saved.outcome) {
		case 'saved':
			return redirect(`${links.plan(id)}?said=saved${params.row ? `#row-${params.row === 'new' ? newId : params.row}` : ''}`, {
				status: 303,
			})
		case 'problems':
			return again({ typed: saved.typed, problems: saved.problems }, 400)
		case 'health-words':
			return again({ typed: saved.typed, healthWords: saved.words }, 400)
		case 'changed-elsewhere': {
			const theirs = typedOfPart(part, saved.saved, londonDay(new Date()))
			return again({ typed: saved.typed, base: saved.base, theirs: { ...theirs } }, 409)
		}
		case 'gone':
			return again({ typed: saved.typed, trouble: plans.partGone, base: baseOfPart({}), restore: true }, 409)
		case 'too-large':
			return again(
				{ typed: saved.typed, trouble: saved.because === 'rows' ? plans.tooLargeRows(mostRows) : plans.tooLargeBytes },
				400,
			)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(page?.part.question ?? plans.title) },
	noIndex,
]

export default function Part() {
	const { isGone, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	if (isGone && !answered) return <PointGone id={page.id} />
	return <PartPage {...page} {...answered} />
}
