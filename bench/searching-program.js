import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { readContent } from '#app/content/read-content.ts'
import { buildIndex } from '#app/content/search-index.ts'
import { entriesOf } from '#app/content/search-kinds.ts'
import { searchOf } from '#app/content/search.ts'
import { manyQuestions } from './search-questions.js'

/**
 * Times the search in a process of its own: ours, ours over ten times the content, and the library as it comes over the same entries.
 * Each turn asks all the questions; what is printed are the turns, in microseconds, and the same with each question at its quickest,
 * which is what it costs when nothing else is going on.
 */
const [times, count] = process.argv.slice(2).map(Number)
const today = '2026-11-22'
const questions = JSON.parse(readFileSync('tests/search/questions.json', 'utf8')).map(({ question }) => question)
const asked = manyQuestions(questions, count)

const content = await readContent(process.cwd())
/** The lists that are searched, and nothing that they are read with. */
const growing = new Set(['articles', 'sheets', 'pages', 'tools', 'helplines', 'services', 'funding', 'adjustments', 'checklists'])
const tenfold = Object.fromEntries(
	Object.entries(content).map(([name, list]) => [name, growing.has(name) ? repeat(list, 10) : list]),
)

/** Each copy under an address of its own. */
function repeat(list, copies) {
	return Array.from({ length: copies }, (_, copy) =>
		list.map((one) => (copy === 0 ? one : { ...one, ...renamed(one, `-${copy}`) })),
	).flat()
}

function renamed(one, ending) {
	return Object.fromEntries(
		['id', 'slug', 'path', 'href'].filter((name) => typeof one[name] === 'string').map((name) => [name, one[name] + ending]),
	)
}

const saved = (whole) => JSON.parse(JSON.stringify(buildIndex(whole)))
const ours = searchOf(content, saved(content))
const ofTen = searchOf(tenfold, saved(tenfold))
const plain = new MiniSearch({ fields: ['title', 'words', 'summary', 'text'], storeFields: ['kind', 'href', 'title', 'summary'] })
plain.addAll([...entriesOf(content).values()])

const searches = {
	ours: (typed) => ours.answer(typed, { today }),
	tenfold: (typed) => ofTen.answer(typed, { today }),
	library: (typed) => plain.search(typed, { prefix: true, fuzzy: 0.2, boost: { title: 5, words: 2.5, summary: 2 } }).slice(0, 20),
}

const timesOf = (search) =>
	asked.map((typed) => {
		const start = performance.now()
		search(typed)
		return (performance.now() - start) * 1000
	})

function percentiles(micros) {
	const sorted = [...micros].sort((a, b) => a - b)
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
	return { p50: at(0.5), p99: at(0.99) }
}

for (const search of Object.values(searches)) timesOf(search)
const quickest = {}
const turns = Array.from({ length: times }, (_, turn) => {
	const order = Object.entries(searches)
	if (turn % 2) order.reverse()
	const measured = order.map(([name, search]) => {
		const micros = timesOf(search)
		quickest[name] = micros.map((one, at) => Math.min(one, quickest[name]?.[at] ?? Infinity))
		return [name, percentiles(micros)]
	})
	return Object.fromEntries(measured)
})
const undisturbed = Object.fromEntries(Object.entries(quickest).map(([name, micros]) => [name, percentiles(micros)]))
console.log(JSON.stringify({ turns, undisturbed, entries: entriesOf(content).size, tenfold: entriesOf(tenfold).size }))
