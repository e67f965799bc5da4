import { letterToHtml, letterToText, type Letter } from './letter.ts'
import type { Channel, MailLanguage, MessageName } from './messages.ts'
import type { Given } from './templates/template.ts'
import { templates } from './templates/templates.ts'

export type RenderedMessage =
	| {
			readonly channel: 'email'
			readonly subject: string
			readonly text: string
			readonly html: string
			/** Where the mail program itself may stop messages of this kind. */
			readonly stopAt?: string
	  }
	| { readonly channel: 'sms'; readonly text: string }

/**
 * The words of a message, made when it is sent.
 * @throws UnusableDetailError when a detail does not have the form it must have
 */
export function renderMessage<Name extends MessageName>(
	name: Name,
	channel: Channel,
	given: Given<Name>,
	language: MailLanguage,
): RenderedMessage {
	const template: AnyTemplate = templates[language][name] as AnyTemplate
	if (channel === 'email') {
		const letter = template.email(given)
		const words = { subject: letter.subject, text: letterToText(letter), html: letterToHtml(letter, language) }
		return { channel, ...words, ...(letter.stopAt !== undefined && { stopAt: letter.stopAt }) }
	}
	if (!template.sms) throw new Error(`There is no text message for "${name}"`)
	return { channel, text: template.sms(given) }
}

// The row of a queue names its template in text, so its exact type is known to nobody here; `queueMessage` held it to the type when it was queued.
type AnyTemplate = { readonly email: (given: unknown) => Letter; readonly sms?: (given: unknown) => string }
