import type { Signature } from './paper.ts'

export type LastSignature = Signature & {
	/** The version under which it stands. */
	readonly number: number
	/** That version is what the paper says now. */
	readonly isNow: boolean
}

type Signed = { readonly number: number; readonly isNow: boolean; readonly signatures: readonly Signature[] }

/** What each side signed last, the employee first. `versions` come the first first. A later signature of the one hides none of the other. */
export const lastSignatures = (versions: readonly Signed[]): readonly LastSignature[] =>
	(['employee', 'manager'] as const).flatMap((side) => {
		const ofSide = versions.map((version) => ({ ...version, own: version.signatures.filter((one) => one.side === side) }))
		const last = ofSide.findLast(({ own }) => own.length > 0)
		return last ? last.own.map((one) => ({ ...one, number: last.number, isNow: last.isNow })) : []
	})
