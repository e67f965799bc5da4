import { inArray } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { openColumn } from '#app/features/referrals/sealed-columns.server.ts'
import { outboxPlace } from '#app/mail/queue-message.server.ts'
import type { Vault } from '#app/vault/vault.ts'
import type { OutboxRow } from '#db/queries/outbox.server.ts'
import type { ReferralRow } from '#db/queries/referrals.server.ts'
import { auditEvents, outbox, referrals, statusChanges, subjectLinks } from '#db/schema/schema.ts'
import type { Db } from '#db/store.server.ts'
import { damageOf, nothingFound, together, type Findings } from './findings.ts'
import { page, writtenAt, type Entry } from './ledger.ts'

/** What the employee gets. The manager's receipt is the fourth message of a referral that was sent. */
const toEmployee = ['read-your-referral', 'reminder', 'reminder']
const whenSent = [...toEmployee, 'receipt-for-manager']

type Beside = {
	readonly messages: readonly OutboxRow[]
	/** Audit rows of the sending, moves from one status to another, and the employee's links. */
	readonly counts: Readonly<Record<'audit rows' | 'moves' | 'links', number>>
}

/**
 * Holds every draft of the ledger against the database: what was acknowledged is there with the very words that were posted, and
 * every referral is either a draft with nothing beside it or was sent with all that goes with it, once. What was under way at the
 * kill may be there or not, but not in part.
 */
export async function checkReferrals(db: Db, vault: Vault, ledger: readonly Entry[]): Promise<Findings> {
	const damaged = await damageOf(db, vault)
	try {
		const rows = new Map((await db.select().from(referrals)).map((row) => [row.id, row]))
		const besideOf = await everythingBeside(db)
		const found = ledger.map((entry) => {
			const row = rows.get(entry.id)
			return row ? checkOne(vault, entry, row, besideOf(entry.id)) : gone(entry)
		})
		const orphans = (await db.select({ id: outbox.subjectId }).from(outbox).where(inArray(outbox.template, whenSent)))
			.filter(({ id }) => !rows.has(id))
			.map(({ id }) => `${id}: a message about a referral that is not there`)
		return [...found, { lost: [], torn: orphans, damaged }].reduce(together, nothingFound)
	} catch (error) {
		return { lost: [], torn: [], damaged: [...damaged, `reading it failed: ${String(error)}`] }
	}
}

/** A draft is there before anybody works on it, so that its row must be there whatever was acknowledged. */
function gone(entry: Entry): Findings {
	const lost = [...savesNotThere(entry, 0), ...(entry.reference ? [`${entry.id}: sent as ${entry.reference}, and gone`] : [])]
	return { lost, torn: [`${entry.id}: the row is gone`], damaged: [] }
}

const savesNotThere = ({ id, saves }: Entry, kept: number) =>
	Array.from({ length: Math.max(0, saves - kept) }, (_, number) => `${id}: save ${kept + number + 1} is not there`)

function checkOne(vault: Vault, entry: Entry, row: ReferralRow, beside: Beside): Findings {
	const isSent = row.status === 'awaiting-subject'
	// Every save adds one to the version, and so does sending.
	const kept = row.version - entry.began.version - (isSent ? 1 : 0)
	const torn = [...answerProblems(vault, entry, row, kept), ...(isSent ? sentProblems : draftProblems)(vault, entry, row, beside)]
	const lost = savesNotThere(entry, kept)
	if (entry.reference && !isSent) lost.push(`${entry.id}: acknowledged as ${entry.reference} and still ${row.status}`)
	return { lost, torn: torn.map((problem) => `${entry.id}: ${problem}`), damaged: [] }
}

function* answerProblems(vault: Vault, entry: Entry, row: ReferralRow, kept: number): Generator<string> {
	const most = entry.saves + (entry.underWay === 'save' ? 1 : 0)
	if (kept < 0 || kept > most) {
		yield `version ${row.version} after at most ${most} saves`
		return
	}
	const answers = opened(() => openColumn<Record<string, unknown>>(vault, row, 'answers', row.answers))
	const posted = { ...entry.began.answers, [page]: writtenAt(entry, kept) }
	if (!isDeepStrictEqual(answers, posted)) yield `version ${row.version} does not hold what was posted as save ${kept}`
}

function* draftProblems(_vault: Vault, _entry: Entry, row: ReferralRow, { messages, counts }: Beside): Generator<string> {
	if (row.status !== 'draft') yield `its status is ${row.status}`
	const early = (['reference', 'document', 'subjectName', 'subjectIndex', 'sentAt'] as const).filter((name) => row[name] !== null)
	if (early.length > 0) yield `not sent, and has ${early.join(', ')}`
	if (messages.length > 0) yield `not sent, and has ${messages.length} messages`
	for (const [what, count] of Object.entries(counts)) if (count > 0) yield `not sent, and has ${count} ${what}`
}

function* sentProblems(vault: Vault, entry: Entry, row: ReferralRow, { messages, counts }: Beside): Generator<string> {
	const { reference } = row
	if (entry.reference ? reference !== entry.reference : entry.underWay !== 'send' || !reference)
		yield `its reference is ${reference}, and ${entry.reference} was acknowledged`
	if (!opened(() => openColumn(vault, row, 'document', row.document))) yield 'what was sent cannot be read'
	if (!opened(() => openColumn(vault, row, 'subject_name', row.subjectName))) yield 'the name cannot be read'
	if (row.organisationId === null || row.sentAt === null || row.expiresAt === null) yield 'sent without a firm or a time'

	const templates = messages.map(({ template }) => template).sort()
	if (!isDeepStrictEqual(templates, [...whenSent].sort())) yield `its messages are ${templates.join(', ') || 'none'}`
	const contact = entry.began.answers['employee-contact'] as { email?: string; mobile?: string }
	for (const message of messages) {
		const to = opened(() => vault.open(outboxPlace('recipient', message.id), message.recipient))
		const isEmployees = toEmployee.includes(message.template)
		if (to === null || isEmployees !== (to === (contact.email ?? contact.mobile)))
			yield `${message.template} goes to the wrong place`
		if (message.secret && !opened(() => vault.open(outboxPlace('secret', message.id), message.secret!)))
			yield `the link in ${message.template} cannot be read`
		if (!isEmployees && message.details.reference !== reference) yield 'the receipt says another reference'
	}
	const wanted = { 'audit rows': 1, moves: 1, links: toEmployee.length }
	if (!isDeepStrictEqual(counts, wanted))
		yield `has ${Object.entries(counts)
			.map(([what, count]) => `${count} ${what}`)
			.join(', ')}`
}

/** Null for what cannot be opened, or is not the text it was. */
function opened<Value>(open: () => Value): Value | null {
	try {
		return open()
	} catch {
		return null
	}
}

async function everythingBeside(db: Db): Promise<(id: string) => Beside> {
	const sending = inArray(auditEvents.event, ['referral.sent-to-employee'])
	const messages = byId(await db.select().from(outbox).where(inArray(outbox.template, whenSent)), (row) => row.subjectId)
	const audit = byId(await db.select({ id: auditEvents.subjectId }).from(auditEvents).where(sending), ({ id }) => id)
	const moves = byId(await db.select({ id: statusChanges.referralId }).from(statusChanges), ({ id }) => id)
	const links = byId(await db.select({ id: subjectLinks.referralId }).from(subjectLinks), ({ id }) => id)
	return (id) => ({
		messages: messages(id),
		counts: { 'audit rows': audit(id).length, moves: moves(id).length, links: links(id).length },
	})
}

function byId<Row>(rows: readonly Row[], idOf: (row: Row) => string): (id: string) => readonly Row[] {
	const groups = new Map<string, Row[]>()
	for (const row of rows) {
		const group = groups.get(idOf(row))
		if (group) group.push(row)
		else groups.set(idOf(row), [row])
	}
	return (id) => groups.get(id) ?? []
}
