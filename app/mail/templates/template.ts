import type { Letter } from '../letter.ts'
import type { ChannelOf, DetailsOf, MessageName, SecretOf } from '../messages.ts'

/** What a template has to work with. Links start with `origin` and with nothing else. */
export type Given<Name extends MessageName> = {
	readonly details: DetailsOf<Name>
	readonly secret: SecretOf<Name>
	readonly origin: string
}

/** The words of one message in one language, for each way it can go. */
export type Template<Name extends MessageName> = {
	readonly email: (given: Given<Name>) => Letter
} & ('sms' extends ChannelOf<Name> ? { readonly sms: (given: Given<Name>) => string } : unknown)

/** A language is whole or does not compile. */
export type Templates = { readonly [Name in MessageName]: Template<Name> }

export type TemplatesFor<Name extends MessageName> = Pick<Templates, Name>

/** Told apart from everything else: a detail that no message of ours can hold. */
export class UnusableDetailError extends Error {
	override readonly name = 'UnusableDetailError'
}

/** A reference as people say it on the phone. @throws UnusableDetailError */
export function reference(given: { readonly details: { readonly reference: string } }): string {
	return onlyIf(/^[\w-]{4,40}$/, given.details.reference, 'reference')
}

/** @throws UnusableDetailError when a detail is not of the form it must have; says which, never what it held. */
export function onlyIf(form: RegExp, held: string, what: string): string {
	if (!form.test(held)) throw new UnusableDetailError(`The detail "${what}" does not have the form it must have`)
	return held
}
