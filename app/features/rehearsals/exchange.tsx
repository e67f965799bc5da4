import type { ReactNode } from 'react'
import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import type { Said } from './rehearsal-ways.ts'

type ExchangeProps = { readonly slug: string; readonly name: string; readonly said: Said; readonly number: number }

/** One turn that has been answered: what they said, what you said, what it did, and the way back to it. */
function Exchange({ slug, name, said: { turn, choice, before }, number }: ExchangeProps) {
	const { rehearsals } = useWords()
	return (
		<div className="exchange">
			<p className="they-say">
				<span className="exchange-who">{name}</span> {turn.says}
			</p>
			<p className="you-say">
				<span className="exchange-who">{rehearsals.youDid}</span> {choice.say}
			</p>
			<Effect name={name} said={{ choice }} />
			<TakeBack slug={slug} said={{ before }} number={number}>
				{rehearsals.goBack}
			</TakeBack>
		</div>
	)
}

type TakeBackProps = {
	readonly slug: string
	readonly said: Pick<Said, 'before'>
	readonly number: number
	readonly children: ReactNode
}

/** The way back to a turn, to say something else there. */
export function TakeBack({ slug, said: { before }, number, children }: TakeBackProps) {
	const { rehearsals } = useWords()
	return (
		<p className="not-on-paper mb-0">
			<a className="inline-flex min-h-11 items-center" href={`${links.rehearsal(slug, before)}#now`} rel="nofollow">
				{children}
				<span className="sr-only">{rehearsals.goBackTo(number)}</span>
			</a>
		</p>
	)
}

/** What something that was said did, and why. */
export function Effect({ name, said: { choice } }: { readonly name: string; readonly said: Pick<Said, 'choice'> }) {
	const { rehearsals } = useWords()
	return (
		<>
			<p>
				<span className="exchange-who">{rehearsals.theyFeel(name)}</span> {choice.feels}
			</p>
			<p>
				<span className="exchange-who">{rehearsals.why}</span> {choice.why}
			</p>
		</>
	)
}

type SoFarProps = { readonly slug: string; readonly name: string; readonly said: readonly Said[] }

/** Turns of the talk, each folded: what was said at it can be read without opening it. */
export function TalkSoFar({ slug, name, said }: SoFarProps) {
	const { rehearsals } = useWords()
	return (
		<ol className="talk list-none">
			{said.map((one, at) => (
				<li key={one.way}>
					<details>
						<summary>
							<span className="exchange-who">{rehearsals.turn(at + 1)}</span> {rehearsals.youChose(one.choice.say)}
						</summary>
						<Exchange slug={slug} name={name} said={one} number={at + 1} />
					</details>
				</li>
			))}
		</ol>
	)
}
