import type { Outgoing } from './transport.ts'
import { DeliveryError } from './transport.ts'
import { isPlainAddress } from './address.ts'

type OutgoingEmail = Extract<Outgoing, { channel: 'email' }>

/**
 * A message as nodemailer takes it. Addresses are objects, so that nothing in them is parsed; the access flags forbid its
 * habit of fetching files and web addresses named in a message.
 * @throws DeliveryError, permanent, for an address that is not one plain address
 */
export function composeEmail(message: OutgoingEmail, from: string) {
	if (!isPlainAddress(message.to)) throw new DeliveryError('the address is not one this site sends to', true)
	return {
		from: { name: '', address: from },
		to: { name: '', address: message.to },
		envelope: { from, to: [message.to] },
		subject: message.subject,
		text: message.text,
		html: message.html,
		messageId: message.messageId,
		date: message.at,
		// Out-of-office replies to messages nobody reads are a burden on both sides.
		headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...stopHeaders(message.stopAt) },
		disableFileAccess: true,
		disableUrlAccess: true,
	}
}

/** One click in the mail program stops what somebody asked for (RFC 8058). Written as it is: an address of ours never needs folding. */
function stopHeaders(stopAt: string | undefined): Record<string, { readonly prepared: true; readonly value: string }> {
	if (stopAt === undefined) return {}
	return {
		'List-Unsubscribe': { prepared: true, value: `<${stopAt}>` },
		'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
	}
}
