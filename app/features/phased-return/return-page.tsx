import type { ReactNode } from 'react'
import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { SharedState } from '#app/features/shared-papers/shared-state.tsx'
import type { SharedStateProps } from '#app/features/shared-papers/shared-state.tsx'
import { links } from '#app/http/links.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { CalendarForm } from './calendar-form.tsx'
import type { Broken } from './check-rules.ts'
import type { PhasedReturn } from './phased-return.ts'
import { AboutReturn, GoneBeforeItEnds, HeldReturn } from './return-about.tsx'
import type { HeldProps } from './return-about.tsx'
import { hasPayroll } from './days-left-out.ts'
import { letterOfReturn } from './letter-of-return.ts'
import { returnCopies } from './return-copies.ts'
import { ReturnNews } from './return-news.tsx'
import { SaidToWhole, useSaysColumn } from './return-said.tsx'
import { MissingParts, RulesList, RulesSaid } from './return-state.tsx'
import type { ReviewDay } from './review-days.ts'
import type { WorkOnBankHoliday } from './shown-week.ts'
import type { WeekPay } from './week-pay.ts'
import { RemoveAllTheSame, WeekActions, WholeActions } from './week-actions.tsx'
import { WeeksShown } from './weeks-shown.tsx'

export type ReturnPageProps = {
	readonly id: string
	readonly plan: PhasedReturn
	/** The days of its reviews (`reviewDays`). */
	readonly reviews: readonly ReviewDay[]
	readonly held: HeldProps['held']
	readonly shared: Omit<SharedStateProps, 'versions'>
	readonly bankHolidays: readonly WorkOnBankHoliday[]
	/** A mark of the plan as this page shows it, for its buttons. */
	readonly base: string
	/** What the visitor just did, or why it was not done. */
	readonly said: { readonly kind: 'done' | 'now'; readonly text: string } | null
	/** Rules that an act would have broken: it was not done. */
	readonly refused: readonly Broken[]
	/** A week that is to go though the employee has written something about it, counted from 1: it is asked once more. */
	readonly askedToRemove?: number | null
	/** The version that holds what stood before the last act; null when there is nothing to undo. */
	readonly undo: number | null
	/** The pay of each week; null while nobody has said it. */
	readonly pay: ReactNode
	/** What each week pays, for the letter; empty while nobody has said it. */
	readonly sums: readonly WeekPay[]
	/** Where the sums come from, and when they were seen. */
	readonly sources: ReactNode
}

/** A phased return that somebody keeps: the weeks, what is to put right, and everything that can be done with it. */
export function ReturnPage(page: ReturnPageProps) {
	const words = useWords()
	const { phasedReturn: said } = words
	const { id, plan } = page
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
					{ href: links.returnTool('phased-return'), label: said.title },
				]}
				here={plan.employee === '' ? said.untitled : said.returnOf(plan.employee)}
			/>
			<h1 className="wrap-anywhere">{plan.employee === '' ? said.title : said.returnOf(plan.employee)}</h1>
			<Answer page={page} />
			{page.askedToRemove ? <RemoveAllTheSame plan={plan} base={page.base} number={page.askedToRemove} /> : null}
			<ReturnNews plan={plan} signatures={page.shared.signed?.signatures ?? []} />
			<WeeksShown
				plan={plan}
				reviews={page.reviews}
				bankHolidays={page.bankHolidays}
				changeAt={(week) => links.phasedReturn(id, `week/${week}`)}
				says={useSaysColumn(plan)}
			/>
			<div className="columns mt-6">
				<div>
					<SaidToWhole plan={plan} />
					<GoneBeforeItEnds id={id} held={page.held} plan={plan} />
					<RulesSaid id={id} plan={plan} />
					<MissingParts id={id} plan={plan} />
					<h2 id="pay" className="mt-8">
						{said.payTitle}
					</h2>
					{page.pay ?? <p>{said.payNotYet}</p>}
					<p className="not-on-paper">
						<a className="inline-flex min-h-11 items-center" href={links.phasedReturn(id, 'pay')}>
							{said.payLink}
						</a>
					</p>
					<section className="not-on-paper mt-8" aria-labelledby="steps">
						<h2 id="steps">{said.stepsTitle}</h2>
						<WeekActions plan={plan} base={page.base} />
						<WholeActions plan={plan} base={page.base} />
					</section>
					<AboutReturn id={id} plan={plan} />
					<RemindMe days={page.reviews.map(({ on, week }) => ({ on, code: `step${week}` }))} />
					<HeldReturn id={id} held={page.held} />
					<p className="meta">{words.notLegalAdvice}</p>
					{page.sources}
				</div>
				<Aside title={said.next} links={nextSteps(page, said)}>
					<SharedState {...page.shared} versions={links.phasedReturn(id, 'versions')} />
					<LetterForm page={page} />
					<Copies id={id} isPayroll={hasPayroll(plan)} />
				</Aside>
			</div>
		</>
	)
}

type Said = ReturnType<typeof useWords>['phasedReturn']

const nextSteps = ({ id, held, shared }: ReturnPageProps, said: Said) => [
	{ href: links.phasedReturn(id, 'share'), label: said.share },
	{ href: links.phasedReturn(id, 'sign'), label: said.sign },
	{ href: links.phasedReturn(id, 'versions'), label: said.versions },
	// Of a paper that is one browser's alone no looks are put on record.
	...(held.by === 'account' || shared.out ? [{ href: links.phasedReturn(id, 'looked'), label: said.looked }] : []),
	{ href: links.phasedReturn(id, 'into-plan'), label: said.intoPlan },
	{ href: links.returnTool('conversation'), label: said.conversation },
]

/** What came of the last press of a button. */
function Answer({ page: { said: answer, refused, undo, base } }: { readonly page: ReturnPageProps }) {
	const { phasedReturn: said } = useWords()
	return (
		<>
			{answer ? (
				<Notice kind={answer.kind} announce>
					<p>{answer.text}</p>
					{undo === null ? null : (
						<form method="post">
							<input type="hidden" name="base" value={base} />
							<input type="hidden" name="version" value={undo} />
							<Button look="quiet" name="do" value="undo">
								{said.undo}
							</Button>
						</form>
					)}
				</Notice>
			) : null}
			{refused.length > 0 ? (
				<Notice kind="stop" announce>
					<p>{said.notSaved}</p>
					<RulesList broken={refused} />
				</Notice>
			) : null}
		</>
	)
}

/** Opens the letter with everything that the plan knows, so that nothing is typed twice. Sent as a form: no name is in an address. */
function LetterForm({ page: { plan, reviews, sums } }: { readonly page: ReturnPageProps }) {
	const { phasedReturn: said, phasedReturnDocument } = useWords()
	const words = { ...phasedReturnDocument, ...said.inLetter }
	return (
		<form method="post" action={links.returnTool('letters/phased-return')} className="not-on-paper mb-6">
			{letterOfReturn(plan, { words, reviews, pay: sums }).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<Button look="quiet" name="do" value="change">
				{said.letter}
			</Button>
		</form>
	)
}

function Copies({ id, isPayroll }: { readonly id: string; readonly isPayroll: boolean }) {
	const { phasedReturn: said } = useWords()
	return (
		<section className="not-on-paper mb-6" aria-labelledby="copies">
			<h2 id="copies" className="mb-1 text-[1.1rem]">
				{said.take}
			</h2>
			<ul className="list-none">
				{returnCopies
					.filter((file) => file !== 'reviews.ics' && (isPayroll || file !== 'payroll.csv'))
					.map((file) => (
						<li key={file} className="border-b border-line">
							<a className="flex min-h-11 items-center py-1.5" href={links.phasedReturn(id, `copy/${file}`)}>
								<span className="sr-only">{said.fileIs} </span>
								{said.copies[file]}
							</a>
						</li>
					))}
			</ul>
			{isPayroll ? null : <p className="mt-2">{said.payrollLater}</p>}
			<CalendarForm action={links.phasedReturn(id, 'copy/reviews.ics')} />
		</section>
	)
}
