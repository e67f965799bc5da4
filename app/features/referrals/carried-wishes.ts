import type { SubmittedLine } from '#app/journey/summary.ts'
import type { LineWish, LineWishes, ReferralDocument } from './referral-document.ts'

/**
 * The employee's wishes about the lines of one round, for the next. A line's number moves when an answer before it is added or
 * taken out, so a wish follows its line, and one whose line was changed falls away: the employee reads the new line with fresh eyes.
 */
export function carriedWishes(before: ReferralDocument, now: ReferralDocument, wishes: LineWishes): LineWishes {
	const carried: Record<string, LineWish> = {}
	const lines = linesOf(now)
	for (const line of linesOf(before)) {
		const wish = Object.hasOwn(wishes, line.ref) ? wishes[line.ref] : undefined
		const same = wish && lines.find((one) => one.ref === line.ref && isSame(one, line))
		const moved = wish && lines.filter((one) => isSame(one, line))
		const found = same ?? (moved?.length === 1 ? moved[0] : undefined)
		if (wish && found) carried[found.ref] = wish
	}
	return carried
}

/** The numbers of the lines that are new, or not as they were. */
export function changedLines(before: ReferralDocument, now: ReferralDocument): string[] {
	const known = linesOf(before)
	return linesOf(now)
		.filter((line) => !known.some((one) => isSame(one, line)))
		.map((line) => line.ref)
}

const linesOf = (document: ReferralDocument) => document.sections.flatMap((section) => section.lines)

const isSame = (one: SubmittedLine, other: SubmittedLine) =>
	one.slug === other.slug && one.label === other.label && JSON.stringify(one.value) === JSON.stringify(other.value)
