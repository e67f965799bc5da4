import content from 'virtual:portal-content'

/** The parts of a word: pairs of letters that stand beside each other. */
const pairs = (text: string) =>
	new Set([...text.slice(0, 80)].flatMap((letter, index, all) => (all[index + 1] ? [letter + all[index + 1]] : [])))

/** How alike two words are, from 0 to 1, by the pairs they share (Sørensen and Dice). */
function likeness(one: string, other: string) {
	const [a, b] = [pairs(one), pairs(other)]
	if (a.size + b.size === 0) return 0
	return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size)
}

const leastAlike = 0.3

/** Articles and sheets whose addresses are like one that does not exist, the likest first; none when nothing is like it. */
export function nearestTo(slug: string, most = 3): { readonly href: string; readonly title: string }[] {
	return [...content.articles, ...content.sheets]
		.map(({ slug: known, path, title }) => ({ href: path, title, score: likeness(slug.toLowerCase(), known) }))
		.filter(({ score }) => score >= leastAlike)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ href, title }) => ({ href, title }))
}
