import type { ReactNode } from 'react'
import type { SignedVersion } from '#app/features/papers/signed-versions.server.ts'
import { YourPlanBeside, type WhoSeesIt } from '#app/features/plans/your-plan-beside.tsx'
import { YourPlanSign } from '#app/features/plans/your-plan-sign.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { hasPayroll } from './days-left-out.ts'
import type { PhasedReturn } from './phased-return.ts'
import { returnCopies } from './return-copies.ts'
import type { ReviewDay } from './review-days.ts'
import type { WorkOnBankHoliday } from './shown-week.ts'
import { WeeksShown } from './weeks-shown.tsx'
import { YourReturnAbout } from './your-return-about.tsx'

/** What an address may say about what was just done. */
export const saidOfReturn = ['saved', 'signed', 'busy', 'no-pay'] as const
type SaidOfReturn = (typeof saidOfReturn)[number]

export type YourReturnPageProps = {
	readonly token: string
	readonly plan: PhasedReturn
	/** The days of its reviews (`reviewDays`). */
	readonly reviews: readonly ReviewDay[]
	readonly bankHolidays: readonly WorkOnBankHoliday[]
	readonly changedOn: string
	readonly revision: number
	readonly signed: readonly SignedVersion[]
	readonly seen: WhoSeesIt
	/** Their manager said the code, and so knows it. */
	readonly isCodeKnown: boolean
	/** What the employee just did. */
	readonly said: SaidOfReturn | null
	/** Somebody changed the plan while they read: nothing was signed. */
	readonly changedSince: boolean
	readonly name: string
	readonly problems: readonly Problem[]
	/** The pay of each week; null while nobody has said it. */
	readonly pay: ReactNode
	/** From which day on no fit note covers the days left out; null where there is no such day. */
	readonly noteRunsOutOn: string | null
	/** Where the sums come from, and when they were seen. */
	readonly sources: ReactNode
}

/** The whole phased return for the person it is about. */
export function YourReturnPage({ token, plan, ...page }: YourReturnPageProps) {
	const { yourPlan, yourReturn, phasedReturnDocument: words } = useWords()
	return (
		<>
			<ErrorSummary problems={page.problems} />
			<Answer {...page} />
			<h1 className="mt-8">{yourReturn.title}</h1>
			<p className="lede">{yourPlan.lede}</p>
			<p className="wrap-anywhere text-ink-soft">
				{yourPlan.wrote(plan.manager, plan.firm)} {yourPlan.changedOn(longDate(page.changedOn))}
			</p>
			<h2 id="weeks">{yourReturn.weeks}</h2>
			<WeeksShown
				plan={plan}
				reviews={page.reviews}
				bankHolidays={page.bankHolidays}
				bankHolidaysText={yourReturn.bankHolidays}
				says={{
					label: yourReturn.says,
					of: ({ id, employeeSays }, number) => (
						<Said
							text={employeeSays}
							none={yourReturn.saidNothing}
							href={links.yourPlan(token, `say/${id}`)}
							about={yourReturn.aboutWeek(number)}
						/>
					),
				}}
			/>
			<div className="columns mt-6">
				<div>
					<section aria-labelledby="pay">
						<h2 id="pay">{yourReturn.pay}</h2>
						{page.pay ?? <p>{yourReturn.payNotYet}</p>}
						{page.noteRunsOutOn ? <p>{words.noteRunsOut(longDate(page.noteRunsOutOn))}</p> : null}
					</section>
					<YourReturnAbout plan={plan} />
					<section aria-labelledby="whole">
						<h2 id="whole">{yourReturn.whole}</h2>
						<Said
							text={plan.employeeSays}
							none={yourReturn.saidNothingToWhole}
							href={links.yourPlan(token, 'say')}
							about={yourReturn.aboutWhole}
						/>
					</section>
					<YourPlanSign
						revision={page.revision}
						versions={links.yourPlan(token, 'return/versions')}
						signed={page.signed}
						name={page.name}
						problems={page.problems}
					/>
					{page.sources}
				</div>
				<YourPlanBeside token={token} versions="return/versions" seen={page.seen} isCodeKnown={page.isCodeKnown}>
					<Copies token={token} isPayroll={hasPayroll(plan)} />
				</YourPlanBeside>
			</div>
		</>
	)
}

function Answer({ said, changedSince, problems }: Pick<YourReturnPageProps, 'said' | 'changedSince' | 'problems'>) {
	const { yourPlan, yourReturn } = useWords()
	const sentences: Readonly<Record<SaidOfReturn, string>> = {
		saved: yourPlan.saved,
		signed: yourPlan.signedNow,
		busy: yourPlan.busy,
		'no-pay': yourReturn.noPay,
	}
	const text = changedSince ? yourPlan.changedSince : said && problems.length === 0 ? sentences[said] : null
	if (text === null) return null
	return (
		<Notice kind={!changedSince && (said === 'saved' || said === 'signed') ? 'done' : 'now'} announce>
			<p className="mb-0">{text}</p>
		</Notice>
	)
}

type SaidProps = { readonly text: string; readonly none: string; readonly href: string; readonly about: string }

/** What they said, and the way to say it. */
function Said({ text, none, href, about }: SaidProps) {
	const { yourPlan } = useWords()
	return (
		<>
			{text === '' ? (
				<span className="block text-ink-soft">{none}</span>
			) : (
				<span className="block whitespace-pre-line wrap-anywhere" dir="auto">
					{text}
				</span>
			)}
			<a className="not-on-paper inline-flex min-h-11 items-center" href={href}>
				{text === '' ? yourPlan.say : yourPlan.changeIt}
				<span className="sr-only">: {about}</span>
			</a>
		</>
	)
}

function Copies({ token, isPayroll }: { readonly token: string; readonly isPayroll: boolean }) {
	const { yourPlan, phasedReturn } = useWords()
	return (
		<ul className="list-none">
			{returnCopies
				.filter((file) => isPayroll || file !== 'payroll.csv')
				.map((file) => (
					<li key={file} className="border-b border-line">
						<a className="flex min-h-11 items-center py-1.5" href={links.yourPlan(token, `return/copy/${file}`)}>
							<span className="sr-only">{yourPlan.fileIs} </span>
							{phasedReturn.copies[file]}
						</a>
					</li>
				))}
		</ul>
	)
}
