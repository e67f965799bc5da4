import { requireSubject } from '#app/auth/require-subject.server.ts'
import { subjectStatus } from '#app/features/referrals/subject-status.server.ts'
import { subjectQuestions } from '#app/features/referrals/subject-questions.ts'
import { SubjectStatus } from '#app/features/referrals/subject-status.tsx'
import { answerList, correctList } from '#app/features/suggestions/answer-list.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.read')
	const view = await subjectStatus(services(), actor)
	if (!view) throw data(null, { status: 404 })
	if (view.status === 'awaiting-subject') throw redirect(links.subject(token, 'read'), { status: 303 })
	const formats = view.hasCopy ? (['pdf', 'docx', 'text'] as const) : []
	return {
		...view,
		permissionLabels: subjectQuestions[languageForRequest(request, employeeSections)].permissionLabels,
		files: formats.map((format) => ({ format, href: links.subject(token, `copy/copy.${format}`) })),
		reopenAt: links.subject(token, 'refuse'),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.write')
	const form = await readForm(request)
	const language = languageForRequest(request, employeeSections)
	const { list } = wordsIn(language).employee
	const typed = withoutHiddenCharacters(valueOf(form, 'correction'))
	const intent = form.get('intent')
	const answered =
		intent === 'share' || intent === 'do-not-share'
			? await answerList(services(), actor, { agreed: intent === 'share', mark: valueOf(form, 'mark'), language })
			: await correctList(services(), actor, typed)
	const again = (message: string) => data({ problems: [{ field: 'correction', message }], typed }, { status: 400 })
	switch (answered.outcome) {
		case 'answered':
			return redirect(links.subject(token, 'status'), { status: 303 })
		case 'empty':
			return again(list.writeFirst)
		case 'too-long':
			return again(list.tooLong)
		case 'too-many':
			return again(list.tooMany)
		case 'changed-since':
			return again(list.changedSince)
		case 'moved-on':
			return again(list.movedOn)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { sections: employeeSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.statusTitle) }, noIndex]
}

export default function StatusRoute() {
	const answered = useActionData<typeof action>()
	return (
		<SubjectStatus {...useLoaderData<typeof loader>()} listProblems={answered?.problems ?? []} typed={answered?.typed ?? ''} />
	)
}
