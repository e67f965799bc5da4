import { emailShape } from '#app/journey/email-shape.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'

/** One plain address as it was typed, lower case; or what is wrong with it. `typed` is what the page shows again. */
export function readTypedAddress(
	sent: string,
): { readonly typed: string } & (
	{ readonly email: string; readonly wrong: null } | { readonly email: null; readonly wrong: 'missing' | 'not-one' }
) {
	const typed = withoutHiddenCharacters(sent).trim().slice(0, 300)
	if (typed === '') return { typed, email: null, wrong: 'missing' }
	const email = typed.toLowerCase()
	return emailShape.test(email) ? { typed, email, wrong: null } : { typed, email: null, wrong: 'not-one' }
}
