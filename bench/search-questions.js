/** Numbers from 0 to 1, the same ones for the same seed, so that two runs ask the same questions. */
function numbersFrom(seed) {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

/** One slip of a hurried hand in a longer word. */
function withSlip(text, random) {
	const words = text.split(' ')
	const long = words.map((word, at) => ({ word, at })).filter(({ word }) => word.length > 3)
	if (long.length === 0) return text
	const { word, at } = long[Math.floor(random() * long.length)]
	const place = 1 + Math.floor(random() * (word.length - 2))
	const slips = [
		word.slice(0, place) + word.slice(place + 1),
		word.slice(0, place) + word[place] + word.slice(place),
		word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
		`${word.slice(0, place)}e${word.slice(place + 1)}`,
	]
	words[at] = slips[Math.floor(random() * slips.length)]
	return words.join(' ')
}

const cutShort = (text, random) => text.slice(0, Math.max(3, Math.ceil(text.length * (0.4 + random() * 0.6))))

const inOtherOrder = (text, random) =>
	text
		.split(' ')
		.map((word) => [random(), word])
		.sort(([one], [other]) => one - other)
		.map(([, word]) => word)
		.join(' ')

/** What people ask, as often as wanted: as it stands, mistyped, not yet finished, in another order, and several of these. */
export function manyQuestions(questions, count, seed = 1) {
	const random = numbersFrom(seed)
	const ways = [
		(text) => text,
		withSlip,
		cutShort,
		inOtherOrder,
		(text) => withSlip(cutShort(text, random), random),
		(text) => withSlip(inOtherOrder(text, random), random),
		(text) => withSlip(withSlip(text, random), random),
	]
	return Array.from({ length: count }, (_, at) =>
		ways[Math.floor(at / questions.length) % ways.length](questions[at % questions.length], random),
	)
}
