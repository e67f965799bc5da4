import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { useWords } from '#app/ui/language.ts'

type StaffPasswordFormProps = { readonly problems: readonly Problem[]; readonly email: string; readonly carried: string | null }

export function StaffPasswordForm({ problems, email, carried }: StaffPasswordFormProps) {
	const { accounts } = useWords()
	return (
		<div className="question pt-10">
			<ErrorSummary problems={problems} />
			<h1>{accounts.staffTitle}</h1>
			<p>
				{accounts.staffText} <a href="/sign-in">{accounts.asEmployer}</a>.
			</p>
			<form method="post" noValidate>
				{carried ? <input type="hidden" name="carried" value={carried} /> : null}
				<TextField
					name="email"
					label={accounts.yourEmail}
					type="email"
					autoComplete="username"
					spellCheck={false}
					value={email}
					error={problems[0]?.message}
				/>
				<TextField name="password" label={accounts.password} type="password" autoComplete="current-password" spellCheck={false} />
				<Button>{accounts.continue}</Button>
			</form>
		</div>
	)
}
