import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { listOwnPapers, openPaper } from '#app/features/papers/open-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { papers } from '#db/schema/schema.ts'
import { aUserRow } from '../../../tests/setup/rows.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { aContact, aLog } from './log-specimens.ts'
import { contactLogPaper } from './contact-log-paper.ts'
import { logView } from './contact-sheet.ts'
import { copyOfKept } from './copy-of-kept.server.ts'
import { returnRecordPaper } from './record-paper.ts'
import { markOf, saveKept } from './save-kept.server.ts'
import { sheetFile } from './sheet-file.server.ts'
import { bothLogs } from './typed-log.ts'

const at = new Date('2026-11-23T09:00:00Z')
const { contactSheets: words } = wordsIn('en')
let ground: Ground
let sam: ActorOf<'employer'>
let other: ActorOf<'employer'>

beforeEach(async () => {
	ground = await testGround()
	sam = { kind: 'employer', userId: await aUserRow(ground.store) }
	other = { kind: 'employer', userId: await aUserRow(ground.store) }
})

async function kept(log = aLog) {
	const begun = await startPaper(ground, sam, contactLogPaper, log, '192.0.2.1', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}
const contentOf = async (id: string, who = sam) => (await openPaper(ground, who, contactLogPaper, id, at))?.content ?? null
const save = (id: string, base: string, content = aLog, who = sam) =>
	saveKept(ground, who, contactLogPaper, id, { base, content }, at)

test('a kept log comes back whole, opens for its account alone, and cannot be read without the key', async () => {
	const canary = { ...aLog, contacts: [aContact({ first: 'canary in a line' })] }
	const id = await kept(canary)
	expect(await contentOf(id)).toEqual(canary)
	expect(await contentOf(id, other)).toBeNull()
	expect(await openPaper(ground, sam, returnRecordPaper, id, at), 'it is no record').toBeNull()
	const [row] = await ground.store.read.select().from(papers)
	expect(Buffer.from(row?.content ?? []).toString('latin1')).not.toContain('canary')
	expect((await listOwnPapers(ground, sam, contactLogPaper, at)).map((one) => one.row.id)).toEqual([id])
	expect(await listOwnPapers(ground, other, contactLogPaper, at)).toEqual([])
})

describe('two at the same log', () => {
	test('the second overwrites nothing, and what both wrote is there once it is saved again', async () => {
		const id = await kept()
		const base = markOf(aLog)
		const theirs = { ...aLog, contacts: [...aLog.contacts, aContact({ first: 'Theirs' })] }
		const mine = { ...aLog, contacts: [...aLog.contacts, aContact({ first: 'Mine' })] }
		expect(await save(id, base, theirs)).toEqual({ outcome: 'saved' })
		const stale = await save(id, base, mine)
		expect(stale).toEqual({ outcome: 'elsewhere', now: theirs })
		expect(await contentOf(id)).toEqual(theirs)
		if (stale.outcome !== 'elsewhere') return
		expect(await save(id, markOf(stale.now), bothLogs(mine, stale.now).log)).toEqual({ outcome: 'saved' })
		expect((await contentOf(id))?.contacts.map(({ first }) => first)).toEqual([
			...aLog.contacts.map(({ first }) => first),
			'Mine',
			'Theirs',
		])
	})

	test('the same form twice is saved once', async () => {
		const id = await kept()
		const more = { ...aLog, reference: 'P9' }
		expect(await save(id, markOf(aLog), more)).toEqual({ outcome: 'saved' })
		expect(await save(id, markOf(aLog), more)).toEqual({ outcome: 'saved' })
		expect(await contentOf(id)).toEqual(more)
	})
})

test('somebody else’s log is not found, to change and to delete, and its owner deletes it', async () => {
	const id = await kept()
	expect(await save(id, markOf(aLog), { ...aLog, reference: 'P9' }, other)).toEqual({ outcome: 'not-found' })
	expect(await deleteOwnPaper(ground, other, contactLogPaper, id, at)).toBe(false)
	expect(await contentOf(id)).toEqual(aLog)
	expect(await deleteOwnPaper(ground, sam, contactLogPaper, id, at)).toBe(true)
	expect(await contentOf(id)).toBeNull()
})

test('a copy is a file of the log, its next contact is in the calendar, and who took it is on record', async () => {
	const id = await kept()
	const paper = await openPaper(ground, sam, contactLogPaper, id, at)
	if (!paper) throw new Error('It is kept')
	const take = (name: string, today = '2026-11-23') => {
		const sheet = logView(paper.content, today, words)
		return copyOfKept(ground, sam, paper.row, name, (key) => sheetFile(sheet, name, { words, key }, at), at)
	}
	const textOf = async (name: string) => new TextDecoder().decode((await take(name))?.bytes)
	expect(await textOf('sheet.text')).toContain('Wants the newsletter')
	expect(await textOf('days.ics')).toContain('20261204')
	for (const name of ['sheet.exe', 'record.text', '', 'sheet.__proto__']) expect(await take(name), name).toBeNull()
	expect(await take('days.ics', '2027-01-01'), 'no contact lies ahead').toBeNull()
	expect((await looksAt(ground, sam, paper.row)).filter(({ what }) => what === 'paper.copied')).toHaveLength(2)
})
