import type { Adjustment } from './adjustment.ts'

/** No vowels, so that no word can come of it. */
const letters = 'bcdfghjklmnpqrstvwxz'

/**
 * Five letters that stand for an adjustment in an address that somebody sends. The name of an adjustment can say something about a
 * person's health; these letters say nothing. They follow from the id alone, so a kept address lasts as long as the id.
 */
export function lettersOf(id: string): string {
	let sum = 0x811c9dc5
	for (const sign of id) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
	let said = ''
	for (let place = 0; place < 5; place += 1) {
		said += letters[sum % letters.length]
		sum = Math.floor(sum / letters.length)
	}
	return said
}

/** The adjustments of an address, in the catalogue's order. What means nothing is left out. */
export function readPicked(code: string, all: readonly Adjustment[]): readonly Adjustment[] {
	const said = new Set(code.split('-'))
	return all.filter(({ id }) => said.has(lettersOf(id)))
}

/** Nothing but which adjustments were picked: not what is hard, nor how hard, nor where. */
export const pickedCodeOf = (picked: readonly Pick<Adjustment, 'id'>[]) =>
	picked
		.map(({ id }) => lettersOf(id))
		.sort()
		.join('-')
