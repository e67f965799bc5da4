import type { LastSignature } from '#app/features/papers/last-signatures.ts'
import { useWords } from '#app/ui/language.ts'
import type { PhasedReturn } from './phased-return.ts'

type ReturnNewsProps = { readonly plan: PhasedReturn; readonly signatures: readonly LastSignature[] }

/** What the employee has said and signed, at the top for those who hold it, with the way down to each: on a phone that is screens away. */
export function ReturnNews({ plan, signatures }: ReturnNewsProps) {
	const { yourReturn: said } = useWords()
	const weeks = plan.weeks.filter(({ employeeSays }) => employeeSays !== '')
	const [first] = weeks
	const signed = signatures.find(({ side }) => side === 'employee')
	const news = [
		...(first ? [{ href: `#week-${first.id}`, label: said.wroteToWeeks(weeks.length) }] : []),
		...(plan.employeeSays === '' ? [] : [{ href: '#they-say', label: said.wroteToWhole }]),
		...(signed ? [{ href: '#shared', label: said.signedVersion(signed.number, signed.isNow) }] : []),
	]
	if (news.length === 0) return null
	return (
		<div className="not-on-paper flex flex-wrap items-center gap-x-4">
			<p className="mb-0">{said.employeeHas}</p>
			<ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
				{news.map(({ href, label }) => (
					<li key={href}>
						<a className="inline-flex min-h-11 items-center" href={href}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</div>
	)
}
