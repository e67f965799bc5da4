import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { canStartToday } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import { demands } from './demands.ts'
import { PutInPlan } from './put-in-plan.tsx'

type AdjustmentPageProps = {
	readonly adjustment: Adjustment
	readonly similar: readonly Adjustment[]
	readonly facts: readonly Fact[]
}

export function AdjustmentPage({ adjustment, similar, facts }: AdjustmentPageProps) {
	const words = useWords()
	const { adjustments } = words
	const demandLabels = adjustment.demands.map((code) => demands.find((one) => one.code === code)?.label ?? code)
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: adjustments.title },
				]}
				here={adjustment.title}
			/>
			<div className="columns">
				<article>
					{canStartToday(adjustment) ? (
						<p className="mb-3">
							<Tag>{adjustments.startToday}</Tag>
						</p>
					) : null}
					<h1>{adjustment.title}</h1>
					<p className="lede">{adjustment.action}</p>
					<PutInPlan changes={[adjustment]} />
					<SummaryList
						rows={[
							{ label: adjustments.barrierLabel, value: adjustment.barrier },
							{ label: adjustments.interimLabel, value: adjustment.interim },
							{ label: adjustments.checkLabel, value: adjustment.check },
							{ label: adjustments.costLabel, value: adjustments.costs[adjustment.cost] },
							{ label: adjustments.payLabel, value: adjustment.funding.map((one) => adjustments.fundings[one]) },
							{ label: adjustments.whoLabel, value: adjustment.who },
							{ label: adjustments.leadLabel, value: adjustments.leads[adjustment.lead] },
							{ label: adjustments.durationLabel, value: adjustments.durations[adjustment.duration] },
							{ label: adjustments.reviewLabel, value: adjustments.reviewAfter(adjustment.firstReviewWeeks) },
							{ label: adjustments.demandsLabel, value: demandLabels },
							{ label: adjustments.settingsLabel, value: adjustment.settings.map((one) => adjustments.settings[one]) },
							{ label: adjustments.momentsLabel, value: adjustment.moments.map((one) => adjustments.moments[one]) },
							{ label: adjustments.basisLabel, value: adjustments.bases[adjustment.basis] },
						]}
					/>
					{adjustment.facts.includes('FU01') ? <Shares unsure={adjustment.facts.includes('FU02')} /> : null}
					<section className="keep-together" aria-labelledby="duty">
						<h2 id="duty">{adjustments.dutyTitle}</h2>
						<p>{adjustments.duty}</p>
						<p>
							<a
								className="inline-flex min-h-11 items-center"
								href="/guidance/reasonable-adjustments#when-you-must-make-a-change"
							>
								{adjustments.dutyLink}
							</a>
						</p>
					</section>
					<p className="meta">
						{adjustments.costNote} {words.notLegalAdvice}
					</p>
					{facts.length > 0 ? <SourceList facts={facts} /> : null}
				</article>
				<Aside
					title={adjustments.similar}
					links={similar.map(({ id, title }) => ({ href: `/adjustments/${id}`, label: title }))}
				/>
			</div>
		</>
	)
}

/** The shares stand on one page, with what is not certain about them; here is only the way there. */
function Shares({ unsure }: { readonly unsure: boolean }) {
	const { adjustments } = useWords()
	return (
		<section className="keep-together mb-6" aria-labelledby="shares">
			<h2 id="shares">{adjustments.sharesTitle}</h2>
			<p>{adjustments.sharesText}</p>
			{unsure ? <p>{adjustments.sharesUnsure}</p> : null}
			<p>
				<a className="inline-flex min-h-11 items-center" href="/funding">
					{adjustments.sharesLink}
				</a>
			</p>
		</section>
	)
}
