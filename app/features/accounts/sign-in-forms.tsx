import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { formId } from '#app/ui/page-language.ts'
import { TextField } from '#app/ui/text-field.tsx'

type EmailFormProps = {
	readonly problems: readonly Problem[]
	readonly email: string
	readonly returnTo: string
	readonly carried: string | null
	/** Why somebody is asked, where it is not plain. */
	readonly reason: string | null
}

export function EmailForm({ problems, email, returnTo, carried, reason }: EmailFormProps) {
	const { accounts } = useWords()
	return (
		<div className="question pt-10">
			<ErrorSummary problems={problems} />
			<h1>{reason ? accounts.emailTitle : accounts.signIn}</h1>
			{reason ? <p>{reason}</p> : <p>{accounts.noPassword}</p>}
			<form method="post" noValidate>
				<input type="hidden" name="returnTo" value={returnTo} />
				{carried ? <input type="hidden" name="carried" value={carried} /> : null}
				<TextField
					name="email"
					label={accounts.workEmail}
					hint={accounts.workEmailHint}
					type="email"
					autoComplete="email"
					spellCheck={false}
					value={email}
					error={problems.find((problem) => problem.field === 'email')?.message}
				/>
				<Button>{accounts.sendMeACode}</Button>
			</form>
			<p className="mt-8">
				<a href="/sign-in/staff">{accounts.workForService}</a>
			</p>
		</div>
	)
}

type CodeFormProps = {
	/** Where to post; the page's own address when left out. */
	readonly action?: string
	readonly problems: readonly Problem[]
	readonly hint: string
	/** Hidden fields that travel along. */
	readonly extra: Readonly<Record<string, string>>
	readonly anotherCodeAt: string
	readonly anotherCodeLabel?: string
	readonly submitLabel: string
}

export function CodeForm({ action, problems, hint, extra, anotherCodeAt, anotherCodeLabel, submitLabel }: CodeFormProps) {
	const { codes } = useWords()
	return (
		<div className="question pt-10">
			<ErrorSummary problems={problems} />
			<h1>{codes.title}</h1>
			<form id={formId} method="post" action={action} noValidate>
				{Object.entries(extra).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<TextField
					name="code"
					label={codes.label}
					hint={hint}
					inputMode="numeric"
					autoComplete="one-time-code"
					width="short"
					spellCheck={false}
					error={problems.find((problem) => problem.field === 'code')?.message}
				/>
				<Button>{submitLabel}</Button>
			</form>
			<p className="mt-8">
				<a href={anotherCodeAt}>{anotherCodeLabel ?? codes.another}</a>
			</p>
		</div>
	)
}
