import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Adjustment } from './adjustment.ts'
import { ChangeItem } from './found-item.tsx'
import { PutInPlan } from './put-in-plan.tsx'

/** What an employee chose to share: the changes, and nothing of what they answered. */
export function PickedPage({ picked, address }: { readonly picked: readonly Adjustment[]; readonly address: string }) {
	const words = useWords()
	const { choosing, adjustments } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: adjustments.title },
				]}
				here={choosing.picked.title}
			/>
			<div className="columns">
				<div>
					<h1>{choosing.picked.title}</h1>
					<p className="lede">{choosing.picked.lede}</p>
					<h2>{choosing.picked.share}</h2>
					<p>{choosing.picked.shareText}</p>
					<label className="label" htmlFor="picked-address">
						{choosing.address}
					</label>
					<input id="picked-address" className="control" type="text" readOnly value={address} />
					<p className="not-on-paper mt-3">{choosing.picked.shareBack}</p>
					<h2>{choosing.picked.manager}</h2>
					<p>
						{adjustments.count(picked.length)}. {choosing.picked.managerText}
					</p>
					<ol className="list-none">
						{picked.map((one) => (
							<ChangeItem
								key={one.id}
								adjustment={one}
								voice="manager"
								why={`${choosing.costSentences[one.cost]} ${choosing.leadSentences[one.lead]}`}
							/>
						))}
					</ol>
					<div className="card not-on-paper">
						<p>{choosing.picked.planText}</p>
						<PutInPlan changes={picked} />
					</div>
					<p className="meta">{adjustments.costNote}</p>
				</div>
				<Aside
					title={choosing.next}
					links={[
						{ href: '/guidance/reasonable-adjustments', label: choosing.picked.talk },
						{ href: '/checklists/five-minute-starter', label: choosing.starter },
						{ href: '/funding', label: choosing.sharesLink },
						{ href: '/assessments', label: choosing.manager.assessment },
						{ href: '/refer', label: choosing.manager.refer },
					]}
				/>
			</div>
		</>
	)
}
