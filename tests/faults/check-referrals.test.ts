import Database from 'better-sqlite3'
import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { baseOf, saveStep } from '#app/features/referrals/save-step.server.ts'
import { sendToEmployee } from '#app/features/referrals/send-to-employee.server.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { aDraftReferral } from '#db/seed/referrals.server.ts'
import { migrate, openStore } from '#db/store.server.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { testVault } from '../setup/test-vault.ts'
import { checkReferrals } from './check-referrals.ts'
import type { Findings } from './findings.ts'
import { page, writtenAt, type Entry } from './ledger.ts'

const at = new Date('2026-11-16T09:00:00Z')
const saves = 3
const vault = testVault()

type Scene = { readonly file: string; readonly draft: Entry; readonly sent: Entry; readonly employer: SeededEmployer }
let scene: Scene

/** Two drafts whose page was saved three times by the real use case, one of them sent. */
beforeEach(async () => {
	const file = path.join(temporaryFolder(), 'portal.db')
	await migrate(`file:${file}`)
	const ground = await groundOn(file)
	const employer = await anEmployer(ground, { at })
	const draft = await savedDraft(ground, employer)
	const sent = await savedDraft(ground, employer)
	const outcome = await sendToEmployee(ground, employer.actor, sent.id, at)
	if (outcome.outcome !== 'sent') throw new Error(outcome.outcome)
	sent.reference = outcome.reference
	await ground.store.close()
	scene = { file, draft, sent, employer }
})

async function groundOn(file: string): Promise<Ground> {
	const store = await openStore(`file:${file}`, { lock: false, check: false })
	onTestFinished(() => store.close())
	return { store, vault, publicOrigin: 'http://portal.test', textMessages: true }
}

async function savedDraft(ground: Ground, employer: SeededEmployer): Promise<Entry> {
	const { id } = await aDraftReferral(ground, employer, { at })
	const before = await findDraft(ground, employer.actor, id)
	if (!before) throw new Error('There is no draft')
	const began = { version: before.row.version, answers: before.answers }
	const entry: Entry = { id, cookie: '', began, saves: 0, underWay: null, reference: null }
	for (; entry.saves < saves; entry.saves += 1) await save(ground, employer, entry)
	return entry
}

async function save(ground: Ground, employer: SeededEmployer, entry: Entry) {
	const entries = Object.entries(writtenAt(entry, entry.saves + 1) as Record<string, string>)
	const base = baseOf({ [page]: writtenAt(entry, entry.saves) }, page)
	const saved = await saveStep(ground, employer.actor, entry.id, { slug: page, entries, base, seenHealthWords: true }, at)
	if (saved.outcome !== 'saved') throw new Error(saved.outcome)
}

async function check(ledger: readonly Entry[] = [scene.draft, scene.sent]): Promise<Findings> {
	const { store } = await groundOn(scene.file)
	return checkReferrals(store.read, vault, ledger)
}

/** Changes the file behind everybody's back: no trigger and no reference holds it up. */
function plant(change: (db: Database.Database) => void) {
	const db = new Database(scene.file)
	db.pragma('foreign_keys = OFF')
	db.exec('drop trigger audit_events_refuse_delete; drop trigger audit_events_refuse_update')
	change(db)
	db.close()
}

const nothing: Findings = { lost: [], torn: [], damaged: [] }

test('nothing is found where everything is as it was acknowledged', async () => {
	expect(await check()).toEqual(nothing)
})

describe('what was under way at the kill', () => {
	test('may have been saved or not', async () => {
		const maybe = { ...scene.draft, underWay: 'save' as const }
		expect(await check([maybe])).toEqual(nothing)
		expect(await check([{ ...maybe, saves: saves - 1 }])).toEqual(nothing)
	})

	test('may have been sent or not', async () => {
		expect(await check([{ ...scene.draft, underWay: 'send' }])).toEqual(nothing)
		expect(await check([{ ...scene.sent, underWay: 'send', reference: null }])).toEqual(nothing)
	})

	test('is the only thing that may be there without an acknowledgement', async () => {
		const found = await check([
			{ ...scene.draft, saves: saves - 1 },
			{ ...scene.sent, reference: null },
		])
		expect(found.torn).toEqual([
			expect.stringContaining(`after at most ${saves - 1} saves`),
			expect.stringContaining('null was acknowledged'),
		])
	})
})

describe('what is lost', () => {
	test('a save that was undone is found, and says which', async () => {
		const { draft } = scene
		expect((await check([{ ...draft, saves: saves + 2 }])).lost).toEqual([
			`${draft.id}: save 4 is not there`,
			`${draft.id}: save 5 is not there`,
		])
	})

	test('a sending of which nothing is there is found', async () => {
		const found = await check([{ ...scene.draft, reference: '0123456789A' }])
		expect(found).toEqual({ ...nothing, lost: [`${scene.draft.id}: acknowledged as 0123456789A and still draft`] })
	})

	test('a row that is gone is found with every save and the sending', async () => {
		plant((db) => db.prepare('delete from referrals where id = ?').run(scene.sent.id))
		const found = await check()
		expect(found.lost).toHaveLength(saves + 1)
		expect(found.torn).toContain(`${scene.sent.id}: the row is gone`)
		expect(found.torn.filter((sentence) => sentence.includes('a message about a referral that is not there'))).toHaveLength(4)
		expect(found.damaged).not.toEqual([])
	})
})

describe('what is torn', () => {
	const draftId = () => scene.draft.id
	const sentId = () => scene.sent.id
	const cases: [string, (db: Database.Database) => void, RegExp][] = [
		[
			'a version without the page that made it',
			(db) => db.prepare('update referrals set version = version - 1 where id = ?').run(draftId()),
			/does not hold what was posted as save 2/,
		],
		[
			'answers of which a byte changed',
			(db) => {
				const answers = db.prepare('select answers from referrals where id = ?').pluck().get(draftId()) as Buffer
				answers[40]! ^= 1
				db.prepare('update referrals set answers = ? where id = ?').run(answers, draftId())
			},
			/does not hold what was posted as save 3/,
		],
		[
			'another reference than the receipt said',
			(db) => db.prepare("update referrals set reference = '0123456789A' where id = ?").run(sentId()),
			/its reference is 0123456789A/,
		],
		[
			'a referral whose document cannot be read',
			(db) => db.prepare("update referrals set document = x'00' where id = ?").run(sentId()),
			/what was sent cannot be read/,
		],
		[
			'a message that is missing',
			(db) => db.prepare("delete from outbox where template = 'read-your-referral' and subject_id = ?").run(sentId()),
			/its messages are receipt-for-manager, reminder, reminder$/,
		],
		[
			'a message that is there twice',
			(db) => copyMessage(db, 'receipt-for-manager', sentId()),
			/its messages are read-your-referral, receipt-for-manager, receipt-for-manager, reminder, reminder$/,
		],
		[
			'a message to somebody else',
			(db) => {
				const swap = db.prepare('update outbox set recipient = ? where template = ? and subject_id = ?')
				swap.run(Buffer.from('nobody'), 'read-your-referral', sentId())
			},
			/read-your-referral goes to the wrong place/,
		],
		['a message about a draft that was not sent', (db) => copyMessage(db, 'reminder', draftId()), /not sent, and has 1 messages/],
		[
			'an audit row that is missing',
			(db) => db.prepare("delete from audit_events where event = 'referral.sent-to-employee'").run(),
			/has 0 audit rows, 1 moves, 3 links/,
		],
		[
			'a link that is missing',
			(db) => db.exec('delete from subject_links where rowid = (select min(rowid) from subject_links)'),
			/has 1 audit rows, 1 moves, 2 links/,
		],
		['a move from draft that is missing', (db) => db.exec('delete from status_changes'), /has 1 audit rows, 0 moves, 3 links/],
		[
			'a reference on a draft that was not sent',
			(db) => db.prepare("update referrals set reference = 'x' where id = ?").run(draftId()),
			/not sent, and has reference/,
		],
	]

	test.each(cases)('%s is found', async (_title, change, sentence) => {
		plant(change)
		const found = await check()
		expect(found.torn.filter((one) => sentence.test(one))).toHaveLength(1)
		expect(found.damaged).toEqual([])
	})

	test('an audit row that was written twice is found, though the chain is whole', async () => {
		const { store } = await groundOn(scene.file)
		const event = { event: 'referral.sent-to-employee', subjectId: scene.sent.id, at } as const
		await store.write((tx) => recordAudit(tx, vault, scene.employer.actor, event))
		expect(await check()).toEqual({ ...nothing, torn: [`${scene.sent.id}: has 2 audit rows, 1 moves, 3 links`] })
	})

	/** Like a message that was queued again under another event. */
	function copyMessage(db: Database.Database, template: string, about: string) {
		const copied = db
			.prepare('select * from outbox where template = ? and subject_id = ? limit 1')
			.get(template, scene.sent.id) as Record<string, unknown>
		const again = { ...copied, id: 'again', event_key: 'again', subject_id: about }
		const names = Object.keys(again)
		const values = names.map((name) => `@${name}`)
		db.prepare(`insert into outbox (${names.join(', ')}) values (${values.join(', ')})`).run(again)
	}
})

describe('what is damaged', () => {
	test('an audit row that was changed is found', async () => {
		plant((db) => db.exec('update audit_events set at = at + 1 where seq = 2'))
		expect((await check()).damaged).toEqual(['the audit chain is broken at 2'])
	})

	test('a row whose parent is gone is found', async () => {
		plant((db) => db.exec('delete from organisations'))
		expect((await check()).damaged).toContain('a row of referrals has no row of organisations')
	})

	test('a page of nonsense in the file is found', async () => {
		const db = new Database(scene.file)
		const root = db.prepare("select rootpage from sqlite_master where name = 'outbox_by_subject'").pluck().get() as number
		const size = db.pragma('page_size', { simple: true }) as number
		db.close()
		const file = openSync(scene.file, 'r+')
		writeSync(file, Buffer.alloc(size, 0xab), 0, size, (root - 1) * size)
		closeSync(file)
		expect((await check()).damaged).not.toEqual([])
	})
})
