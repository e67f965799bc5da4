import { isOverdue } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { figures } from './costs-result.tsx'
import type { EquipmentShare, ShareTerms } from './equipment-share.ts'

type EquipmentShareShownProps = {
	readonly of: EquipmentShare
	readonly terms: ShareTerms
	readonly fact: Fact
	readonly today: string
}

/** What the grant may leave to the firm, with how sure that is and of what day. The source stands at the end of the page. */
export function EquipmentShareShown({ of, terms, fact, today }: EquipmentShareShownProps) {
	const said = useWords().planTools.costs
	return (
		<section className="card keep-together mb-8" aria-labelledby="share">
			<h2 id="share" className="mt-0">
				{said.shareTitle}
			</h2>
			<Share of={of} terms={terms} />
			<p>{said.shareEstimate}</p>
			{of.kind === 'share' ? <p>{said.shareNew(terms.newStarterWeeks)}</p> : null}
			<p>
				{said.shareDates(longDate(fact.reviewBy))} {isOverdue(fact, today) ? said.shareLate : null} {said.shareNations}
			</p>
			<p className="mb-0">
				<a className="inline-flex min-h-11 items-center" href="/funding">
					{said.shareLink}
				</a>
			</p>
		</section>
	)
}

function Share({ of, terms }: Pick<EquipmentShareShownProps, 'of' | 'terms'>) {
	const said = useWords().planTools.costs
	switch (of.kind) {
		case 'nothing':
			return <p>{said.shareNothing}</p>
		case 'sources-disagree':
			return <p>{said.shareDisagree(figures(of.older))}</p>
		case 'size-not-said':
			return <p>{said.shareNoSize}</p>
		case 'share':
			return (
				<>
					<p className="font-semibold">
						{of.part === 0
							? said.shareFirstOnly(figures(of.pence))
							: said.shareSum(figures(of.first), of.percent, figures(of.part), figures(of.pence))}
					</p>
					{of.beyond > 0 ? <p>{said.shareBeyond(figures(of.beyond), figures(terms.upTo * 100))}</p> : null}
				</>
			)
	}
}
