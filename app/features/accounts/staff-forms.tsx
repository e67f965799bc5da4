import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type StaffPasswordFormProps = { readonly problems: readonly Problem[]; readonly email: string; readonly carried: string | null }

export function StaffPasswordForm({ problems, email, carried }: StaffPasswordFormProps) {
	return (
		<div className="question pt-10">
			<ErrorSummary problems={problems} />
			<h1>Sign in to casework</h1>
			<p>
				For people who work for the service. Employers sign in with a code: <a href="/sign-in">sign in as an employer</a>.
			</p>
			<form method="post" noValidate>
				{carried ? <input type="hidden" name="carried" value={carried} /> : null}
				<TextField
					name="email"
					label="Your email address"
					type="email"
					autoComplete="username"
					spellCheck={false}
					value={email}
					error={problems[0]?.message}
				/>
				<TextField name="password" label="Password" type="password" autoComplete="current-password" spellCheck={false} />
				<Button>Continue</Button>
			</form>
		</div>
	)
}
