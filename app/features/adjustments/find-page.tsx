import type { ReactNode } from 'react'
import { links } from '#app/http/links.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Levels } from '#app/ui/levels.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { Select } from '#app/ui/select.tsx'
import { settings } from './adjustment.ts'
import { demandLabel, demands } from './demands.ts'
import { demandNumbers, levels, sizes } from './find-code.ts'
import type { FindChoice } from './find-code.ts'
import type { FindProblem, FindStep } from './find-steps.ts'
import { PartsField } from './parts-field.tsx'
import { SoFarPanel } from './so-far-panel.tsx'

export type Voice = 'manager' | 'mine'
export type FindPageProps = {
	readonly voice: Voice
	/** The answers that the address holds. */
	readonly code: string
	/** The same, or with what was just sent when something is wrong with it. */
	readonly choice: FindChoice
	readonly step: Exclude<FindStep, 'result'>
	readonly problems: readonly FindProblem[]
}

/** One page of the finder. It asks by GET and the answer is the next address, so nothing is stored and Back always works. */
export function FindPage(props: FindPageProps) {
	const { voice, code, choice, step, problems } = props
	const { choosing } = useWords()
	const said = choosing[voice]
	const errors = problems.map((problem) => ({
		field: problem.field,
		message: problem.kind === 'no-part' ? choosing.noPart : choosing.noLevel(partOf(problem)),
	}))
	if (step === 'parts')
		return (
			<Frame {...props} back="/adjustments" errors={errors} before={<Start voice={voice} />} beside={<SoFarPanel code={code} />}>
				<PartsField label={said.partsQuestion} hint={said.partsHint} error={errors[0]?.message} choice={choice} />
			</Frame>
		)
	if (step === 'hard')
		return (
			<Frame {...props} back={links.findChanges(voice, code, 'parts')} errors={errors}>
				<Levels
					name="hard"
					heading
					label={said.hardQuestion}
					hint={said.hardHint}
					levels={levels.map((value) => ({ value, label: choosing.levels[value] }))}
					rows={choice.parts.map(({ demand }) => ({
						value: String(demandNumbers[demand]),
						label: demandLabel(demand),
						error: errors.find(({ field }) => field === `hard.${demandNumbers[demand]}`)?.message,
					}))}
					values={Object.fromEntries(choice.parts.map(({ demand, level }) => [demandNumbers[demand], level ?? undefined]))}
				/>
			</Frame>
		)
	return (
		<Frame {...props} back={links.findChanges(voice, code, 'hard')} errors={errors} submit={choosing.showResults}>
			<WorkFields voice={voice} choice={choice} />
		</Frame>
	)
}

/** The part of the job that a problem is about, by the number in its field's name. */
const partOf = ({ field }: FindProblem) => demands.find(({ code }) => `hard.${demandNumbers[code]}` === field)?.label ?? ''

function WorkFields({ voice, choice }: Pick<FindPageProps, 'voice' | 'choice'>) {
	const { choosing, adjustments } = useWords()
	const said = choosing[voice]
	return (
		<>
			<h1>{said.workQuestion}</h1>
			<p className="hint">{said.workHint}</p>
			<Select
				name="setting"
				label={choosing.setting}
				optional
				value={choice.work?.setting ?? ''}
				placeholder={null}
				options={[
					{ value: '', label: choosing.settingOpen },
					...settings.filter((setting) => setting !== 'any').map((value) => ({ value, label: adjustments.settings[value] })),
				]}
			/>
			<Radios
				name="size"
				label={said.size}
				optional
				value={choice.work?.size ?? undefined}
				options={sizes.map((value) => ({ value, label: choosing.sizes[value] }))}
			/>
		</>
	)
}

function Start({ voice }: { readonly voice: Voice }) {
	const { choosing } = useWords()
	const said = choosing[voice]
	return (
		<>
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			<p>
				<a className="inline-flex min-h-11 items-center" href={links.findChanges(voice === 'mine' ? 'manager' : 'mine', '')}>
					{said.other}
				</a>
			</p>
		</>
	)
}

const number = { parts: 1, hard: 2, work: 3 } as const

type FrameProps = FindPageProps & {
	readonly back: string
	readonly errors: readonly { readonly field: string; readonly message: string }[]
	readonly before?: ReactNode
	/** Beside the question on a desk; on a phone between it and the button. */
	readonly beside?: ReactNode
	readonly submit?: string
	readonly children: ReactNode
}

function Frame({ voice, code, step, back, errors, before, beside, submit, children }: FrameProps) {
	const words = useWords()
	const button = (
		<div className="row">
			<Button>{submit ?? words.continue}</Button>
		</div>
	)
	const asked = (
		<>
			<p className="text-small text-ink-soft">{words.choosing.step(number[step])}</p>
			{children}
		</>
	)
	return (
		<>
			<div className="question">
				<BackLink href={back} />
				<ErrorSummary problems={errors} />
				{before}
			</div>
			<form className={beside ? 'columns' : 'question'} method="get" action={links.findChanges(voice, code)} noValidate>
				<input type="hidden" name="step" value={step} />
				{beside ? <div>{asked}</div> : asked}
				{beside}
				{button}
			</form>
		</>
	)
}
