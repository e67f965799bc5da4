import { factsOf, findAdjustment } from '#app/content/adjustments.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { emptySixTopics, readSixTopics } from '#app/features/six-topics/read-six-topics.ts'
import { SixTopicsPage } from '#app/features/six-topics/six-topics-page.tsx'
import { changesFor, topics, type Topic } from '#app/features/six-topics/six-topics.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

const ideasFor = (topic: Topic) =>
	changesFor[topic].flatMap((id) => {
		const change = findAdjustment(id)
		return change ? [{ id, title: change.title }] : []
	})
const ideas = Object.fromEntries(topics.map((topic) => [topic, ideasFor(topic)])) as Record<Topic, ReturnType<typeof ideasFor>>

export const loader = () => ({
	form: emptySixTopics({ today: londonDay(new Date()) }),
	made: null,
	ideas,
	facts: factsOf({ facts: ['HS02', 'HS03'] }),
	origin: services().configuration.publicOrigin,
})

/** Shows the talk, or what to put right. Nothing is stored, and nothing typed comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const sent = await readForm(request)
	const read = readSixTopics(sent, { words: words.sixTopics, today: londonDay(new Date()) })
	const made = valueOf(sent, 'do') === 'change' ? null : read.made
	return data({ ...read, made }, { status: read.form.problems.length > 0 ? 400 : 200 })
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(words.sixTopics.title) },
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: links.returnTool('six-topics'),
		title: words.sixTopics.title,
		description: words.sixTopics.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function SixTopics() {
	return <SixTopicsPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
