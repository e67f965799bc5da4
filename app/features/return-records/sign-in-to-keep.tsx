import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { KeptKind } from './kept-kind.ts'

type SignInProps = { readonly kind: KeptKind; readonly carried: string; readonly returnTo: string }

/** A visitor asks to keep something. What was typed goes along, sealed, through signing in. */
export function SignInToKeep({ kind, carried, returnTo }: SignInProps) {
	const { returnRecords: said, keptPapers } = useWords()
	return (
		<div className="question pt-10">
			<h1>{keptPapers[kind].signInTitle}</h1>
			<p>{said.signInText}</p>
			<p>{said.keepMonths}</p>
			<form method="post" action="/sign-in" noValidate>
				<input type="hidden" name="carried" value={carried} />
				<input type="hidden" name="returnTo" value={returnTo} />
				<TextField name="email" label={said.signInEmail} type="email" autoComplete="email" spellCheck={false} />
				<Button>{said.signInCode}</Button>
			</form>
		</div>
	)
}
