import { Button } from '#app/ui/button.tsx'
import { formAt } from '#app/http/language-change.ts'
import { useWords } from '#app/ui/language.ts'
import { formId } from '#app/ui/page-language.ts'
import { TextField } from '#app/ui/text-field.tsx'

type AskToSignInProps = { readonly carried: string; readonly signInAt: string; readonly returnTo: string }

/** A form came in after its session had ended. Nothing is lost: it goes along through signing in. */
export function AskToSignIn({ carried, signInAt, returnTo }: AskToSignInProps) {
	const { errors, ...words } = useWords()
	const employer = signInAt === '/sign-in'
	return (
		<div className="question pt-10">
			<h1>{errors.signedOutTitle}</h1>
			<p>{employer ? errors.notLostSignIn : errors.notLostOpenDoor}</p>
			<form method="post" action={signInAt} noValidate>
				<input type="hidden" name="carried" value={carried} />
				<input type="hidden" name="returnTo" value={returnTo} />
				{employer ? (
					<TextField name="email" label={errors.yourWorkEmail} type="email" autoComplete="email" spellCheck={false} />
				) : null}
				<Button name="intent" value="continue-after-sign-out">
					{employer ? errors.sendMeACode : words.continue}
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
	const { errors } = useWords()
	return (
		<div className="question pt-10">
			<h1>{errors.signedInAgain}</h1>
			<p>{errors.whatYouTyped}</p>
			<form id={formId} method="post" action={path} noValidate>
				<input type="hidden" name={formAt} value={path} />
				{entries.map(([name, value], at) => (
					<input key={at} type="hidden" name={name} value={value} />
				))}
				<Button>{errors.saveAndGoOn}</Button>
			</form>
		</div>
	)
}
