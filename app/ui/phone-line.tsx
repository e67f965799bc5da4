import type { ShownArea } from './area.ts'
import { dialLink } from './area.ts'
import { useWords } from './language.ts'

export type PhoneLineProps = {
	readonly area: ShownArea
	/** Where somebody asks to be rung; `null` where the service does not offer it. */
	readonly callBack?: string | null
	readonly headingLevel?: 2 | 3
}

/** The area's phone line, or plainly that there is none yet and what to do instead. */
export function PhoneLine({ area, callBack = null, headingLevel = 2 }: PhoneLineProps) {
	const words = useWords()
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<section className="border-t-5 border-strong pt-3.5 text-small">
			<Heading className="mb-1 text-[1.1rem]">{words.ratherTalk}</Heading>
			{area.phone ? (
				<p>
					<a className="text-[1.3rem] font-bold" href={dialLink(area.phone)}>
						{area.phone}
					</a>
					{area.phoneNote ? <span className="block text-ink-soft">{area.phoneNote}</span> : null}
				</p>
			) : (
				<p>
					{area.phoneNote || words.noPhoneYet}
					{callBack ? (
						<>
							{' '}
							<a href={callBack}>{words.askForCallBack}</a> {words.sayWhenSuitsYou}
						</>
					) : null}
				</p>
			)}
		</section>
	)
}
