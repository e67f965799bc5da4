import { Choice } from '#app/ui/choice.tsx'
import { ErrorMessage, FieldBox, Hint, Legend } from '#app/ui/field-text.tsx'
import { useWords } from '#app/ui/language.ts'
import { describedBy, errorIdOf, hintIdOf } from '#app/ui/wiring.ts'
import { demandAreas, demands } from './demands.ts'
import { demandNumbers } from './find-code.ts'
import type { FindChoice } from './find-code.ts'

const id = 'part'

type PartsFieldProps = {
	readonly label: string
	readonly hint: string
	readonly error: string | undefined
	readonly choice: FindChoice
}

/**
 * The parts of the job, folded by area so that a phone shows all areas and the button at once. What is ticked is never folded away,
 * and the first area is open while nothing is, for the error summary leads to its first box.
 */
export function PartsField({ label, hint, error, choice }: PartsFieldProps) {
	const { choosing } = useWords()
	const ticked = new Set<string>(choice.parts.map(({ demand }) => demand))
	return (
		<FieldBox error={error}>
			<fieldset {...describedBy(hintIdOf(id), error && errorIdOf(id))}>
				<Legend label={label} />
				<Hint id={id}>{hint}</Hint>
				<ErrorMessage id={id}>{error}</ErrorMessage>
				{demandAreas.map((area, index) => {
					const parts = demands.filter((demand) => demand.area === area.id)
					const count = parts.filter(({ code }) => ticked.has(code)).length
					const labelId = `${id}-area-${index + 1}`
					return (
						<details key={area.id} className="sector" open={count > 0 || (index === 0 && ticked.size === 0)} data-area>
							<summary>
								<span id={labelId}>{area.label}</span>
								<span className="ms-auto ps-3 whitespace-nowrap text-small font-normal text-ink-soft" data-ticked>
									{choosing.tickedOf(count, parts.length)}
								</span>
							</summary>
							<div role="group" aria-labelledby={labelId} className="pt-2 pb-3">
								{parts.map(({ code, label }) => (
									<Choice
										key={code}
										type="checkbox"
										field={id}
										index={demandNumbers[code] - 1}
										name={id}
										value={String(demandNumbers[code])}
										label={label}
										chosen={ticked.has(code)}
									/>
								))}
							</div>
						</details>
					)
				})}
			</fieldset>
		</FieldBox>
	)
}
