import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { fileTransport } from './file-transport.server.ts'
import { readMailFolder } from './read-mail-folder.server.ts'

const at = new Date('2026-03-27T09:00:00.000Z')
const scratch = mkdtempSync(path.join(tmpdir(), 'portal-mail-'))
afterAll(() => rmSync(scratch, { recursive: true }))

let folder: string
let round = 0
beforeEach(() => {
	folder = path.join(scratch, String(round++))
})

const email = {
	id: 'm1',
	messageId: '<abc@portal.test>',
	channel: 'email',
	to: 'sam@firm.example',
	subject: 'Your sign-in code',
	text: 'Hello\n\nĐây là ŵ ŷ ગીતા: 042917\n',
	html: '<!doctype html>\n<html lang="en"><body><p>Hello</p></body></html>\n',
	at,
} as const
const sms = {
	id: 'm2',
	messageId: '<def@portal.test>',
	channel: 'sms',
	to: '+447700900123',
	text: '042917 is your code. ŵ',
	at: new Date(at.getTime() + 1),
} as const

test('an e-mail becomes a file that any mail program reads, for its owner only', async () => {
	await fileTransport(folder, 'no-reply@portal.example').send(email)
	const [file] = readdirSync(folder)
	expect(file).toMatch(/^2026-03-27T09-00-00-000Z-[0-9a-f]{12}\.eml$/)
	expect(statSync(path.join(folder, file!)).mode & 0o777).toBe(0o600)
	const content = readFileSync(path.join(folder, file!))
	expect(content.toString('latin1')).toMatch(/^[\x00-\x7f]*$/)
	const mail = await simpleParser(content)
	expect(mail).toMatchObject({ subject: email.subject, messageId: email.messageId, date: at })
	expect(mail.text?.trimEnd()).toBe(email.text.trimEnd())
	expect(mail.html).toContain('<p>Hello</p>')
	expect(mail.from?.text).toBe('no-reply@portal.example')
})

test('what was written is listed newest first, texts among the mail', async () => {
	const transport = fileTransport(folder, 'no-reply@portal.example')
	await transport.send(email)
	await transport.send(sms)
	expect(await readMailFolder(folder)).toEqual([
		{
			file: expect.stringMatching(/\.sms\.txt$/) as string,
			channel: 'sms',
			to: sms.to,
			subject: null,
			text: sms.text,
			at: sms.at,
		},
		{
			file: expect.stringMatching(/\.eml$/) as string,
			channel: 'email',
			to: email.to,
			subject: email.subject,
			text: email.text.trimEnd(),
			at,
		},
	])
	expect(await readMailFolder(folder, 1)).toHaveLength(1)
})

test('a folder that is not there yet is empty, and other files in it are not mail', async () => {
	expect(await readMailFolder(folder)).toEqual([])
	await fileTransport(folder, 'a@b.example').send(email)
	writeFileSync(path.join(folder, '.2026-half.eml.part'), 'half')
	writeFileSync(path.join(folder, 'notes.txt'), 'x')
	expect(await readMailFolder(folder)).toHaveLength(1)
})

test('a message to more than one plain address is not written', async () => {
	const two = { ...email, to: 'a@b.example, c@d.example' }
	await expect(fileTransport(folder, 'a@b.example').send(two)).rejects.toMatchObject({ permanent: true })
	expect(await readMailFolder(folder)).toEqual([])
})
