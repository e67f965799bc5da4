import { kindWords } from '#app/features/referrals/forms.ts'
import type { ReferralKind } from '#app/features/referrals/referral.ts'
import type { StatusWords } from '#app/features/referrals/status-words.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import { useWords } from '#app/ui/language.ts'

type AccountProps = {
	readonly lines: readonly {
		readonly id: string
		readonly kind: ReferralKind
		readonly reference: string | null
		readonly name: string | null
		/** What was written is deleted; only how it ended is left for a while. */
		readonly isGone: boolean
		readonly words: StatusWords
		readonly changedOn: string
		readonly keptUntilOn: string | null
		readonly href: string
	}[]
}

export function Account({ lines }: AccountProps) {
	const { accounts } = useWords()
	return (
		<>
			<h1 className="mt-8">{accounts.yourAccount}</h1>
			<div className="row mb-8">
				<ButtonLink href="/refer">{accounts.refer}</ButtonLink>
				<ButtonLink href="/assessments" look="quiet">
					{accounts.askForAssessment}
				</ButtonLink>
			</div>
			<Table
				caption={accounts.begunAndSent}
				columns={[
					{ label: accounts.what },
					{ label: accounts.about, long: true },
					{ label: accounts.howItGoes },
					{ label: accounts.lastChange },
				]}
				rows={lines.map((line) => ({
					key: line.id,
					cells: [
						<a key="link" href={line.href}>
							{line.reference ?? accounts.goOnWith(kindWords[line.kind].title)}
						</a>,
						line.name ?? (line.isGone ? accounts.deleted : line.reference ? accounts.aPost : accounts.notFinished),
						<StatusTag key="status" kind={line.words.tone}>
							{line.words.label}
						</StatusTag>,
						line.keptUntilOn
							? accounts.changedAndKept(longDate(line.changedOn), longDate(line.keptUntilOn))
							: longDate(line.changedOn),
					],
				}))}
				empty={accounts.nothingYet}
			/>
			<form method="post" action="/sign-out" className="mt-10">
				<Button look="quiet">{accounts.signOut}</Button>
			</form>
		</>
	)
}
