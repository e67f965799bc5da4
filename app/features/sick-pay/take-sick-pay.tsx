import { HiddenFields } from '#app/features/return-records/hidden-fields.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { links } from '#app/http/links.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { SickPayForm } from './read-sick-pay-form.ts'
import { takeFields } from './take-step.ts'

/** What was typed about the file itself. */
export type TakeForm = { readonly typed: TypedValues; readonly problems: readonly Problem[] }

type TakeSickPayProps = {
	readonly form: SickPayForm
	readonly take: TakeForm
	/** A file was asked for and could not be made just now. */
	readonly isBusy: boolean
}

const copyAt = (extension: string) => links.returnTool(`sick-pay/copy/sick-pay.${extension}`)

/** The result as a file. Nothing is kept, so the buttons send along what was typed. */
export function TakeSickPay({ form, take, isBusy }: TakeSickPayProps) {
	const { take: said } = useWords().sickPay
	return (
		<form
			method="post"
			action={copyAt('docx')}
			noValidate
			autoComplete="off"
			className="not-on-paper mb-10 max-w-measure"
			aria-labelledby="take"
		>
			<h2 id="take">{said.title}</h2>
			{isBusy ? (
				<Notice kind="now" announce>
					<p>{said.busy}</p>
				</Notice>
			) : null}
			<p>{said.text}</p>
			<input type="hidden" name="rows" value={form.rows} />
			<HiddenFields typed={form.typed} />
			<QuestionField name="mark" field={takeFields.mark} typed={take.typed} problems={take.problems} heading={false} />
			<p className="row">
				<Button formAction={copyAt('docx')}>{said.word}</Button>
				<Button look="quiet" formAction={copyAt('pdf')}>
					{said.pdf}
				</Button>
				<Button look="quiet" formAction={copyAt('csv')}>
					{said.csv}
				</Button>
				<Button look="quiet" formAction={copyAt('html')}>
					{said.html}
				</Button>
			</p>
			<p className="hint">{said.print}</p>
			<p className="hint">{said.notStored}</p>
		</form>
	)
}
