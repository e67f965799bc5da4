import { drizzle } from 'drizzle-orm/better-sqlite3'
import Database from 'better-sqlite3'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openColumn } from '#app/features/referrals/sealed-columns.server.ts'
import type { Answers } from '#app/journey/walk.ts'
import { readKeyRing } from '#app/vault/key-ring.server.ts'
import { createVault, type Vault } from '#app/vault/vault.ts'
import { referrals } from '#db/schema/schema.ts'
import * as schema from '#db/schema/schema.ts'
import type { Db } from '#db/store.server.ts'
import type { makeUpDrafts } from '../../bench/made-up-drafts.js'
import { freePort } from '../attack/support/server-process.ts'
import { DidNotStart, startBuiltPortal, type BuiltPortal } from './built-portal.ts'
import { checkReferrals } from './check-referrals.ts'
import type { Findings } from './findings.ts'
import type { Entry } from './ledger.ts'
import { managersAtWork } from './managers-at-work.ts'
import { noRounds, plus, type Totals } from './totals.ts'

/** More than are sent from one kill to the next. Where a machine is faster, the rest of a round is saving alone. */
const draftsEachRound = 300

/** A portal's folder with people and drafts in it, as it was before anybody worked on them. */
export type Prepared = { readonly folder: string; readonly drafts: readonly Pick<Entry, 'id' | 'cookie' | 'began'>[] }

/** A copy of that folder that a server works on. */
type Site = {
	readonly dataDir: string
	readonly port: number
	readonly vault: Vault
	readonly ledger: readonly Entry[]
	readonly mostSentEachRound: number
	portal: BuiltPortal
}

/** Makes the drafts that so many rounds need. `makeUp` is the benchmark's, which works through the built bundle. */
export async function prepare(folder: string, rounds: number, makeUp: typeof makeUpDrafts): Promise<Prepared> {
	const dataDir = path.join(folder, 'prepared')
	const demonstrationDir = path.join(folder, 'demonstration')
	const { ready } = await makeUp({ dataDir, demonstrationDir, halfway: 0, ready: rounds * draftsEachRound })
	rmSync(demonstrationDir, { recursive: true })
	const vault = vaultOf(dataDir)
	const drafts = await reading(dataDir, async (db) => {
		const rows = new Map((await db.select().from(referrals)).map((row) => [row.id, row]))
		return ready.map(({ id, cookie }) => {
			const row = rows.get(id)
			const answers = row && openColumn<Answers>(vault, row, 'answers', row.answers)
			if (!answers) throw new Error('A draft that was made up is not there')
			return { id, cookie, began: { version: row.version, answers } }
		})
	})
	return { folder: dataDir, drafts }
}

/** Kills the built server in the midst of work, again and again on the same database, and each time looks for everything so far. */
export async function killServer(prepared: Prepared, folder: string, rounds: number): Promise<Totals> {
	return onSite(prepared, folder, rounds, async (site) => {
		let totals = noRounds
		for (let round = 0; round < rounds; round += 1) {
			totals = plus(totals, await killOnce(site, () => {}))
			// There may be no server any more, and nothing that comes after would say more.
			if (totals.found.damaged.length > 0) break
		}
		return totals
	})
}

/**
 * The control: the same server, managers and kill, but before the restart SQLite's write-ahead log is thrown away.
 *
 * A kill takes the process and leaves the files, so the log is what keeps an acknowledged page until it is put into the database
 * file. Without it the file is the database of a little earlier, which is what a server would leave behind that acknowledged
 * first and wrote later (or a broken one, when the kill came while the log was being put into it: the server refuses that).
 * A check that misses nothing there would miss nothing in earnest either.
 * Each round begins with a new copy, for what is lost stays lost.
 */
export async function killServerAndDropLog(prepared: Prepared, folder: string, rounds: number): Promise<Totals> {
	let totals = noRounds
	for (let round = 0; round < rounds; round += 1) {
		const one = await onSite(prepared, folder, rounds, (site) =>
			killOnce(site, () => {
				for (const ending of ['-wal', '-shm']) rmSync(`${databaseOf(site.dataDir)}${ending}`, { force: true })
			}),
		)
		totals = plus(totals, one)
	}
	return totals
}

async function onSite(prepared: Prepared, folder: string, rounds: number, use: (site: Site) => Promise<Totals>): Promise<Totals> {
	const dataDir = path.join(folder, 'site')
	cpSync(prepared.folder, dataDir, { recursive: true })
	const port = await freePort()
	const site: Site = {
		dataDir,
		port,
		vault: vaultOf(dataDir),
		ledger: prepared.drafts.map((draft) => ({ ...draft, saves: 0, underWay: null, reference: null })),
		mostSentEachRound: Math.floor(prepared.drafts.length / rounds) - 16,
		portal: await startBuiltPortal(dataDir, port),
	}
	try {
		return await use(site)
	} finally {
		await site.portal.kill()
		rmSync(dataDir, { recursive: true, force: true })
	}
}

async function killOnce(site: Site, beforeRestart: () => void): Promise<Totals> {
	const work = managersAtWork(site.port, site.ledger, site.mostSentEachRound)
	await Promise.race([work.begun.then(() => pause(100 + Math.random() * 3900)), work.ended])
	work.expectKill()
	await site.portal.kill()
	await work.ended
	beforeRestart()
	const again = await restart(site)
	return { rounds: 1, acknowledged: work.acknowledged, ...again }
}

async function restart(site: Site): Promise<{ found: Findings; restartsMs: number[] }> {
	try {
		site.portal = await startBuiltPortal(site.dataDir, site.port)
	} catch (error) {
		if (!(error instanceof DidNotStart)) throw error
		return { found: { lost: [], torn: [], damaged: [error.message] }, restartsMs: [] }
	}
	const found = await reading(site.dataDir, (db) => checkReferrals(db, site.vault, site.ledger))
	return { found, restartsMs: [site.portal.readyMs] }
}

const databaseOf = (dataDir: string) => path.join(dataDir, 'portal.db')
const vaultOf = (dataDir: string) => createVault(readKeyRing(path.join(dataDir, 'keys.json')))

/** Lends the database for reading only, as it is at one moment, beside the server that has it. */
async function reading<Result>(dataDir: string, read: (db: Db) => Promise<Result>): Promise<Result> {
	const connection = new Database(databaseOf(dataDir), { readonly: true, fileMustExist: true })
	try {
		connection.exec('BEGIN')
		return await read(drizzle({ client: connection, schema }) as unknown as Db)
	} finally {
		connection.close()
	}
}
