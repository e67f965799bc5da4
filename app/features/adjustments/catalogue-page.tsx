import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Adjustment } from './adjustment.ts'
import { AdjustmentFilters } from './adjustment-filters.tsx'
import { AdjustmentsInOrder } from './adjustments-in-order.tsx'
import type { Choice, Counts } from './choose.ts'

type CataloguePageProps = { readonly choice: Choice; readonly counts: Counts; readonly found: readonly Adjustment[] }

/** The catalogue, or the part of it that fits. The forms ask by GET, so what is shown can be kept and sent; it says nothing about a person. */
export function CataloguePage({ choice, counts, found }: CataloguePageProps) {
	const words = useWords()
	const { adjustments } = words
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={adjustments.title} />
			<h1>{adjustments.title}</h1>
			<p className="lede">{adjustments.lede}</p>
			<p className="row not-on-paper">
				<ButtonLink href="/adjustments/find">{words.choosing.link}</ButtonLink>
				<ButtonLink look="quiet" href="/adjustments/plan">
					{words.plans.startTitle}
				</ButtonLink>
			</p>
			<AdjustmentFilters choice={choice} counts={counts} />
			<p className="mt-6" role="status">
				{found.length === 0 ? adjustments.none : adjustments.count(found.length)}
			</p>
			{found.length === 0 ? <p>{adjustments.noneAsk}</p> : <AdjustmentsInOrder found={found} />}
			<p className="meta">{adjustments.costNote}</p>
		</>
	)
}
