/** Another process serves from this file. The server ends with this exit code: try again later. */
export class StoreLockedError extends Error {
	override readonly name = 'StoreLockedError'
	readonly exitCode = 75

	constructor(file: string) {
		super(`Another process is using ${file}. Only one server may run on a SQLite file.`)
	}
}

/** The database is damaged, foreign, or of another build's shape. Nothing is served from it. */
export class StoreUnfitError extends Error {
	override readonly name = 'StoreUnfitError'
	readonly exitCode = 78
}

export class WriteInsideWriteError extends Error {
	override readonly name = 'WriteInsideWriteError'

	constructor() {
		super('store.write was called inside store.write. It would wait for itself for ever: pass the transaction on instead.')
	}
}

export class WriteStalledError extends Error {
	override readonly name = 'WriteStalledError'

	constructor(milliseconds: number) {
		super(`A transaction was not done after ${milliseconds} ms and was undone. Inside store.write await only its own queries.`)
	}
}

export class TransactionOverError extends Error {
	override readonly name = 'TransactionOverError'

	constructor() {
		super('This transaction is over. A query inside store.write was not awaited, or the transaction was kept for later.')
	}
}
