import { requireSubject } from '#app/auth/require-subject.server.ts'
import { subjectStatus } from '#app/features/referrals/subject-status.server.ts'
import { subjectQuestions } from '#app/features/referrals/subject-questions.ts'
import { SubjectStatus } from '#app/features/referrals/subject-status.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'

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

export const handle = { sections: employeeSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.statusTitle) }, noIndex]
}

export default function StatusRoute() {
	return <SubjectStatus {...useLoaderData<typeof loader>()} />
}
