import { randomUUID } from 'node:crypto'
import { routingTable } from '#app/content/areas.server.ts'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import { askForCallBack } from '#app/features/advice/ask-for-call-back.server.ts'
import { areaForOutcodes } from '#app/features/directory/route-by-outcode.ts'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import { showQuestion } from '#app/features/questions/show-question.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { parseStep, typedAgain } from '#app/journey/form.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import { defineJourney } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { receivingAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { advice } = wordsIn('en')

const journey = defineJourney({ id: 'advice', steps: [adviceStep] })
const context = { today: '2026-01-01' }
const readNothing = () => undefined
const shown = { journey, answers: {}, step: adviceStep, context, linkTo: () => '/' } as unknown as Parameters<
	typeof showQuestion
>[0]

export const loader = () => ({ view: { ...showQuestion(shown), place: null }, formKey: randomUUID() })

export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const key = valueOf(form, 'key').slice(0, 64) || randomUUID()
	const again = (more: object, status: number) =>
		data({ view: { ...showQuestion({ ...shown, ...more }), place: null }, formKey: key }, { status })
	if (isLanguageChange(form)) return again({ typed: typedAgain(adviceStep, form, readNothing, context) }, 200)
	const parsed = parseStep(adviceStep, form, readNothing, context)
	if (!parsed.ok) return again(parsed, 400)
	const words = form.get('seenHealthWords') === 'yes' ? [] : noticeHealthWordsIn(adviceStep, parsed.value, readNothing, context)
	const typed = Object.fromEntries(
		[...form.keys()].map((name) => [name, name === 'times' ? form.getAll(name) : valueOf(form, name)]),
	)
	if (words.length > 0) return again({ typed, healthWords: words }, 400)
	const routed = areaForOutcodes(routingTable, parsed.value.where, parsed.value.where)
	if (routed.kind === 'out-of-area')
		return again(
			{
				typed,
				problems: [{ field: 'where', message: advice.outside }],
			},
			400,
		)
	const areaId = routed.kind === 'area' ? routed.areaId : receivingAreaFor(request).id
	const asked = await askForCallBack(services(), {
		areaId,
		answers: parsed.value,
		key,
		visitor: request.headers.get('x-visitor') ?? '',
	})
	if (asked.outcome === 'too-many') return again({ typed, problems: [{ field: 'name', message: advice.tooMany }] }, 429)
	services().delivery.wake()
	return redirect(`/advice/done/${asked.reference}`, { status: 303 })
}

export const handle = { languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = () => [{ title: pageTitle(advice.ask) }]

export default function AdviceForm() {
	const loaded = useLoaderData<typeof loader>()
	const { view, formKey } = useActionData<typeof action>() ?? loaded
	return <QuestionPage view={view} submitLabel={advice.ask} extra={{ key: formKey }} />
}
