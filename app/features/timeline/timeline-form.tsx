import { QuestionField } from '#app/features/questions/question-field.tsx'
import { links } from '#app/http/links.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { fartherNames, timelineStep } from './timeline-step.ts'

const { fields } = timelineStep
type Name = keyof Exclude<typeof fields, (...given: never[]) => unknown>

const first: readonly Name[] = ['firstDay', 'nation', 'days', 'sooner', 'work', 'noteEnds', 'backOn', 'ref']

/** A form of GET: what it sends becomes a short address that can be saved. */
export function TimelineForm({ typed, problems }: { readonly typed: TypedValues; readonly problems: readonly Problem[] }) {
	const said = useWords().timeline
	const ofFarther = (name: string) => fartherNames.some((one) => name === one || name.startsWith(`${one}.`))
	const isOpen = [...Object.keys(typed).filter((name) => typed[name] !== ''), ...problems.map(({ field }) => field)].some(
		ofFarther,
	)
	return (
		<form
			method="get"
			action={links.returnTool('timeline')}
			noValidate
			autoComplete="off"
			className="not-on-paper max-w-question"
		>
			{first.map((name) => (
				<div key={name} className={name === 'days' ? 'days-in-a-row' : undefined}>
					<Box name={name} typed={typed} problems={problems} />
				</div>
			))}
			<details className="fold mb-6" open={isOpen}>
				<summary>{said.farther}</summary>
				{fartherNames.map((name) => (
					<Box key={name} name={name} typed={typed} problems={problems} />
				))}
			</details>
			<p className="text-small text-ink-soft">{said.notStored}</p>
			<Button>{said.show}</Button>
		</form>
	)
}

type BoxProps = { readonly name: Name; readonly typed: TypedValues; readonly problems: readonly Problem[] }

function Box({ name, typed, problems }: BoxProps) {
	const field = typeof fields === 'function' ? null : fields[name]
	return field ? <QuestionField name={name} field={field} typed={typed} problems={problems} heading={false} /> : null
}
