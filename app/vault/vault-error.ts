export type VaultFailure = 'not-readable' | 'unknown-key' | 'malformed' | 'not-well-formed'

const sentences: Record<VaultFailure, string> = {
	'not-readable': 'A sealed value could not be opened: it was changed, moved, or sealed with another key.',
	'unknown-key': 'A sealed value names a key that is not in the key ring.',
	malformed: 'A sealed value is too short or of an unknown form.',
	'not-well-formed': 'Text with a lone surrogate cannot be sealed: it would not come back the same.',
}

/** Thrown by the vault. Carries where it happened and never what was inside: no text, no bytes, no key. */
export class VaultError extends Error {
	override readonly name = 'VaultError'
	readonly reason: VaultFailure
	readonly where: string | undefined

	constructor(reason: VaultFailure, where?: string) {
		super(where ? `${sentences[reason]} (${where})` : sentences[reason])
		this.reason = reason
		this.where = where
	}
}
