import content from 'virtual:portal-content'
import { expect, test } from 'vitest'

/** Sums of money and shares, as they are written: £1,000 and 20%. */
const figuresIn = (text: string) => text.match(/£\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?%/g) ?? []

/** Every figure of a notice that no fact it cites holds. */
function strays({ facts: cited, ...notice }: (typeof content.funding)[number]): string[] {
	const held = content.facts.filter(({ id }) => cited.includes(id))
	const said = new Set(held.flatMap(({ statement, note, source }) => figuresIn(`${statement} ${note} ${source}`)))
	return [...new Set(figuresIn(JSON.stringify(notice)))].filter((figure) => !said.has(figure))
}

// What is history and in no fact names the document it was seen in.
const resting = content.funding.filter(({ facts }) => facts.length > 0)

test('every sum and share of a funding notice is one that a fact it cites holds', () => {
	expect(resting.flatMap((notice) => figuresIn(JSON.stringify(notice))).length).toBeGreaterThan(4)
	expect(resting.flatMap((notice) => strays(notice).map((figure) => `${notice.id} ${figure}`))).toEqual([])
})

test('a notice that rests on no fact names its source', () => {
	expect(content.funding.filter(({ facts, source }) => facts.length === 0 && source === null)).toEqual([])
})

test('control: a figure that nobody holds is found', () => {
	const [notice] = resting
	expect(notice && strays({ ...notice, amount: 'Up to £98,765, or 97%' })).toEqual(expect.arrayContaining(['£98,765', '97%']))
})
