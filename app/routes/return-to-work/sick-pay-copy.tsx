import { sickPayCited, sickPayLawOn, sickPayTermsNow } from '#app/content/sick-pay.server.ts'
import { csvFile } from '#app/documents/csv.ts'
import { isDocumentFormat } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { DocumentQueueFull } from '#app/documents/worker-pool.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { payrollTable } from '#app/features/sick-pay/payroll-table.ts'
import { readSickPayForm } from '#app/features/sick-pay/read-sick-pay-form.ts'
import { sickPayDocument } from '#app/features/sick-pay/sick-pay-document.ts'
import { warningsFor } from '#app/features/sick-pay/sick-pay-warnings.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import { readTake } from '#app/features/sick-pay/take-step.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { wordsIn } from '#app/words/words.ts'

const { sickPay: said } = wordsIn('en')
const page = links.returnTool('sick-pay')

function formatIn(params: LoaderFunctionArgs['params']) {
	const format = params.file?.match(/^sick-pay\.([a-z]+)$/)?.[1]
	if (format !== 'csv' && !isDocumentFormat(format)) throw data(null, { status: 404 })
	return format
}

/** A copy comes with the form. Somebody who opens the address alone is led to the form. */
export const loader = ({ params }: LoaderFunctionArgs) => {
	formatIn(params)
	return redirect(page, { status: 303 })
}

/** Sick pay as a file for payroll, of what came with the form. Nothing of it is stored. */
export async function action({ request, params }: ActionFunctionArgs) {
	const format = formatIn(params)
	const today = londonDay(new Date())
	const law = sickPayLawOn(today)
	const terms = sickPayTermsNow()
	const sent = await readForm(request)
	const { asked } = readSickPayForm(sent, { today, terms, earningsWeeks: law.earningsWeeks, say: () => '' })
	const { mark } = readTake(sent, today)
	// 307 sends the same form again, so that the page says what is wrong and nothing typed is lost.
	if (asked === null || mark === null) return redirect(page, { status: 307 })

	const found = sickPay(asked.input, terms)
	if (format === 'csv') return download(csvFile(payrollTable(found, terms, said)), 'sick-pay')
	const warnings = warningsFor(asked.input, found, { today, terms })
	const document = sickPayDocument({ asked, found, warnings, law, terms, facts: sickPayCited(), mark, today }, said)
	try {
		return download(await renderOffThread(document, format), 'sick-pay')
	} catch (error) {
		if (error instanceof DocumentQueueFull) return redirect(`${page}?said=busy`, { status: 307 })
		throw error
	}
}
