import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type FiledMessage = {
	readonly file: string
	readonly channel: 'email' | 'sms'
	readonly to: string
	readonly subject: string | null
	readonly text: string
	readonly at: Date
}

/**
 * What the file transport wrote, newest first: for the page outside production that stands in for everybody's inbox.
 * An empty list when nothing was sent yet.
 */
export async function readMailFolder(folder: string, limit = 50): Promise<FiledMessage[]> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return []
		throw error
	})
	const newest = names
		.filter((name) => /^\d{4}-.*\.(eml|sms\.txt)$/.test(name))
		.sort()
		.reverse()
		.slice(0, limit)
	return Promise.all(newest.map((name) => readFiled(folder, name)))
}

async function readFiled(folder: string, name: string): Promise<FiledMessage> {
	const content = await readFile(path.join(folder, name))
	const at = new Date(name.slice(0, 24).replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z'))
	if (name.endsWith('.sms.txt')) {
		const [head = '', ...rest] = content.toString('utf8').split('\n\n')
		return { file: name, channel: 'sms', to: head.replace(/^To: /, ''), subject: null, text: rest.join('\n\n').trimEnd(), at }
	}
	// Only this page reads mail, and production has neither the page nor the library.
	const { simpleParser } = await import('mailparser')
	const parsed = await simpleParser(content)
	const to = [parsed.to ?? []].flat().map((address) => address.text)
	return {
		file: name,
		channel: 'email',
		to: to.join(', '),
		subject: parsed.subject ?? null,
		text: (parsed.text ?? '').trimEnd(),
		at,
	}
}
