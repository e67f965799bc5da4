import { useWords } from '#app/ui/language.ts'
import { feelingAtStart, feelingName } from './feeling.ts'
import type { Said } from './rehearsal-ways.ts'

/** Places in the picture: across in hundredths of its width, down in pixels. */
const [left, right, top, bottom] = [4, 97, 36, 156]
/** A talk of so many turns fills the picture; a longer one moves closer together. */
const usualTurns = 8

const across = (at: number, turns: number) => left + ((right - left) * at) / Math.max(usualTurns, turns)
const down = (feeling: number) => Math.round(bottom - ((bottom - top) * feeling) / 100)

/**
 * How open they are, from the beginning of the talk until now. Drawn on the server in shares of the width, so that letters keep
 * their size on a phone. The picture has one text alternative, and the turns stand under it in words.
 */
export function FeelingLine({ name, said }: { readonly name: string; readonly said: readonly Said[] }) {
	const { rehearsals } = useWords()
	const { feelings } = rehearsals
	const points = [feelingAtStart, ...said.map(({ feeling }) => feeling)]
	const now = points.at(-1) ?? feelingAtStart
	const before = points.at(-2) ?? now
	const moved = now > before ? 'up' : now < before ? 'down' : 'same'
	const wordOf = (feeling: number) => feelings[feelingName(feeling)]
	const places = points.map((feeling, at) => ({ x: `${Math.round(across(at, said.length) * 10) / 10}%`, y: down(feeling) }))
	return (
		<section className="feeling keep-together" aria-labelledby="feeling">
			<h3 id="feeling">{rehearsals.lineTitle(name)}</h3>
			<p className="mb-0">{rehearsals.lineNow(name, wordOf(now), moved)}</p>
			<svg
				className="feeling-line"
				width="100%"
				height="192"
				role="img"
				aria-label={rehearsals.line(said.length, wordOf(feelingAtStart), wordOf(now))}
			>
				<line className="feeling-edge" x1="0" x2="100%" y1={top - 12} y2={top - 12} />
				<line className="feeling-edge" x1="0" x2="100%" y1={bottom + 12} y2={bottom + 12} />
				<text x="0" y={top - 17}>
					{rehearsals.top}
				</text>
				<text x="0" y={bottom + 28}>
					{rehearsals.bottom}
				</text>
				{places.slice(1).map((place, at) => (
					<line key={place.x} className="feeling-way" x1={places[at]?.x} y1={places[at]?.y} x2={place.x} y2={place.y} />
				))}
				{places.map((place, at) => (
					<circle
						key={place.x}
						className={at === places.length - 1 ? 'feeling-now' : 'feeling-turn'}
						cx={place.x}
						cy={place.y}
						r={at === places.length - 1 ? 9 : 5}
					/>
				))}
			</svg>
			<details>
				<summary className="min-h-11">{rehearsals.lineInWords}</summary>
				<ul className="list-none">
					{points.map((feeling, at) => (
						<li key={places[at]?.x}>
							{at === 0 ? rehearsals.lineBegin(wordOf(feeling)) : rehearsals.lineTurn(at, wordOf(feeling))}
						</li>
					))}
				</ul>
			</details>
		</section>
	)
}
