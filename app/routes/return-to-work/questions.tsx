import { factsOf } from '#app/content/adjustments.server.ts'
import { JobQuestionsPage } from '#app/features/job-questions/job-questions-page.tsx'
import { jobQuestionsOf, jobQuestionsStep } from '#app/features/job-questions/job-questions-step.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import { fieldsOf, type ReadAnswer } from '#app/journey/step.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const step = jobQuestionsStep(words.jobQuestions)
const nothing: ReadAnswer = () => undefined
/** No question here is about a day. */
const context = { today: '2026-01-01' }
const fields: FieldSet = fieldsOf(step, nothing, context)

function rights() {
	const facts = factsOf({ facts: ['DP09', 'DP10'] })
	const held = facts.find(({ id }) => id === 'DP10')?.values?.waitDays
	return { facts, holdDays: typeof held === 'number' ? held : null, elsewhere: factsOf({ facts: ['DV03'] }) }
}

export const loader = () => ({
	form: { fields, typed: { ...typedFrom(step, undefined, nothing, context) }, problems: [], sent: [] },
	made: null,
	...rights(),
	origin: services().configuration.publicOrigin,
})

/** Shows the list, or what to put right. Nothing is stored, and nothing typed comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const sent = await readForm(request)
	const typed = { ...typedAgain(step, sent, nothing, context) }
	const said = parseStep(step, sent, nothing, context)
	const shown = { fields, typed, problems: said.ok ? [] : said.problems, sent: [...sent].filter(([name]) => name !== 'do') }
	const made = said.ok && valueOf(sent, 'do') !== 'change' ? jobQuestionsOf(said.value) : null
	return data({ form: shown, made }, { status: said.ok ? 200 : 400 })
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(words.jobQuestions.title) },
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: links.returnTool('questions'),
		title: words.jobQuestions.title,
		description: words.jobQuestions.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Questions() {
	return <JobQuestionsPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
