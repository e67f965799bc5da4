import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { noteStep, questionStep, reasonStep } from './short-text-steps.ts'

/** The small forms beside a case. Each says by its `intent` which it is. */

type After = { readonly problems: readonly Problem[]; readonly typed: Readonly<Record<string, string>> }

type StatusFormProps = {
	readonly status: ReferralStatus
	readonly moves: readonly { value: string; label: string }[]
	readonly problems: readonly Problem[]
}

export function StatusForm({ status, moves, problems }: StatusFormProps) {
	if (moves.length === 0) return null
	return (
		<form method="post" noValidate className="mb-8">
			<input type="hidden" name="intent" value="status" />
			<input type="hidden" name="from" value={status} />
			<Select name="to" label="Next status" options={moves} error={problems.find(({ field }) => field === 'to')?.message} />
			<Button>Change the status</Button>
		</form>
	)
}

type AssignFormProps = {
	readonly assignedTo: string | null
	readonly isMine: boolean
	readonly me: string
	/** For a supervisor; null for a case-worker, who takes and hands back. */
	readonly colleagues: readonly { value: string; label: string }[] | null
	readonly problems: readonly Problem[]
}

export function AssignForm({ assignedTo, isMine, me, colleagues, problems }: AssignFormProps) {
	const error = problems.find(({ field }) => field === 'assign-to')?.message
	if (colleagues)
		return (
			<form method="post" noValidate className="mb-8">
				<input type="hidden" name="intent" value="assign" />
				<Select name="to" label="Who has it" options={colleagues} value={assignedTo ?? ''} placeholder="Nobody" error={error} />
				<Button look="quiet">Assign</Button>
			</form>
		)
	if (assignedTo && !isMine) return null
	return (
		<form method="post" noValidate className="mb-8">
			<input type="hidden" name="intent" value="assign" />
			<input type="hidden" name="to" value={isMine ? '' : me} />
			<Button look="quiet">{isMine ? 'Hand it back' : 'Take this case'}</Button>
		</form>
	)
}

export function AskForm(after: After) {
	return <ShortText step={questionStep as unknown as Step} intent="ask" button="Ask the employer" {...after} />
}

export function NoteForm({ noteKey, ...after }: After & { readonly noteKey: string }) {
	return <ShortText step={noteStep as unknown as Step} intent="note" button="Add the note" hidden={{ key: noteKey }} {...after} />
}

export function ReasonForm(after: After) {
	return <ShortText step={reasonStep as unknown as Step} intent="reason" button="Open the case" {...after} />
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
