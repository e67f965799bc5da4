import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { inject } from 'vitest'
import { readMailFolder, type FiledMessage } from '#app/mail/read-mail-folder.server.ts'

/** Everything that was sent so far, as files. */
export const everythingSent = () => readMailFolder(path.join(inject('portal').dataDir, 'mail'), 10_000)

/** The part of each message that a mail program shows as a page. */
export async function pagesSent(): Promise<string[]> {
	const folder = path.join(inject('portal').dataDir, 'mail')
	const names = (await readdir(folder)).filter((name) => name.endsWith('.eml') && !name.startsWith('.'))
	const parsed = await Promise.all(names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))))
	return parsed.map(({ html }) => html || '')
}

/** The newest message to an address that fits, once it is there. */
export async function newestTo(address: string, fits: RegExp, since = new Date(0)): Promise<FiledMessage> {
	for (let waited = 0; waited < 15_000; waited += 100) {
		const found = (await everythingSent()).find(
			({ to, at, subject, text }) => to.includes(address) && at >= since && fits.test(`${subject} ${text}`),
		)
		if (found) return found
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error(`Nothing like ${fits} was sent to ${address}`)
}

export const codeIn = ({ text }: FiledMessage) => /\b(\d{6})\b/.exec(text.replace(/\b(\d{3}) (\d{3})\b/, '$1$2'))?.[1] ?? ''

/** The path and query of the first link to this site. */
export function linkIn({ text }: FiledMessage): string {
	const { pathname, search } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? 'http://none.example/none')
	return pathname + search
}
