import { requireSubject } from '#app/auth/require-subject.server.ts'
import { readAsSubject } from '#app/features/referrals/read-as-subject.server.ts'
import { ReadYourReferral } from '#app/features/referrals/read-your-referral.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { subjectQuestions } from '#app/features/referrals/subject-questions.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor, link } = await requireSubject(request, token, 'subject-part.read')
	const view = await readAsSubject(services(), actor)
	if (!view) throw data(null, { status: 404 })
	if (view.row.status !== 'awaiting-subject') throw redirect(links.subject(token, 'status'), { status: 303 })
	return {
		changed: view.part.changed ?? [],
		managerName: link.managerName,
		firm: link.firm,
		writtenOn: view.document.madeOn,
		answerByOn: view.row.expiresAt ? londonDay(view.row.expiresAt) : null,
		sections: view.document.sections.map(({ heading, lines }) => ({
			heading,
			lines: lines.map(({ ref, label, value }) => ({
				number: ref,
				label,
				value,
				wish: view.part.wishes[ref] ?? null,
				changeAt: links.subjectLine(token, ref),
			})),
		})),
		points: subjectQuestions[languageForRequest(request, employeeSections)].points,
		nextAt: links.subject(token, `about/${subjectJourney.steps[0]!.slug}`),
		decideAt: links.subject(token, 'decide'),
		files: (['pdf', 'docx', 'text'] as const).map((format) => ({ format, href: links.subject(token, `copy/copy.${format}`) })),
	}
}

export const handle = { sections: employeeSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.readTitle) }, noIndex]
}

export default function Read() {
	return <ReadYourReferral {...useLoaderData<typeof loader>()} />
}
