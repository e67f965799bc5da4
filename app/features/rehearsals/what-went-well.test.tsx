import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { rehearsalDocument } from './rehearsal-document.ts'
import { RehearsalPage } from './rehearsal-page.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { choiceLetters, walk } from './rehearsal-ways.ts'
import type { Ended } from './rehearsal-ways.ts'
import { specimen } from './specimen.ts'

const { rehearsals: words } = wordsIn('en')

/** Ways that come to an end, hard and easy ones mixed: 3 letters over and over, in every order. */
function waysOf(rehearsal: Rehearsal): Ended[] {
	const found = choiceLetters
		.flatMap((first) => choiceLetters.flatMap((second) => choiceLetters.map((third) => first + second + third)))
		.map((three) => walk(rehearsal, three.repeat(5)))
	return found.filter((one) => one !== null).filter((one) => one.ending !== null)
}

const draw = (rehearsal: Rehearsal, end: Ended) =>
	renderToStaticMarkup(<RehearsalPage rehearsal={rehearsal} facts={[]} walk={end} />)

const asText = (html: string) =>
	html
		.replaceAll(/<a\b.*?<\/a>/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll('&#x27;', "'")
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ')
		.trim()

/** What stands under “What went well”, a text for each point. */
function praiseOn(html: string): string[] {
	const [, after] = html.split(`<h3>${words.wentWell}</h3>`)
	if (after === undefined) throw new Error('Nothing is said of what went well')
	const section = after.slice(0, after.indexOf('<h3'))
	return [...section.matchAll(/<(li|p)>(.*?)<\/\1>/g)].map(([, , point]) => asText(point ?? ''))
}

function praiseInFile(rehearsal: Rehearsal, end: Ended): string[] {
	const { sections } = rehearsalDocument(rehearsal, end, words, { on: '2026-11-23', origin: 'https://portal.example' })
	const blocks = sections.find(({ heading }) => heading === words.wentWell)?.blocks ?? []
	return blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.text] : []))
}

/** Points that are no answer that was given on this way and eased. */
function neverSaid(points: readonly string[], { said }: Ended): string[] {
	const eased = said.flatMap(({ choice }, at) => (choice.moves > 0 ? [`${words.eased(at + 1, choice.say)} ${choice.why}`] : []))
	const allowed = eased.length > 0 ? eased : [words.noneEased]
	return points.filter((point) => !allowed.includes(point))
}

describe.each(content.rehearsals.map((one) => [one.slug, one] as const))('at the end of the talk with %s', (slug, rehearsal) => {
	const ways = waysOf(rehearsal)

	test('nothing stands under “What went well” that was not said on this way, on the page and in the file', () => {
		expect(ways.length).toBeGreaterThan(20)
		for (const end of ways) {
			for (const points of [praiseOn(draw(rehearsal, end)), praiseInFile(rehearsal, end)]) {
				expect(neverSaid(points, end), end.way).toEqual([])
				expect(points.length, end.way).toBe(Math.max(1, Math.min(4, end.said.filter(({ choice }) => choice.moves > 0).length)))
			}
		}
	})

	test('each point leads back to its turn', () => {
		for (const end of ways) {
			const [, after = ''] = draw(rehearsal, end).split(`<h3>${words.wentWell}</h3>`)
			const section = after.slice(0, after.indexOf('<h3'))
			const turns = praiseInFile(rehearsal, end).flatMap((point) => /^Turn (\d+)\./.exec(point)?.[1] ?? [])
			expect([...section.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(
				turns.map(
					(turn) => `/return-to-work/rehearse/${slug}${turn === '1' ? '' : '/'}${end.way.slice(0, Number(turn) - 1)}#now`,
				),
			)
		}
	})
})

describe('control', () => {
	const [end] = waysOf(specimen) as [Ended]
	const html = draw(specimen, end)

	test('praise for what was never said is found on the page', () => {
		const praised = html.replace(`<h3>${words.wentWell}</h3><ul>`, '$&<li>You said sorry without a reason behind it.</li>')
		expect(praised).not.toBe(html)
		expect(neverSaid(praiseOn(html), end)).toEqual([])
		expect(neverSaid(praiseOn(praised), end)).toEqual(['You said sorry without a reason behind it.'])
	})

	test('so is the praise of another way', () => {
		const other = waysOf(specimen).find(({ way }) => way.startsWith('bbb')) as Ended
		expect(neverSaid(praiseOn(html), other)).not.toEqual([])
	})

	test('where nothing eased there is one kind sentence', () => {
		const hard = {
			...specimen,
			turns: specimen.turns.map((turn) => ({ ...turn, choices: [{ ...turn.choices[0]!, moves: -1 as const }] })),
		}
		expect(praiseOn(draw(hard, walk(hard, 'aaaaaaaa') as Ended))).toEqual([words.noneEased])
	})
})
