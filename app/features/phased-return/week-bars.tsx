import { useWords } from '#app/ui/language.ts'
import { plainHours } from './usual-fields.ts'

export type WeekBar = {
	readonly week: number
	readonly minutes: number
	/** Where the employee sets the hours day by day: `minutes` is the floor, this the ceiling. */
	readonly mostMinutes?: number | undefined
	readonly review: boolean
}

type WeekBarsProps = { readonly bars: readonly WeekBar[]; readonly usualMinutes: number }

/** A week's letters, its bar and the room after it, in the height of a letter, so that doubled letters still find their place. */
const [letters, top, high, each] = [1.1, 1.5, 0.9, 3.1]

/**
 * The hours of each week against the usual week, drawn on the server: one bar under another, in shares of the width, so that twelve
 * weeks fit on a phone and letters keep their size. The picture has one text alternative; a table beside it says the same and more.
 */
export function WeekBars({ bars, usualMinutes }: WeekBarsProps) {
	const said = useWords().phasedReturn.bars
	return (
		<svg
			className="week-bars"
			width="100%"
			height={`${bars.length * each}em`}
			role="img"
			aria-label={said.alternative(
				plainHours(usualMinutes),
				bars.map((bar) =>
					said.hours(plainHours(bar.minutes), bar.mostMinutes === undefined ? null : plainHours(bar.mostMinutes)),
				),
				bars.filter(({ review }) => review).map(({ week }) => week),
			)}
		>
			{bars.map((bar, index) => {
				const y = index * each
				const most = bar.mostMinutes === undefined ? null : plainHours(bar.mostMinutes)
				return (
					<g key={bar.week}>
						<text className="week-name" x="0" y={em(y + letters)}>
							{bar.review ? said.weekWithReview(bar.week) : said.week(bar.week)}
						</text>
						<text x="100%" y={em(y + letters)} textAnchor="end">
							{said.hours(plainHours(bar.minutes), most)}
						</text>
						<rect className="usual-week" x="0" y={em(y + top)} width="100%" height={em(high)} />
						{bar.mostMinutes === undefined ? null : (
							<rect className="up-to" x="0" y={em(y + top)} width={share(bar.mostMinutes, usualMinutes)} height={em(high)} />
						)}
						<rect className="worked" x="0" y={em(y + top)} width={share(bar.minutes, usualMinutes)} height={em(high)} />
						{bar.review ? (
							<svg x="100%" y={em(y + top + high / 2)} width="1" height="1" overflow="visible">
								<path className="review-mark" d="M0-9 9 0 0 9-9 0z" />
							</svg>
						) : null}
					</g>
				)
			})}
		</svg>
	)
}

/** The steps of a pattern in the size of a word. It stands beside words that say the same. */
export function TinyBars({ percents }: { readonly percents: readonly number[] }) {
	const [step, tall] = [9, 22]
	return (
		<svg
			className="tiny-bars"
			viewBox={`0 0 ${percents.length * step} ${tall}`}
			width={percents.length * step}
			height={tall}
			aria-hidden="true"
		>
			{percents.map((percent, index) => {
				const height = Math.max(1, Math.round((tall * Math.min(100, percent)) / 100))
				return <rect key={index} x={index * step} y={tall - height} width={step - 2} height={height} />
			})}
		</svg>
	)
}

const em = (heights: number) => `${Math.round(heights * 100) / 100}em`
const share = (minutes: number, of: number) => `${Math.round(Math.min(1, minutes / of) * 1000) / 10}%`
