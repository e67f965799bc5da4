import { useWords } from './language.ts'

/** Whom to ring when somebody may be at risk. Printed too: it is needed most away from the screen. */
export function CrisisBox({ headingLevel = 2 }: { readonly headingLevel?: 2 | 3 }) {
	const words = useWords()
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<section className="keep-together my-6 max-w-measure rounded-card border-2 border-stop bg-sheet px-5 py-4 text-small">
			<Heading className="mb-1.5 text-[1.1rem] text-stop">{words.atRiskTitle}</Heading>
			<ul className="list-none">
				<li>
					<CallLink sentence={words.atRiskEmergency} number="999" />
				</li>
				<li>
					<CallLink sentence={words.atRiskUrgent} number="111" />
				</li>
				<li>
					<CallLink sentence={words.atRiskTalk} number="116 123" />
				</li>
			</ul>
		</section>
	)
}

/** The whole sentence dials, so that a shaking thumb finds it; the number stands out in it. */
function CallLink({ sentence, number }: { readonly sentence: string; readonly number: string }) {
	const [before = '', ...after] = sentence.split(number)
	return (
		<a className="flex min-h-11 items-center py-1 text-ink" href={`tel:${number.replaceAll(' ', '')}`}>
			<span>
				{before}
				{after.length > 0 ? <b className="text-stop">{number}</b> : null}
				{after.join(number)}
			</span>
		</a>
	)
}
