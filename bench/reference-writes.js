import { createCipheriv, createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'

/** Those of db/pragmas.ts, which sets them in this order too. */
const pragmas = [
	'journal_mode = WAL',
	'foreign_keys = ON',
	'busy_timeout = 5000',
	'secure_delete = ON',
	'trusted_schema = OFF',
	'cell_size_check = ON',
	'temp_store = MEMORY',
	'mmap_size = 0',
	'journal_size_limit = 67108864',
	'wal_autocheckpoint = 1000',
	'synchronous = FULL',
]

const key = randomBytes(32)
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** AES-256-GCM over so many bytes, stored as the portal stores it. */
function seal(length, place) {
	const iv = randomBytes(12)
	const cipher = createCipheriv('aes-256-gcm', key, iv)
	cipher.setAAD(Buffer.from(place))
	return Buffer.concat([Buffer.from([1, 1]), iv, cipher.update(Buffer.alloc(length, 'x')), cipher.final(), cipher.getAuthTag()])
}

/**
 * What the portal keeps of a saved page and of a sent referral, written by hand into a copy of its database: the same rows at the
 * same sizes through the same indexes and triggers, with statements prepared once and one commit for each. Nobody is asked who they
 * are, nothing is read back and nothing is checked.
 *
 * @param {string} file
 * @param {Sizes} sizes of the plain text of what is sealed
 * @typedef {{ page: number, document: number, name: number, secret: number, address: number, ownAddress: number }} Sizes
 */
export function openReferenceWrites(file, sizes) {
	const db = new Database(file)
	for (const pragma of pragmas) db.pragma(pragma)

	const save = db.prepare(
		`update referrals set answers = ?, version = version + 1, updated_at = ?, expires_at = ?
		where id = ? and status in ('draft', 'changes-requested')`,
	)
	const send = sendTransaction(db, sizes)
	return {
		/** Puts one saved page on the disk. */
		savePage(id) {
			const at = Date.now()
			const { changes } = save.run(seal(sizes.page, `referrals answers ${id}`), at, at + 28 * dayMs, id)
			if (changes !== 1) throw new Error(`There is no draft ${id}`)
		},
		/** Puts one sent referral on the disk and gives its reference. */
		send,
	}
}

function sendTransaction(db, sizes) {
	const one = (sql) => db.prepare(sql)
	const owner = one('select owner_id from referrals where id = ?').pluck()
	const usePoint = one(
		`insert into limits (key, points, resets_at) values (?, 1, ?) on conflict (key) do update set points = points + 1`,
	)
	const markSent = one(
		`update referrals set status = 'awaiting-subject', reference = ?, organisation_id =
			(select organisation_id from memberships where user_id = owner_id), subject_index = ?, document = ?, subject_name = ?,
			sent_at = ?, updated_at = ?, expires_at = ?, version = version + 1
		where id = ? and status in ('draft', 'changes-requested')`,
	)
	const addChange = one(
		`insert into status_changes (id, referral_id, from_status, to_status, by_id, at) values (?, ?, 'draft', 'awaiting-subject', ?, ?)`,
	)
	const addLink = one('insert into subject_links (token_hash, referral_id, expires_at, created_at) values (?, ?, ?, ?)')
	const addMessage = one(
		`insert into outbox (id, event_key, channel, template, subject_id, recipient, details, secret, state, attempts, not_before, created_at)
		values (?, ?, 'email', ?, ?, ?, ?, ?, 'queued', 0, ?, ?)`,
	)
	const lastEvent = one('select seq, mac from audit_events order by seq desc limit 1')
	const addEvent = one(
		`insert into audit_events (seq, at, actor_kind, actor_id, event, subject_id, detail, prev, mac)
		values (?, ?, 'employer', ?, 'referral.sent-to-employee', ?, ?, ?, ?)`,
	)

	function message(template, id, at, notBefore) {
		const own = template === 'receipt-for-manager'
		const row = randomUUID()
		const recipient = seal(own ? sizes.ownAddress : sizes.address, `outbox recipient ${row}`)
		const details = JSON.stringify({ firm: 'Bramblewick Bakehouse', answerByOn: '2026-12-06', language: 'en' })
		const secret = own ? null : seal(sizes.secret, `outbox secret ${row}`)
		if (!own) addLink.run(createHash('sha256').update(randomBytes(32)).digest('hex'), id, at + 14 * dayMs, at)
		addMessage.run(row, `${id}:${template}:${notBefore}`, template, id, recipient, details, secret, notBefore, at)
	}

	return db.transaction((id) => {
		const at = Date.now()
		const by = owner.get(id)
		const reference = randomBytes(6).toString('hex').slice(0, 11).toUpperCase()
		const person = createHmac('sha256', key).update(id).digest('hex').slice(0, 32)
		usePoint.run(`send-to:${by}:${person}`, at + 30 * dayMs)
		usePoint.run(`send-hour:${by}`, at + hourMs)
		usePoint.run(`send-day:${by}`, at + dayMs)
		const [document, name] = [seal(sizes.document, `referrals document ${id}`), seal(sizes.name, `referrals subject_name ${id}`)]
		const { changes } = markSent.run(reference, person, document, name, at, at, at + 14 * dayMs, id)
		if (changes !== 1) throw new Error(`There is no draft ${id}`)
		addChange.run(randomUUID(), id, by, at)
		message('read-your-referral', id, at, at)
		message('reminder', id, at, at + 3 * dayMs)
		message('reminder', id, at, at + 10 * dayMs)
		message('receipt-for-manager', id, at, at)
		const last = lastEvent.get()
		const detail = JSON.stringify({ kind: 'referral' })
		const mac = createHmac('sha256', key)
			.update(JSON.stringify([last.seq + 1, at, by, id, detail, last.mac]))
			.digest('hex')
		addEvent.run(last.seq + 1, at, by, id, detail, last.mac, mac)
		return reference
	}).immediate
}
