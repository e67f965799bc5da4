import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Select } from '#app/ui/select.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { canStartToday, costs, settings } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import type { Choice } from './choose.ts'
import { demands } from './demands.ts'

type CataloguePageProps = { readonly choice: Choice; readonly found: readonly Adjustment[] }

/** The catalogue, or the part of it that fits. The form asks by GET, so what is shown can be kept and sent; it says nothing about a person. */
export function CataloguePage({ choice, found }: CataloguePageProps) {
	const words = useWords()
	const { adjustments } = words
	const chosen = choice.demand ?? choice.setting ?? choice.cost
	const any = { value: '', label: adjustments.any }
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={adjustments.title} />
			<h1>{adjustments.title}</h1>
			<p className="lede">{adjustments.lede}</p>
			<form className="not-on-paper" method="get" aria-label={adjustments.filter}>
				<div className="flex flex-wrap items-end gap-x-5">
					<Select
						name="demand"
						label={adjustments.demand}
						value={choice.demand ?? ''}
						placeholder={null}
						options={[any, ...demands.map(({ code, label }) => ({ value: code, label }))]}
					/>
					<Select
						name="setting"
						label={adjustments.setting}
						value={choice.setting ?? ''}
						placeholder={null}
						options={[
							any,
							...settings.filter((setting) => setting !== 'any').map((value) => ({ value, label: adjustments.settings[value] })),
						]}
					/>
					<Select
						name="cost"
						label={adjustments.cost}
						value={choice.cost ?? ''}
						placeholder={null}
						options={[any, ...costs.map((value) => ({ value, label: adjustments.costs[value] }))]}
					/>
				</div>
				<div className="row">
					<Button>{adjustments.show}</Button>
					{chosen ? <a href="/adjustments">{adjustments.clear}</a> : null}
				</div>
			</form>
			<p className="mt-6" role="status">
				{found.length === 0 ? adjustments.none : adjustments.count(found.length)}
			</p>
			<ul className="list-none">
				{found.map((one) => (
					<li key={one.id} className="border-b border-line py-3.5">
						<h2 className="mb-1 text-[1.15rem]">
							<a className="inline-flex min-h-11 items-center" href={`/adjustments/${one.id}`}>
								{one.title}
							</a>
						</h2>
						<p className="mb-1">{one.action}</p>
						<p className="flex flex-wrap gap-2">
							{canStartToday(one) ? <Tag>{adjustments.startToday}</Tag> : null}
							<Tag plain>{adjustments.costs[one.cost]}</Tag>
							<Tag plain>{adjustments.leads[one.lead]}</Tag>
						</p>
					</li>
				))}
			</ul>
			<p className="meta">{adjustments.costNote}</p>
		</>
	)
}
