export function isPostgres(url: string): boolean {
	return /^postgres(ql)?:/.test(url)
}

/** The path in `file:./data/portal.db`. Throws when the address is of neither engine. */
export function sqliteFile(url: string): string {
	const [, file] = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url) ?? []
	if (!file) throw new Error('DATABASE_URL must be file:<path> or postgres://…')
	return file
}
