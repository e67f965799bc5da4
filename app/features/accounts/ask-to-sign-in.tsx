import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type AskToSignInProps = { readonly carried: string; readonly signInAt: string; readonly returnTo: string }

/** A form came in after its session had ended. Nothing is lost: it goes along through signing in. */
export function AskToSignIn({ carried, signInAt, returnTo }: AskToSignInProps) {
	const employer = signInAt === '/sign-in'
	return (
		<div className="question pt-10">
			<h1>You were signed out to keep this safe</h1>
			<p>What you typed is not lost. {employer ? 'Sign in again' : 'Open the door again'} and send it with one button.</p>
			<form method="post" action={signInAt} noValidate>
				<input type="hidden" name="carried" value={carried} />
				<input type="hidden" name="returnTo" value={returnTo} />
				{employer ? (
					<TextField name="email" label="Your work email address" type="email" autoComplete="email" spellCheck={false} />
				) : null}
				<Button name="intent" value="continue-after-sign-out">
					{employer ? 'Send me a code' : 'Continue'}
				</Button>
			</form>
		</div>
	)
}

/** After signing in again: the form as it was sent, with one button. */
export function SendAgain({
	path,
	entries,
}: {
	readonly path: string
	readonly entries: readonly (readonly [string, string])[]
}) {
	return (
		<div className="question pt-10">
			<h1>You are signed in again</h1>
			<p>What you typed is here. Press the button to save it and go on.</p>
			<form method="post" action={path} noValidate>
				{entries.map(([name, value], at) => (
					<input key={at} type="hidden" name={name} value={value} />
				))}
				<Button>Save it and continue</Button>
			</form>
		</div>
	)
}
