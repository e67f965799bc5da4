/** Scripts written from right to left. */
const rightToLeft = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]'
/** From one right-to-left letter to the next over all that has no direction of its own. Marks belong to the letter before them. */
const runs = new RegExp(`(${rightToLeft}\\p{M}*(?:[^\\p{L}]*${rightToLeft}\\p{M}*)*)`, 'u')
const firstLetter = new RegExp(`^[^\\p{L}]*${rightToLeft}`, 'u')

type Run = { readonly text: string; readonly rightToLeft: boolean }

/** A line cut where the direction of its letters changes. Never empty: an empty line is one empty run. */
export function byDirection(line: string): readonly Run[] {
	const parts = line.split(runs).map((text, index) => ({ text, rightToLeft: index % 2 === 1 }))
	return parts.length === 1 ? parts : parts.filter(({ text }) => text !== '')
}

/** Whether the first letter of a text is written from right to left, which is what decides its paragraph. */
export const startsRightToLeft = (text: string) => firstLetter.test(text)

/** A text cut between lines whose paragraphs run in different directions; lines that run the same way stay together. */
export function linesByDirection(text: string): readonly string[] {
	const parts: string[] = []
	let last: boolean | null = null
	for (const line of text.split('\n')) {
		const direction = startsRightToLeft(line)
		if (direction === last) parts.push(`${parts.pop()}\n${line}`)
		else parts.push(line)
		last = direction
	}
	return parts
}
