import { sealCarried } from '#app/auth/carried-form.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { BackToForm } from '#app/features/return-records/back-to-form.tsx'
import { contactLogPaper } from '#app/features/return-records/contact-log-paper.ts'
import { readLog } from '#app/features/return-records/contact-log.ts'
import { keptKindAt, toolOf } from '#app/features/return-records/kept-kind.ts'
import { readRecord } from '#app/features/return-records/read-record.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
import { SignInToKeep } from '#app/features/return-records/sign-in-to-keep.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { returnRecords, contactSheets, keptPapers, errors } = wordsIn('en')

const kindIn = (request: Request) => keptKindAt(new URL(request.url).pathname)

export const loader = ({ request }: LoaderFunctionArgs) => ({ kind: kindIn(request) })

/**
 * Keeps a record or a contact log in the account of who is signed in. Nobody else keeps one: a browser alone never holds any. A visitor
 * is asked to sign in, and what was typed goes along, sealed.
 */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const kind = kindIn(request)
	const path = links.returnTool(`${toolOf[kind]}/keep`)
	const known = await whoHolds(request)
	const form = await readForm(request)
	if (known?.kind !== 'employer') return data({ path, carried: sealCarried(portal.vault, { path, body: form.toString() }) })
	const begun = await beginFrom(form, kind, known, request.headers.get('x-visitor') ?? '')
	if (begun === null) return redirect(links.returnTool(toolOf[kind]), { status: 307 })
	if (begun.outcome === 'too-many') throw data(null, { status: 429 })
	return redirect(`${links.paper(kind, begun.id)}?said=kept`, { status: 303 })
}

/** Null where something in the form has to be put right first. */
function beginFrom(form: URLSearchParams, kind: ReturnType<typeof kindIn>, holder: Holder, visitor: string) {
	const begin = <Content,>(of: PaperOf<Content>, content: Content | null) =>
		content === null ? null : startPaper(services(), holder, of, content, visitor)
	const context = { today: londonDay(new Date()), messages: errors.fields }
	return kind === 'contact-log'
		? begin(contactLogPaper, readLog(form, context, contactSheets.log).log)
		: begin(returnRecordPaper, readRecord(form, context, returnRecords.tooManyChanges(mostAgreed)).record)
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
	{ title: pageTitle(keptPapers[found?.kind ?? 'return-record'].signInTitle) },
	noIndex,
]

export default function Keep() {
	const { kind } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (sent) return <SignInToKeep kind={kind} carried={sent.carried} returnTo={sent.path} />
	return <BackToForm kind={kind} title={keptPapers[kind].keepTitle} />
}
