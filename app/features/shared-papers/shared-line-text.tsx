import { useWords } from '#app/ui/language.ts'
import type { SharedLine } from './shared-line.ts'

/** Whether a paper is shared and signed, in a list. */
export function SharedLineText({ isShared, signedBy, isAsItIs }: SharedLine) {
	const { line } = useWords().sharePlan
	const signed = signedBy === null ? line.notSigned : `${line.signed[signedBy]}${isAsItIs ? '' : ` ${line.changedSince}`}`
	return (
		<>
			{isShared ? line.shared : line.notShared} {signed}
		</>
	)
}
