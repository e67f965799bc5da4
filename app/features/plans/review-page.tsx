import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ReviewAnswersForm, ReviewTroubles } from './review-again.tsx'
import type { ReviewAgain, ReviewedRows } from './reviewed.ts'

type Mailing = {
	readonly by: 'guest' | 'account'
	/** Whether we have the employee's address. */
	readonly hasEmployee: boolean
	readonly nextReviewOn: string | null
	/** Links have gone out for that day. */
	readonly isSent: boolean
}

export type ReviewPageProps = ReviewedRows & {
	readonly id: string
	readonly mailing: Mailing
	readonly sent: 'manager' | 'both' | null
	/** How many answers were just saved; null when none were. */
	readonly saved: { readonly answered: number; readonly gone: number } | null
	readonly again: ReviewAgain | null
	readonly tooManyMails: boolean
}

/** The holder's own page of a review: the links that go out, and the same answers to give here. */
export function ReviewPage({ id, mailing, sent, saved, again, tooManyMails, ...form }: ReviewPageProps) {
	const { reviewing, plans } = useWords()
	return (
		<div className="question">
			<BackLink href={links.plan(id)} />
			<ReviewTroubles side="manager" rows={form.rows} again={again} />
			<h1>{reviewing.title}</h1>
			{sent ? (
				<Notice kind="done" announce>
					<p className="mb-0">{reviewing.sent[sent]}</p>
				</Notice>
			) : null}
			{tooManyMails ? (
				<Notice kind="now" announce>
					<p className="mb-0">{reviewing.mailTooMany}</p>
				</Notice>
			) : null}
			{saved ? <Saved id={id} {...saved} /> : null}
			<p className="lede">{reviewing.lede}</p>
			<Mails id={id} {...mailing} canSend={form.rows.length > 0} />
			<p>
				<a className="inline-flex min-h-11 items-center" href={links.plan(id, 'copy/reviews.ics')}>
					{reviewing.calendar}
				</a>{' '}
				<span className="text-ink-soft">{reviewing.calendarText}</span>
			</p>
			<p>{reviewing.asManager}</p>
			<ReviewAnswersForm {...form} submitLabel={reviewing.save} again={again} />
			<p className="mt-6">
				<a className="inline-flex min-h-11 items-center" href={links.plan(id)}>
					{plans.backToPlan}
				</a>
			</p>
		</div>
	)
}

function Saved({ id, answered, gone }: { readonly id: string; readonly answered: number; readonly gone: number }) {
	const { reviewing, plans } = useWords()
	return (
		<Notice kind="done" announce title={reviewing.thanksTitle}>
			<p className="mb-0">
				{answered > 0 ? reviewing.answered(answered) : null} {gone > 0 ? reviewing.gone(gone) : null}
			</p>
			<div className="row">
				<a className="inline-flex min-h-11 items-center" href={links.plan(id, 'versions')}>
					{reviewing.savedVersion}
				</a>
				<a className="inline-flex min-h-11 items-center" href={links.plan(id)}>
					{plans.backToPlan}
				</a>
			</div>
		</Notice>
	)
}

function Mails({
	id,
	by,
	hasEmployee,
	nextReviewOn,
	isSent,
	canSend,
}: Mailing & { readonly id: string; readonly canSend: boolean }) {
	const { reviewing } = useWords()
	const when =
		nextReviewOn === null ? reviewing.mailNoDay : (isSent ? reviewing.mailWas : reviewing.mailOn)(longDate(nextReviewOn))
	return (
		<section className="card not-on-paper" aria-labelledby="mails">
			<h2 id="mails" className="mt-0">
				{reviewing.mailTitle}
			</h2>
			{by === 'guest' ? (
				<>
					<p>{reviewing.mailGuest}</p>
					<a className="inline-flex min-h-11 items-center" href={links.plan(id, 'keep')}>
						{reviewing.mailKeep}
					</a>
				</>
			) : (
				<>
					<p>
						{when} {hasEmployee ? reviewing.mailBoth : reviewing.mailManager}
					</p>
					{hasEmployee ? null : (
						<p>
							<a className="inline-flex min-h-11 items-center" href={links.plan(id, 'share')}>
								{reviewing.mailShare}
							</a>
						</p>
					)}
					<p className="text-small text-ink-soft">{reviewing.mailSays}</p>
					{canSend ? (
						<form method="post">
							<Button look="quiet" name="intent" value="send">
								{reviewing.mailNow}
							</Button>
						</form>
					) : null}
				</>
			)}
		</section>
	)
}
