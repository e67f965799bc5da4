import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { composeEmail } from './compose.server.ts'
import type { Outgoing, Transport } from './transport.ts'

/**
 * Writes each message to a folder instead of sending it: e-mail as `.eml`, text messages as `.sms.txt`. The files are real
 * messages that any mail program opens. Names sort by time.
 */
export function fileTransport(folder: string, from: string): Transport {
	const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
	return {
		async send(message) {
			await mkdir(folder, { recursive: true, mode: 0o700 })
			if (message.channel === 'sms')
				return writeWhole(folder, fileName(message, 'sms.txt'), `To: ${message.to}\n\n${message.text}\n`)
			const composed = await composer.sendMail(composeEmail(message, from))
			await writeWhole(folder, fileName(message, 'eml'), composed.message as Buffer)
		},
		async close() {},
	}
}

function fileName(message: Outgoing, extension: string): string {
	const short = createHash('sha256').update(message.id).digest('hex').slice(0, 12)
	return `${message.at.toISOString().replace(/[:.]/g, '-')}-${short}.${extension}`
}

/** Whole or not there: whoever lists the folder never sees half a message. */
async function writeWhole(folder: string, name: string, content: string | Buffer): Promise<void> {
	const unfinished = path.join(folder, `.${name}.part`)
	await writeFile(unfinished, content, { mode: 0o600 })
	await rename(unfinished, path.join(folder, name))
}
