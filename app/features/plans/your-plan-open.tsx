import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { formId } from '#app/ui/page-language.ts'

type OpenYourPlanProps = {
	readonly managerName: string
	readonly firm: string
	/** Which inbox a code goes to; null where the manager said the code. */
	readonly contact: string | null
	readonly codeAt: string
	readonly endAt: string
	readonly problem: string | null
	/** A form that waits to be sent again once the code is typed. */
	readonly carried: string | null
}

/** What a link shows before the code: who wrote, what one can do with it, and the way on. */
export function OpenYourPlan({ managerName, firm, contact, codeAt, endAt, problem, carried }: OpenYourPlanProps) {
	const { yourPlan } = useWords()
	return (
		<div className="question pt-8">
			{problem ? <ErrorSummary problems={[{ field: 'code', message: problem }]} /> : null}
			<h1>{yourPlan.openTitle}</h1>
			<p className="lede wrap-anywhere">{yourPlan.wrote(managerName, firm)}</p>
			<p>{yourPlan.ownWay}</p>
			<ul>
				{yourPlan.ownWayList.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<h2>{yourPlan.toBeSure}</h2>
			<p>{contact === null ? yourPlan.codeWasSaid : yourPlan.codeGoesTo(contact)}</p>
			{contact === null ? (
				<>
					{/* A change of language goes through the page's form, here as where there is something to send. */}
					<form id={formId} method="post" hidden />
					<ButtonLink href={codeAt}>{yourPlan.haveTheCode}</ButtonLink>
					<p id="no-code" className="mt-6">
						{yourPlan.noCodeHow}
					</p>
				</>
			) : (
				<form id={formId} method="post" noValidate>
					{carried ? <input type="hidden" name="carried" value={carried} /> : null}
					<span id="code" tabIndex={-1} />
					<Button>{yourPlan.sendMeTheCode}</Button>
				</form>
			)}
			<p className="mt-8">
				<a className="inline-flex min-h-11 items-center" href={endAt}>
					{yourPlan.notWanted}
				</a>
			</p>
		</div>
	)
}

/** The link leads nowhere: what that may mean, and what to do. */
export function YourPlanLinkIsOver() {
	const { yourPlan } = useWords()
	return (
		<div className="question pt-8">
			<form id={formId} method="post" hidden />
			<h1>{yourPlan.linkIsOver}</h1>
			<p>{yourPlan.linkIsOverWhy}</p>
			<p>{yourPlan.linkIsOverNext}</p>
			<p>
				{yourPlan.lookForHelp} <a href={links.findChanges('mine', '')}>{yourPlan.lookForHelpLink}</a>.
			</p>
		</div>
	)
}
