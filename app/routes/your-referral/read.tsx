import { requireSubject } from '#app/auth/require-subject.server.ts'
import { readAsSubject } from '#app/features/referrals/read-as-subject.server.ts'
import { ReadYourReferral } from '#app/features/referrals/read-your-referral.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { beforeYouDecide } from '#app/features/referrals/permissions.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'

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
		points: beforeYouDecide.points,
		nextAt: links.subject(token, `about/${subjectJourney.steps[0]!.slug}`),
		decideAt: links.subject(token, 'decide'),
		files: ['pdf', 'docx', 'text'].map((format) => ({ format, href: links.subject(token, `copy/copy.${format}`) })),
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle('Read what was written about you') }, noIndex]

export default function Read() {
	return <ReadYourReferral {...useLoaderData<typeof loader>()} />
}
