import nodemailer from 'nodemailer'
import { composeEmail } from './compose.server.ts'
import { DeliveryError, type Transport } from './transport.ts'

export type SmtpTimes = { readonly connectMs: number; readonly totalMs: number }

const usualTimes: SmtpTimes = { connectMs: 10_000, totalMs: 30_000 }

/**
 * Sends e-mail through the server that MAIL_URL names (`smtps://user:password@host`). At most two connections at once; a
 * message that is not taken over after `totalMs` is given up for this time, however slowly the server goes on answering.
 */
export function smtpTransport(mailUrl: string, from: string, { connectMs, totalMs }: SmtpTimes = usualTimes): Transport {
	const pool = nodemailer.createTransport({
		pool: true,
		url: mailUrl,
		maxConnections: 2,
		// The outbox tries again; a try inside a try would only hide a server that drops connections.
		maxRequeues: 0,
		// Idle connections are closed before the server does it, or the next message would run into a closed door.
		idleTimeout: 5_000,
		connectionTimeout: connectMs,
		dnsTimeout: connectMs,
		greetingTimeout: connectMs,
		socketTimeout: totalMs,
		socketCloseTimeout: 1_000,
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return {
		async send(message) {
			if (message.channel === 'sms') throw new DeliveryError('no way to send text messages is set up', true)
			const composed = composeEmail(message, from)
			try {
				await pool.sendMail({ ...composed, signal: AbortSignal.timeout(totalMs) })
			} catch (error) {
				throw toDeliveryError(error)
			}
		},
		async close() {
			pool.close()
		},
	}
}

/**
 * A 5xx for this recipient or this message is final. A 5xx at the door (the greeting, signing in, our own sender address) is
 * about our settings and would be final for every message there is: those wait until an operator has mended it.
 */
function toDeliveryError(error: unknown): DeliveryError {
	const { responseCode, code, command } = error as { responseCode?: number; code?: string; command?: string }
	const isAboutThisMessage = command === 'RCPT TO' || command === 'DATA'
	const isFinal = responseCode !== undefined && responseCode >= 500 && responseCode < 600 && isAboutThisMessage
	const said = responseCode ? `SMTP ${responseCode}` : (code ?? 'the connection was lost')
	return new DeliveryError(command && /^[A-Z ]{1,20}$/.test(command) ? `${said} at ${command}` : said, isFinal)
}
