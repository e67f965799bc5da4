import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { formId } from '#app/ui/page-language.ts'
import type { Words } from '#app/words/words.ts'
import type { ReferralKind } from './referral.ts'

type OpenYourReferralProps = {
	readonly firm: string
	readonly managerName: string
	readonly kind: ReferralKind
	/** It is theirs to answer. More than that the link alone does not say. */
	readonly waiting: boolean
	/** Where a code goes: enough to know which inbox to look in. */
	readonly contact: ContactHint
	readonly answerByOn: string | null
	readonly refuseAt: string
	readonly problem: string | null
	/** A form that waits to be sent again once the code is typed. */
	readonly carried: string | null
}

export type ContactHint = { readonly channel: 'email' | 'sms'; readonly hint: string }

/** Where a code goes, in words. */
export function contactWords({ employee }: Words, { channel, hint }: ContactHint): string {
	return channel === 'email' ? hint : employee.mobileEnding(hint)
}

export function OpenYourReferral({
	firm,
	managerName,
	kind,
	waiting,
	contact,
	answerByOn,
	refuseAt,
	problem,
	carried,
}: OpenYourReferralProps) {
	const words = useWords()
	const { employee } = words
	return (
		<div className="question pt-8">
			{problem ? <ErrorSummary problems={[{ field: 'code', message: problem }]} /> : null}
			<h1>{waiting ? employee.openTitle : employee.openAgainTitle}</h1>
			<p className="lede">{(kind === 'assessment' ? employee.asksForAssessment : employee.asksForReferral)(managerName, firm)}</p>
			{waiting ? (
				<>
					<ul>
						<li>{employee.nothingSent}</li>
						<li>{employee.youCanCorrect}</li>
						<li>
							{answerByOn ? `${employee.youHaveUntil(longDate(answerByOn, words.errors.fields.months))} ` : ''}
							{employee.doNothing}
						</li>
					</ul>
				</>
			) : (
				<p>{employee.seeHowItGoes}</p>
			)}
			<h2>{employee.toBeSure}</h2>
			<p>{employee.codeGoesTo(contactWords(words, contact))}</p>
			<form id={formId} method="post" noValidate>
				{carried ? <input type="hidden" name="carried" value={carried} /> : null}
				<span id="code" tabIndex={-1} />
				<Button>{employee.sendMeTheCode}</Button>
			</form>
			{waiting ? (
				<p className="mt-8">
					<a href={refuseAt}>{employee.notWanted}</a>
				</p>
			) : null}
		</div>
	)
}

export function LinkIsOver() {
	const { employee } = useWords()
	return (
		<div className="question pt-8">
			{/* A change of language goes through the page's form, here as where the link works. */}
			<form id={formId} method="post" hidden />
			<h1>{employee.linkIsOver}</h1>
			<p>{employee.linkIsOverWhy}</p>
			<p>{employee.linkIsOverNext}</p>
			<p>
				{employee.lookForHelp} <a href="/guidance/refer-to-workwell">{employee.lookForHelpLink}</a>.
			</p>
		</div>
	)
}
