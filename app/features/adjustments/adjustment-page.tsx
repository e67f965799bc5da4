import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { canStartToday } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import { demands } from './demands.ts'

type AdjustmentPageProps = { readonly adjustment: Adjustment; readonly similar: readonly Adjustment[] }

export function AdjustmentPage({ adjustment, similar }: AdjustmentPageProps) {
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
						]}
					/>
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
				</article>
				<Aside
					title={adjustments.similar}
					links={similar.map(({ id, title }) => ({ href: `/adjustments/${id}`, label: title }))}
				/>
			</div>
		</>
	)
}
