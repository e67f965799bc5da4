import { requirePaper } from '#app/auth/require-paper.server.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { contactLogPaper } from '#app/features/return-records/contact-log-paper.ts'
import { leastContacts, mostContacts, notHereInLog, readLog, type ContactLog } from '#app/features/return-records/contact-log.ts'
import { logView } from '#app/features/return-records/contact-sheet.ts'
import { KeptLogPage } from '#app/features/return-records/kept-log-page.tsx'
import { markOf, saveKept } from '#app/features/return-records/save-kept.server.ts'
import { bothLogs, typedOfLog } from '#app/features/return-records/typed-log.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { contactSheets: words, keptPapers, errors } = wordsIn('en')
const saidInAddress = ['kept', 'saved', 'busy'] as const

/** Its contacts, and an empty one to add while there is room. */
const rowsOf = ({ contacts }: ContactLog) => Math.min(mostContacts, Math.max(leastContacts, contacts.length + 1))

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', contactLogPaper, params.paper ?? '')
	const { row, content: log } = paper
	const today = londonDay(new Date())
	const { days, mark } = logView(log, today, words)
	const said = new URL(request.url).searchParams.get('said')
	return {
		...{ id: row.id, today, days, mark, base: markOf(log), rows: rowsOf(log), problems: [], elsewhere: null },
		typed: { ...typedOfLog(log, { today }) },
		notHere: notHereInLog(log),
		said: saidInAddress.find((one) => one === said) ?? null,
		changedOn: londonDay(row.updatedAt),
		held: await heldBy(services(), actor, row),
		looks: await looksAt(services(), actor, row),
	}
}

/** Saves the contacts, or shows the form with one more. Where somebody else saved since, the form has the contacts of both. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', contactLogPaper, params.paper ?? '')
	const form = await readForm(request)
	const today = londonDay(new Date())
	const { log, typed, problems, rows, notHere } = readLog(form, { today, messages: errors.fields }, words.log)
	const base = valueOf(form, 'base')
	const again = { typed: { ...typed }, base, rows, notHere, problems, said: null }
	if (valueOf(form, 'do') === 'add') return data({ ...again, problems: [], rows: Math.min(mostContacts, rows + 1) })
	if (log === null) return data(again, { status: 400 })
	const saved = await saveKept(services(), actor, contactLogPaper, paper.row.id, { base, content: log })
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'saved') return redirect(`${links.paper('contact-log', paper.row.id)}?said=saved`, { status: 303 })
	const both = bothLogs(log, saved.now)
	const elsewhere = { document: logView(saved.now, today, words).document, left: both.left }
	const shown = { typed: { ...typedOfLog(both.log, { today }) }, rows: rowsOf(both.log), base: markOf(saved.now) }
	return data({ ...again, ...shown, elsewhere }, { status: 409 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(keptPapers['contact-log'].title) }, noIndex]

export default function KeptLog() {
	return <KeptLogPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
