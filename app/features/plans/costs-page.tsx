import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { Field } from '#app/journey/field.ts'
import { links } from '#app/http/links.ts'
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
	/** Where the plan is; null without one, when the change as a whole has one price. */
	readonly plan: string | null
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
	const rowNames = Object.keys(form.rowFields)
	const title = plan === null ? said.aloneTitle : said.title
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					plan === null
						? { href: links.returnToWork, label: words.returnToWork.title }
						: { href: plan, label: words.planDocument.title },
				]}
				here={title}
			/>
			<ErrorSummary problems={form.problems} />
			<h1>{title}</h1>
			<p className="lede">{plan === null ? said.aloneLede : said.lede}</p>
			{costs ? <CostsResult costs={costs} /> : null}
			{share ? <EquipmentShareShown {...share} fact={facts.shares} today={today} /> : null}
			<form method="post" action={address} noValidate autoComplete="off" className="not-on-paper max-w-question">
				<p>{said.notStored}</p>
				<h2>{said.payTitle}</h2>
				<Box form={form} name="pay" />
				<Box form={form} name="payEach" />
				<Box form={form} name="hoursAWeek" />
				<h2>{said.absenceTitle}</h2>
				<Box form={form} name="absence" />
				<Box form={form} name="absenceUnit" />
				<Box form={form} name="daysAWeek" />
				<Box form={form} name="sickPay" />
				<Box form={form} name="cover" />
				<h2>{said.replacementTitle}</h2>
				<Box form={form} name="finding" />
				<Box form={form} name="learningWeeks" />
				<Box form={form} name="learningPercent" />
				<h2>{plan === null ? said.aloneRowsTitle : said.rowsTitle}</h2>
				<p>{plan === null ? said.aloneRowsText : rowNames.length > 0 ? said.rowsText : said.noRows}</p>
				{rowNames.map((name) => (
					<Box key={name} form={form} name={name} />
				))}
				<h2>{said.equipmentTitle}</h2>
				<p>{said.equipmentText}</p>
				<Box form={form} name="equipment" />
				<Box form={form} name="size" />
				<Button>{said.show}</Button>
			</form>
			<p className="meta">
				{words.adjustments.costNote} {said.notInAny} {words.notLegalAdvice}
			</p>
			<SourceList facts={[...(costs ? [facts.law] : []), ...(share ? [facts.grant, facts.shares, facts.nations] : [])]} />
		</>
	)
}

/** One box of the form, of a row or of the rest, with what was typed in it. */
function Box({ form, name }: { readonly form: CostsForm; readonly name: string }) {
	const all: Readonly<Record<string, Field>> = { ...form.fields, ...form.rowFields }
	const field = all[name]
	if (!field) return null
	return <QuestionField name={name} field={field} typed={form.typed} problems={form.problems} heading={false} />
}
