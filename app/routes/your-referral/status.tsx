import { requireSubject } from '#app/auth/require-subject.server.ts'
import { subjectStatus } from '#app/features/referrals/subject-status.server.ts'
import { SubjectStatus } from '#app/features/referrals/subject-status.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.read')
	const view = await subjectStatus(services(), actor)
	if (!view) throw data(null, { status: 404 })
	if (view.status === 'awaiting-subject') throw redirect(links.subject(token, 'read'), { status: 303 })
	const formats = view.hasCopy ? ['pdf', 'docx', 'text'] : []
	return {
		...view,
		files: formats.map((format) => ({ format, href: links.subject(token, `copy/copy.${format}`) })),
		reopenAt: links.subject(token, 'refuse'),
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle('How it is going') }, noIndex]

export default function StatusRoute() {
	return <SubjectStatus {...useLoaderData<typeof loader>()} />
}
