import { sql } from 'drizzle-orm'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../tests/setup/temporary-folder.ts'
import { organisations } from './schema/schema.ts'
import { openConnection } from './store-connection.server.ts'
import { migrate, openStore, StoreLockedError, StoreUnfitError } from './store.server.ts'

let file: string
let url: string
beforeEach(() => {
	file = path.join(temporaryFolder(), 'data', 'portal.db')
	url = `file:${file}`
})

async function open() {
	const store = await openStore(url)
	onTestFinished(() => store.close())
	return store
}

const firms = (count: number) =>
	Array.from({ length: count }, (_, number) => ({
		id: String(number),
		name: 'Firm',
		postcode: 'LE1 1AA',
		createdAt: new Date(0),
	}))

test('every connection is durable, also after the tables were changed and on opening again', async () => {
	await migrate(url)
	const changing = openConnection(file, 'write')
	changing.exec('create table more (id integer primary key)')
	expect(changing.pragma('synchronous', { simple: true })).toBe(2)
	changing.close()
	for (const access of ['write', 'read'] as const) {
		const connection = openConnection(file, access)
		expect(connection.pragma('synchronous', { simple: true })).toBe(2)
		expect(connection.pragma('secure_delete', { simple: true })).toBe(1)
		connection.close()
	}
})

test('reading cannot write', async () => {
	await migrate(url)
	const store = await open()
	const write = async () => store.read.insert(organisations).values(firms(1))
	await expect(write).rejects.toThrow(/readonly/i)
	await store.read.run(sql`pragma query_only = off`)
	await expect(write).rejects.toThrow(/readonly/i)
})

test('the folder and the files are for their owner alone', async () => {
	await migrate(url)
	await open()
	const rights = (name: string) => statSync(name).mode & 0o777
	expect(rights(path.dirname(file))).toBe(0o700)
	for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}.lock`]) expect([name, rights(name)]).toEqual([name, 0o600])
})

test('a second server on the same file is refused, until the first has closed', async () => {
	await migrate(url)
	const first = await openStore(url)
	const error = await openStore(url).catch((reason: unknown) => reason)
	expect(error).toBeInstanceOf(StoreLockedError)
	expect(error).toMatchObject({ exitCode: 75 })
	await expect(migrate(url)).rejects.toThrow(StoreLockedError)
	await first.close()
	await open()
})

test('another process holds the lock until it ends, also when it is killed', async () => {
	await migrate(url)
	const program = `import { openStore } from '#db/store.server.ts'; await openStore(${JSON.stringify(url)}); console.log('open'); setInterval(() => {}, 1000)`
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	onTestFinished(() => void child.kill('SIGKILL'))
	await once(child.stdout, 'data')
	await expect(openStore(url)).rejects.toThrow(StoreLockedError)
	child.kill('SIGKILL')
	await once(child, 'exit')
	await open()
})

test('a file of no bytes is refused, not taken for a new database', async () => {
	await migrate(url)
	truncateSync(file)
	await expect(openStore(url)).rejects.toThrow(StoreUnfitError)
	await expect(migrate(url)).rejects.toThrow('holds nothing')
	expect(statSync(file).size).toBe(0)
})

test('no database is an error that says what to do', async () => {
	await expect(openStore(url)).rejects.toThrow('npm run db:migrate')
	expect(existsSync(file)).toBe(false)
})

test("what is not this portal's database is refused", async () => {
	await migrate(url)
	const other = openConnection(`${file}.other`, 'create')
	other.exec('create table t (a)')
	other.close()
	await expect(openStore(`file:${file}.other`)).rejects.toThrow('not a database of this portal')
	await expect(migrate(`file:${file}.other`)).rejects.toThrow('not a database of this portal')

	writeFileSync(`${file}.text`, 'Dear all, '.repeat(1000))
	await expect(openStore(`file:${file}.text`)).rejects.toThrow(StoreUnfitError)
})

test('damage is found when the database is opened', async () => {
	await migrate(url)
	const store = await openStore(url)
	await store.write(async (tx) => void (await tx.insert(organisations).values(firms(2000))))
	await store.close()

	const bytes = readFileSync(file)
	const page = 4096
	// The last pages hold rows; the first hold the tables' list.
	for (let at = bytes.length - 6 * page; at < bytes.length; at += page) bytes.fill(0xff, at, at + 64)
	writeFileSync(file, bytes)
	const error = await openStore(url).catch((reason: unknown) => reason)
	expect(error).toBeInstanceOf(StoreUnfitError)
	expect(error).toMatchObject({ exitCode: 78 })

	writeFileSync(file, bytes.subarray(0, 3 * page))
	await expect(openStore(url)).rejects.toThrow(StoreUnfitError)
})

test('a database of another version of the portal is refused', async () => {
	await migrate(url)
	const connection = openConnection(file, 'write')
	const version = Number(connection.pragma('user_version', { simple: true }))
	connection.pragma(`user_version = ${version + 1}`)
	await expect(openStore(url)).rejects.toThrow('newer version')
	connection.pragma(`user_version = ${version - 1}`)
	await expect(openStore(url)).rejects.toThrow('1 migrations behind')
	connection.close()
})

test('a database in memory is there while it is open, and shares its rows between reading and writing', async () => {
	const store = await openStore(':memory:')
	await store.write(async (tx) => void (await tx.insert(organisations).values(firms(3))))
	expect(await store.read.select().from(organisations)).toHaveLength(3)
	const [{ file: where } = { file: '' }] = await store.read.all<{ file: string }>(sql`select file from pragma_database_list`)
	expect(existsSync(where)).toBe(true)
	await store.close()
	expect(existsSync(path.dirname(where))).toBe(false)
})

test('a folder that is already there keeps its rights', async () => {
	const folder = path.dirname(path.dirname(file))
	chmodSync(folder, 0o755)
	await migrate(`file:${path.join(folder, 'portal.db')}`)
	expect(statSync(folder).mode & 0o777).toBe(0o755)
})
