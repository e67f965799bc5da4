import { existsSync, mkdirSync } from 'node:fs'
import { createSessions, type Sessions } from './auth/sessions.server.ts'
import { ConfigurationError, readConfiguration, type Configuration } from './configuration.server.ts'
import { findArea } from './content/areas.server.ts'
import type { Ground } from './features/ground.ts'
import { countLateMessages } from './mail/deliver-due.server.ts'
import { startDelivery, type Delivery } from './mail/deliver.server.ts'
import { fileTransport } from './mail/file-transport.server.ts'
import { smtpTransport } from './mail/smtp-transport.server.ts'
import { createLog, type Log } from './log.server.ts'
import { makeDevelopmentKeyRing, readKeyRing } from './vault/key-ring.server.ts'
import { assertOwnKeys } from './operations/own-keys.server.ts'
import { createVault } from './vault/vault.ts'
import { migrate } from '#db/migrate.server.ts'
import { takeLease } from '#db/queries/leases.server.ts'
import { openStore } from '#db/store.server.ts'

export type Services = Ground & {
	readonly configuration: Configuration
	readonly sessions: Sessions
	readonly delivery: Delivery
	readonly log: Log
	/** Rejects when no work can be taken; otherwise the names of what is not well. */
	readonly checkReady: () => Promise<string[]>
}

/** One set for the process; on globalThis because development reloads this module. */
const holder = globalThis as typeof globalThis & { portalServices?: Services }

/** The one place that builds what lives long. Safe to call again: the first set is kept. */
export async function openServices(env: NodeJS.ProcessEnv = process.env): Promise<Services> {
	if (holder.portalServices) return holder.portalServices
	const configuration = readConfiguration(env)
	if (!findArea(configuration.areaId))
		throw new ConfigurationError([`AREA: there is no area called ${configuration.areaId} in content/areas`])
	const log = createLog(configuration.logLevel)
	mkdirSync(configuration.dataDir, { recursive: true, mode: 0o700 })
	if (!existsSync(configuration.keysFile) && !configuration.production) {
		makeDevelopmentKeyRing(configuration.keysFile)
		log.warn({ kind: 'development keys' }, 'made a key ring for development; production needs its own')
	}
	const vault = createVault(readKeyRing(configuration.keysFile))
	await migrate(configuration.databaseUrl)
	const store = await openStore(configuration.databaseUrl, {
		warn: (message, detail) => log.warn({ stage: 'store', ...detail }, message),
	})
	try {
		await assertOwnKeys(store, vault)
	} catch (error) {
		await store.close()
		throw error
	}
	const ground: Ground = { store, vault, publicOrigin: configuration.publicOrigin, textMessages: configuration.mailUrl === null }
	const transport = configuration.mailUrl
		? smtpTransport(configuration.mailUrl, configuration.mailFrom)
		: fileTransport(configuration.mailDir, configuration.mailFrom)
	const delivery = startDelivery(ground, transport, {
		everyMs: 5000,
		onError: (error) => log.error({ stage: 'mail', kind: error.name }, 'a message was not sent'),
	})
	const sessions = createSessions(store, configuration.publicOrigin.startsWith('https://'))
	holder.portalServices = { ...ground, configuration, sessions, delivery, log, checkReady: () => checkReady(ground) }
	return holder.portalServices
}

/** The process's services. Throws before `openServices` has finished: nothing serves a request then. */
export function services(): Services {
	if (!holder.portalServices) throw new Error('Services are not open yet')
	return holder.portalServices
}

export async function closeServices() {
	const open = holder.portalServices
	if (!open) return
	await open.delivery.stop()
	await open.store.close()
	holder.portalServices = undefined
}

/** Cookies lose `Secure` and `__Host-` only where there is no TLS: on the machine itself. */
export const isSecure = ({ publicOrigin }: Services) => publicOrigin.startsWith('https://')

/** Rejects when a write does not reach the disk; answers with the names of what is not well but does not stop work. */
async function checkReady({ store }: Ground): Promise<string[]> {
	await store.write((tx) => takeLease(tx, { name: 'ready', holder: 'probe', forMs: 0, at: new Date() }))
	const late = await countLateMessages(store.read, new Date())
	return late > 0 ? ['mail'] : []
}
