import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { Field } from '#app/journey/field.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { CostsResult } from './costs-result.tsx'
import type { CostsForm } from './costs-step.ts'
import { EquipmentShareShown } from './equipment-share-shown.tsx'
import type { costFactIds, EquipmentShare, ShareTerms } from './equipment-share.ts'
import type { PlanCosts } from './plan-costs.ts'

export type CostsPageProps = {
	/** Where the plan is. */
	readonly plan: string
	/** This page's own address: it posts to itself, and what is typed is never in an address. */
	readonly address: string
	readonly form: CostsForm
	/** Null until something was sent that can be added up. */
	readonly costs: PlanCosts | null
	readonly share: { readonly of: EquipmentShare; readonly terms: ShareTerms } | null
	/** The facts of `costFactIds`. */
	readonly facts: Readonly<Record<keyof typeof costFactIds, Fact>>
	readonly today: string
}

/** A plan's cost beside that of absence and of finding somebody new, from the firm's own numbers. Nothing is kept. */
export function CostsPage({ plan, address, form, costs, share, facts, today }: CostsPageProps) {
	const words = useWords()
	const said = words.planTools.costs
	const { fields, rowFields } = form
	const shown = (name: string, field: Field) => (
		<QuestionField key={name} name={name} field={field} typed={form.typed} problems={form.problems} heading={false} />
	)
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: plan, label: words.planDocument.title },
				]}
				here={said.title}
			/>
			<ErrorSummary problems={form.problems} />
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			{costs ? <CostsResult costs={costs} /> : null}
			{share ? <EquipmentShareShown {...share} fact={facts.shares} today={today} /> : null}
			<form method="post" action={address} noValidate autoComplete="off" className="not-on-paper max-w-question">
				<p>{said.notStored}</p>
				<h2>{said.payTitle}</h2>
				{shown('pay', fields.pay)}
				{shown('payEach', fields.payEach)}
				<h2>{said.absenceTitle}</h2>
				{shown('absence', fields.absence)}
				{shown('absenceUnit', fields.absenceUnit)}
				{shown('daysAWeek', fields.daysAWeek)}
				{shown('sickPay', fields.sickPay)}
				{shown('cover', fields.cover)}
				<h2>{said.replacementTitle}</h2>
				{shown('finding', fields.finding)}
				{shown('learningWeeks', fields.learningWeeks)}
				{shown('learningPercent', fields.learningPercent)}
				<h2>{said.rowsTitle}</h2>
				{Object.keys(rowFields).length > 0 ? <p>{said.rowsText}</p> : <p>{said.noRows}</p>}
				{Object.entries(rowFields).map(([name, field]) => shown(name, field))}
				<h2>{said.equipmentTitle}</h2>
				<p>{said.equipmentText}</p>
				{shown('equipment', fields.equipment)}
				{shown('size', fields.size)}
				<Button>{said.show}</Button>
			</form>
			<p className="meta">
				{words.adjustments.costNote} {said.notInAny} {words.notLegalAdvice}
			</p>
			<SourceList facts={[...(costs ? [facts.law] : []), ...(share ? [facts.grant, facts.shares, facts.nations] : [])]} />
		</>
	)
}
