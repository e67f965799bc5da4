import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

type Choices = { readonly id: string; readonly choices: readonly { readonly next: string }[] }
type Conversation = { readonly slug: string; readonly first: string; readonly turns: readonly Choices[] }

const folder = path.resolve('content/rehearsals')

/** The longest way from a turn to an ending, a letter for each choice; of two that are as long, the first in the alphabet. */
function longestFrom(turns: readonly Choices[], id: string): string {
	const turn = turns.find((one) => one.id === id)
	if (!turn) return ''
	const ways = turn.choices.map(({ next }, at) => 'abc'.charAt(at) + longestFrom(turns, next))
	return ways.reduce((longest, one) => (one.length > longest.length ? one : longest), '')
}

/** The longest way through each conversation to practise. It is the same for as long as the conversation is. */
const longestWays = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.sort()
	.map((file) => {
		const { slug, first, turns } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Conversation
		return { slug, way: longestFrom(turns, first) }
	})

const pageOf = (slug: string, way: string) => `/return-to-work/rehearse/${slug}/${way}`

/** The endings behind them. */
export const rehearsalEndings: readonly string[] = longestWays.map(({ slug, way }) => pageOf(slug, way))

/** The last turn of each, with all that was said above it, and the ending. */
export const rehearsalPages: readonly string[] = longestWays.flatMap(({ slug, way }) => [
	pageOf(slug, way.slice(0, -1)),
	pageOf(slug, way),
])
