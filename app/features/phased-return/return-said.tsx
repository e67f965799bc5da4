import { useWords } from '#app/ui/language.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'

/** What the employee says to each week, as a column for `WeeksShown`; none while they have said nothing. */
export function useSaysColumn({ weeks }: PhasedReturn) {
	const { yourReturn } = useWords()
	if (weeks.every(({ employeeSays }) => employeeSays === '')) return undefined
	return {
		label: yourReturn.theySay,
		of: ({ employeeSays }: PhasedWeek) =>
			employeeSays === '' ? <span className="text-ink-soft">{yourReturn.nothingYet}</span> : <Typed text={employeeSays} />,
	}
}

/** What the employee says to the whole, for those who hold it. Nobody but them changes it. */
export function SaidToWhole({ plan }: { readonly plan: PhasedReturn }) {
	const { yourReturn } = useWords()
	if (plan.employeeSays === '') return null
	return (
		<section className="mb-6" aria-labelledby="they-say">
			<h2 id="they-say">{yourReturn.theySayToWhole}</h2>
			<p>
				<Typed text={plan.employeeSays} />
			</p>
		</section>
	)
}

/** Text that somebody typed: its own direction, and its breaks. */
const Typed = ({ text }: { readonly text: string }) => (
	<span className="whitespace-pre-line wrap-anywhere" dir="auto">
		{text}
	</span>
)
