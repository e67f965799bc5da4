import type { ReferralKind } from '#app/features/referrals/referral.ts'
import { employerTone, type EmployerState } from '#app/features/referrals/status-words.ts'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import { useWords } from '#app/ui/language.ts'

/** Where each kind of what is kept is listed. */
const keptIn = [
	{ kind: 'plan', href: links.accountPlans },
	{ kind: 'phased-return', href: `${links.returnTool('phased-return')}#kept` },
	{ kind: 'return-record', href: links.accountRecords },
	{ kind: 'contact-log', href: `${links.accountRecords}#logs` },
	{ kind: 'checklist', href: '/checklists/kept' },
] as const

type AccountProps = {
	/** How many there are of each kind. */
	readonly kept: Readonly<Record<(typeof keptIn)[number]['kind'], number>>
	readonly lines: readonly {
		readonly id: string
		readonly kind: ReferralKind
		readonly reference: string | null
		/** Null about a post; a name that is not theirs to read is null. */
		readonly subject: { readonly name: string | null } | null
		/** What was written is deleted; only how it ended is left for a while. */
		readonly isGone: boolean
		readonly state: EmployerState
		readonly changedOn: string
		readonly keptUntilOn: string | null
		readonly href: string
	}[]
}

export function Account({ lines, kept }: AccountProps) {
	const { accounts, employer } = useWords()
	return (
		<>
			<h1 className="mt-8">{accounts.yourAccount}</h1>
			<div className="row mb-8">
				<ButtonLink href="/refer">{accounts.refer}</ButtonLink>
				<ButtonLink href="/assessments" look="quiet">
					{accounts.askForAssessment}
				</ButtonLink>
			</div>
			<section className="mb-8" aria-labelledby="kept">
				<h2 id="kept">{accounts.keptTitle}</h2>
				<ul className="list-none">
					{keptIn.map(({ kind, href }) => (
						<li key={kind}>
							<a className="inline-flex min-h-11 items-center" href={href}>
								{accounts.keptCount(accounts.kept[kind], kept[kind])}
							</a>
						</li>
					))}
				</ul>
			</section>
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
							{line.reference ?? accounts.goOnWith(employer.kinds[line.kind])}
						</a>,
						line.subject ? (line.subject.name ?? employer.somebodyOfYours) : accounts[absent(line)],
						<StatusTag key="status" kind={employerTone(line.state)}>
							{employer.states[line.state]}
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

function absent({ isGone, reference }: AccountProps['lines'][number]) {
	if (isGone) return 'deleted'
	return reference ? 'aPost' : 'notFinished'
}
