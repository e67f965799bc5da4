import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'

const dayMs = 86_400_000
/** The portal lets one employer send ten referrals an hour. */
export const draftsEach = 10

/** The middle page of the journey: three texts. */
export const page = 'main-tasks'

/**
 * Fills a portal's folder as `npm start` does, and then with many managers who are signed in and have drafts: some have come to the
 * middle page, others are ready to send. What was there before them is kept in a folder of its own. Works through the built bundle alone; the sealed columns are the portal's own.
 *
 * @param {{ dataDir: string, demonstrationDir: string, halfway: number, ready: number }} wanted how many drafts of each
 * @returns {Promise<{ halfway: Draft[], ready: Draft[], staffCookie: string, managersCookie: string, sentReference: string }>}
 * @typedef {{ id: string, cookie: string }} Draft
 */
export async function makeUpDrafts({ dataDir, demonstrationDir, halfway, ready }) {
	const vault = await makeDemonstration(dataDir)
	cpSync(dataDir, demonstrationDir, { recursive: true })

	const db = new Database(path.join(dataDir, 'portal.db'))
	db.pragma('journal_mode = WAL')
	try {
		return db.transaction(() => fill(db, vault, { halfway, ready }))()
	} finally {
		db.pragma('wal_checkpoint(TRUNCATE)')
		db.close()
	}
}

/** A folder with the demonstration's people only, and its vault. */
async function makeDemonstration(dataDir) {
	for (const name of ['DATABASE_URL', 'KEYS_FILE', 'MAIL_URL', 'PUBLIC_ORIGIN']) delete process.env[name]
	Object.assign(process.env, { NODE_ENV: 'production', PORTAL_DEMONSTRATION: 'yes', DATA_DIR: dataDir, LOG_LEVEL: 'error' })
	const { entry } = await import('../build/server/index.js')
	const { operations } = entry.module
	const portal = await operations.openServices()
	await operations.loadDemonstration(portal)
	await operations.closeServices()
	return portal.vault
}

function fill(db, vault, { halfway, ready }) {
	const example = db
		.prepare("select * from referrals where kind = 'referral' and status = 'awaiting-subject' and answers is not null limit 1")
		.get()
	const answers = JSON.parse(vault.open(placeOf(example.id), example.answers, vault.openRowKey(example.data_key)))
	const slugs = Object.keys(answers)
	const untilPage = Object.fromEntries(Object.entries(answers).slice(0, slugs.indexOf(page) + 1))
	const at = Date.now()
	const managers = Array.from({ length: Math.ceil(Math.max(halfway, ready) / draftsEach) }, () =>
		addManager(db, vault, answers, at),
	)
	// One after another come from different managers, as they would.
	const managerOf = (number) => managers[number % managers.length]
	const addDraft = draftAdder(db, vault, example, at)
	const owner = db.prepare('select owner_id from referrals where reference = ?').pluck()
	const sentReference = example.reference
	return {
		halfway: Array.from({ length: halfway }, (_, number) => addDraft(managerOf(number), untilPage)),
		ready: Array.from({ length: ready }, (_, number) => {
			const contact = { ...answers['employee-contact'], email: `employee-${number}@mail.example`, mobile: undefined }
			return addDraft(managerOf(number), { ...answers, 'employee-contact': contact })
		}),
		sentReference,
		managersCookie: signIn(db, owner.get(sentReference), 'code', at),
		staffCookie: signIn(db, db.prepare("select id from users where role = 'supervisor'").pluck().get(), 'two-factor', at),
	}
}

const placeOf = (row) => ({ table: 'referrals', column: 'answers', row })

function addManager(db, vault, { business, 'business-size': size }, at) {
	const id = randomBytes(16).toString('hex')
	const email = `manager-${id}@firm.example`
	db.prepare("insert into users (id, kind, email_index, email, created_at) values (?, 'employer', ?, ?, ?)").run(
		id,
		vault.index('email', email),
		vault.seal({ table: 'users', column: 'email', row: id }, email),
		at,
	)
	const firm = randomBytes(16).toString('hex')
	db.prepare('insert into organisations (id, name, postcode, sector, size_band, created_at) values (?, ?, ?, ?, ?, ?)').run(
		firm,
		business.name,
		business.postcode,
		size.sector ?? null,
		size.staff ?? null,
		at,
	)
	db.prepare('insert into memberships (id, user_id, organisation_id, sees_whole, created_at) values (?, ?, ?, 0, ?)').run(
		randomUUID(),
		id,
		firm,
		at,
	)
	return { id, cookie: signIn(db, id, 'code', at) }
}

/** A session as signing in makes it: the table keeps only the hash of what the cookie holds. */
function signIn(db, userId, level, at) {
	const token = randomBytes(32).toString('base64url')
	db.prepare(
		'insert into sessions (id, user_id, level, created_at, last_seen_at, expires_at) values (@id, @userId, @level, @at, @at, @end)',
	).run({ id: createHash('sha256').update(token).digest('hex'), userId, level, at, end: at + dayMs / 2 })
	return `session=${token}`
}

function draftAdder(db, vault, example, at) {
	const insert = db.prepare(
		`insert into referrals (id, kind, status, area_id, owner_id, data_key, answers, version, submission_key, without_managers_part,
			created_at, updated_at, expires_at)
		values (@id, 'referral', 'draft', @areaId, @owner, @dataKey, @sealed, 1, @key, 0, @at, @at, @end)`,
	)
	return (manager, answers) => {
		const id = randomBytes(16).toString('hex')
		const dataKey = vault.newRowKey()
		const sealed = vault.seal(placeOf(id), JSON.stringify(answers), vault.openRowKey(dataKey))
		const row = { id, areaId: example.area_id, owner: manager.id, dataKey, sealed, key: randomUUID(), at, end: at + 28 * dayMs }
		insert.run(row)
		return { id, cookie: manager.cookie, owner: manager.id }
	}
}
