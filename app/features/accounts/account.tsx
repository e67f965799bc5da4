import { kindWords } from '#app/features/referrals/forms.ts'
import type { ReferralKind } from '#app/features/referrals/referral.ts'
import type { StatusWords } from '#app/features/referrals/status-words.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'

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
	return (
		<>
			<h1 className="mt-8">Your account</h1>
			<div className="row mb-8">
				<ButtonLink href="/refer">Refer someone</ButtonLink>
				<ButtonLink href="/assessments" look="quiet">
					Ask for a workplace assessment
				</ButtonLink>
			</div>
			<Table
				caption="What you have begun and sent"
				columns={[{ label: 'What' }, { label: 'About', long: true }, { label: 'How it is going' }, { label: 'Last change' }]}
				rows={lines.map((line) => ({
					key: line.id,
					cells: [
						<a key="link" href={line.href}>
							{line.reference ?? `${kindWords[line.kind].title}: go on`}
						</a>,
						line.name ?? (line.isGone ? 'Deleted' : line.reference ? 'A post' : 'Not finished'),
						<StatusTag key="status" kind={line.words.tone}>
							{line.words.label}
						</StatusTag>,
						line.keptUntilOn ? `${longDate(line.changedOn)}. Kept until ${longDate(line.keptUntilOn)}` : longDate(line.changedOn),
					],
				}))}
				empty="Nothing yet. When you begin a referral or a request, it appears here and is kept for 28 days until you send it."
			/>
			<form method="post" action="/sign-out" className="mt-10">
				<Button look="quiet">Sign out</Button>
			</form>
		</>
	)
}
