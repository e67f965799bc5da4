import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Select } from '#app/ui/select.tsx'
import { noteStep, questionStep, reasonStep } from './short-text-steps.ts'

/** The small forms beside a case. Each says by its `intent` which it is. */

type After = { readonly problems: readonly Problem[]; readonly typed: Readonly<Record<string, string>> }

type StatusFormProps = {
	readonly status: ReferralStatus
	readonly moves: readonly ReferralStatus[]
	readonly problems: readonly Problem[]
}

export function StatusForm({ status, moves, problems }: StatusFormProps) {
	const { casework } = useWords()
	if (moves.length === 0) return null
	return (
		<form method="post" noValidate className="mb-8">
			<input type="hidden" name="intent" value="status" />
			<input type="hidden" name="from" value={status} />
			<Select
				name="to"
				label={casework.nextStatus}
				options={moves.map((to) => ({ value: to, label: casework.status[to] }))}
				error={problems.find(({ field }) => field === 'to')?.message}
			/>
			<Button>{casework.changeStatus}</Button>
		</form>
	)
}

type AssignFormProps = {
	readonly assignedTo: string | null
	readonly isMine: boolean
	readonly me: string
	/** For a supervisor; null for a case-worker, who takes and hands back. */
	readonly colleagues: readonly { readonly id: string; readonly name: string | null }[] | null
	readonly problems: readonly Problem[]
}

export function AssignForm({ assignedTo, isMine, me, colleagues, problems }: AssignFormProps) {
	const { casework } = useWords()
	const error = problems.find(({ field }) => field === 'assign-to')?.message
	if (colleagues)
		return (
			<form method="post" noValidate className="mb-8">
				<input type="hidden" name="intent" value="assign" />
				<Select
					name="to"
					label={casework.whoHasIt}
					options={colleagues.map(({ id, name }) => ({ value: id, label: name ?? casework.aColleague }))}
					value={assignedTo ?? ''}
					placeholder={casework.nobody}
					error={error}
				/>
				<Button look="quiet">{casework.assign}</Button>
			</form>
		)
	if (assignedTo && !isMine) return null
	return (
		<form method="post" noValidate className="mb-8">
			<input type="hidden" name="intent" value="assign" />
			<input type="hidden" name="to" value={isMine ? '' : me} />
			<Button look="quiet">{isMine ? casework.handBack : casework.take}</Button>
		</form>
	)
}

export function AskForm(after: After) {
	const { casework } = useWords()
	return <ShortText step={questionStep as unknown as Step} intent="ask" button={casework.askEmployer} {...after} />
}

export function NoteForm({ noteKey, ...after }: After & { readonly noteKey: string }) {
	const { casework } = useWords()
	const hidden = { key: noteKey }
	return <ShortText step={noteStep as unknown as Step} intent="note" button={casework.addNote} hidden={hidden} {...after} />
}

export function ReasonForm(after: After) {
	const { casework } = useWords()
	return <ShortText step={reasonStep as unknown as Step} intent="reason" button={casework.openCase} {...after} />
}

type ShortTextProps = After & {
	readonly step: Step
	readonly intent: string
	readonly button: string
	readonly hidden?: Readonly<Record<string, string>>
}

function ShortText({ step, intent, button, hidden = {}, problems, typed }: ShortTextProps) {
	return (
		<form method="post" noValidate className="mb-8">
			<input type="hidden" name="intent" value={intent} />
			{Object.entries(hidden).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{Object.entries(step.fields as FieldSet).map(([name, field]) => (
				<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
			))}
			<Button look="quiet">{button}</Button>
		</form>
	)
}
