import { randomBytes, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { insertDraft, markSent, saveAnswers } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { openStore } from '#db/store.server.ts'
import { testVault } from '../setup/test-vault.ts'
import { aboutDraft, owner } from './made-up-draft.ts'

/**
 * Sixteen managers at once who save answers and send their referrals, for ever. Says on stdout what was acknowledged:
 * `saved <id> <version>` and `sent <id> <version>`, one a line. Somebody kills it.
 */

const [url = '', when = ''] = process.argv.slice(2)
const acknowledgesTooEarly = when === 'before-commit'

const store = await openStore(url)
const vault = testVault()
const actor: ActorOf<'employer'> = { kind: 'employer', userId: owner }
const scope = scopeOf(actor)

/** Straight to the pipe: a line that is written is with the reader, even when this process ends on the spot. */
const acknowledge = (line: string) => void writeSync(1, `${line}\n`)

async function write(line: string, run: Parameters<typeof store.write<void>>[0]) {
	await store.write(async (tx) => {
		await run(tx)
		// The fault that the control plants: to answer while the commit is still to come.
		if (acknowledgesTooEarly) acknowledge(line)
	})
	if (!acknowledgesTooEarly) acknowledge(line)
}

async function refer(): Promise<void> {
	const id = randomBytes(16).toString('hex')
	const draft = aboutDraft(vault, id)
	await write(`saved ${id} 1`, (tx) => insertDraft(tx, draft))
	for (let version = 1; version < 4; version += 1) {
		const at = new Date()
		await write(`saved ${id} ${version + 1}`, async (tx) => {
			const saved = await saveAnswers(tx, scope, id, { answers: draft.answers, version, at, expiresAt: null })
			if (!saved) throw new Error('A draft was not where it should be')
		})
	}
	const at = new Date()
	await write(`sent ${id} 5`, async (tx) => {
		const changes = { status: 'awaiting-subject', reference: id, document: draft.answers, sentAt: at, updatedAt: at } as const
		if (!(await markSent(tx, scope, id, 4, changes))) throw new Error('A draft could not be sent')
		await queueMessage(tx, vault, {
			message: 'receipt-for-manager',
			channel: 'email',
			to: 'manager@firm.example',
			subjectId: id,
			eventKey: randomUUID(),
			details: { reference: id, answerByOn: '2026-12-01' },
			at,
		})
		await recordAudit(tx, vault, actor, { event: 'referral.sent-to-employee', subjectId: id, at })
	})
}

await Promise.all(
	Array.from({ length: 16 }, async () => {
		for (;;) await refer()
	}),
)
