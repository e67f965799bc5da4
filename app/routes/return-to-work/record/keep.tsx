import { sealCarried } from '#app/auth/carried-form.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { BackToRecord } from '#app/features/return-records/back-to-record.tsx'
import { readRecord } from '#app/features/return-records/read-record.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
import { SignInToKeep } from '#app/features/return-records/sign-in-to-keep.tsx'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { returnRecords: said, errors } = wordsIn('en')
const here = links.returnTool('record/keep')

/**
 * Keeps a record in the account of who is signed in. Nobody else keeps one: a browser alone never holds a record. A visitor is asked to
 * sign in, and what was typed goes along, sealed.
 */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const known = await whoHolds(request)
	const form = await readForm(request)
	if (known?.kind !== 'employer') return data({ carried: sealCarried(portal.vault, { path: here, body: form.toString() }) })
	const context = { today: londonDay(new Date()), messages: errors.fields }
	const { record } = readRecord(form, context, said.tooManyChanges(mostAgreed))
	if (record === null) return redirect(links.returnTool('record'), { status: 307 })
	const begun = await startPaper(portal, known, returnRecordPaper, record, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') throw data(null, { status: 429 })
	return redirect(`${links.returnRecord(begun.id)}?said=kept`, { status: 303 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(said.signInTitle) }, noIndex]

export default function KeepRecord() {
	const sent = useActionData<typeof action>()
	return sent ? <SignInToKeep carried={sent.carried} returnTo={here} /> : <BackToRecord title={said.keepTitle} />
}
