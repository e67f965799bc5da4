export type Bar = {
	/** Said in the text alternative and under the axis where there is room. */
	readonly label: string
	/** Null where the number is not shown. */
	readonly value: number | null
}

const [width, height, left, below] = [760, 220, 44, 26]
const high = height - below

/** A scale that ends on a round number: 1, 2 or 5 and noughts. */
function roundUp(most: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(most, 5)))
	return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= most) ?? most
}

/**
 * Bars drawn on the server. The picture has one text alternative; the numbers stand in a table beside it. A number that is not shown
 * is a short line, of the same length whatever it stands for.
 *
 * @param every how many bars apart the labels under the axis are
 */
export function BarChart({
	bars,
	label,
	every,
}: {
	readonly bars: readonly Bar[]
	readonly label: string
	readonly every: number
}) {
	const top = roundUp(Math.max(5, ...bars.map(({ value }) => value ?? 0)))
	const step = (width - left) / bars.length
	const thick = Math.max(2, Math.min(40, step * 0.72))
	return (
		<svg className="bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
			<path className="ground" d={`M${left} ${high}H${width}`} />
			<text x={left - 8} y={14} textAnchor="end">
				{top}
			</text>
			<text x={left - 8} y={high} textAnchor="end">
				0
			</text>
			{bars.map(({ label: day, value }, index) => {
				const x = left + index * step + (step - thick) / 2
				const tall = value === null ? 3 : ((high - 4) * value) / top
				return (
					<g key={day}>
						<rect
							className={value === null ? 'bar-none' : 'bar'}
							x={round(x)}
							y={round(high - tall)}
							width={round(thick)}
							height={round(tall)}
						/>
						{index % every === 0 ? (
							<text className={index === 0 ? undefined : 'not-first'} x={round(x)} y={height - 6}>
								{day}
							</text>
						) : null}
					</g>
				)
			})}
		</svg>
	)
}

const round = (number: number) => Math.round(number * 10) / 10
