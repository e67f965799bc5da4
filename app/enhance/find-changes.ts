import { readFindCode } from '#app/features/adjustments/find-code.ts'
import type { Rankable } from '#app/features/adjustments/rank.ts'
import type { PackedChange } from '#app/features/adjustments/so-far.ts'
import { foundSoFar, unpackChange, withTicked } from '#app/features/adjustments/so-far.ts'

/**
 * Says how many changes would help while somebody ticks what is hard. The ranking is the server's own module, built into this file,
 * so what is ticked goes nowhere before the button is pressed. Its words stand on the panel. Text is only ever put in as text.
 */
const panel = document.querySelector<HTMLElement>('[data-so-far]')
const form = panel?.closest('form')
const shown = 3

type Said = Readonly<
	Record<'nothing' | 'none' | 'one' | 'many' | 'soonNone' | 'soonOne' | 'soonMany' | 'noneTicked' | 'someTicked', string>
>

if (panel && form) {
	const { soFar: address = '', code = '', said: words = '{}' } = panel.dataset
	const said = JSON.parse(words) as Said
	const kept = readFindCode(code)
	const status = panel.querySelector('[role=status]')
	const first = panel.querySelector('ol')
	let asked: Promise<readonly Rankable[]> | null = null

	/** Asked for at the first tick, and again at the next one when it did not come. */
	const changes = () =>
		(asked ??= fetch(address)
			.then((answer) => (answer.ok ? (answer.json() as Promise<readonly PackedChange[]>) : Promise.reject(new Error(address))))
			.then((packed) => packed.map(unpackChange))
			.catch((error: unknown) => {
				asked = null
				throw error
			}))

	const ticked = (within: ParentNode) => within.querySelectorAll<HTMLInputElement>('input[name=part]:checked')

	function countAreas() {
		for (const area of form!.querySelectorAll('[data-area]')) {
			const count = ticked(area).length
			const all = area.querySelectorAll('input[name=part]').length
			const text = (count === 0 ? said.noneTicked : said.someTicked).replace('{count}', `${count}`).replace('{all}', `${all}`)
			area.querySelector('[data-ticked]')?.replaceChildren(text)
		}
	}

	function sentence(count: number, soon: number) {
		if (count === 0) return said.none
		const help = count === 1 ? said.one : said.many.replace('{count}', `${count}`)
		const start = soon === 0 ? said.soonNone : soon === 1 ? said.soonOne : said.soonMany.replace('{count}', `${soon}`)
		return `${help} ${start}`
	}

	function show(text: string, titles: readonly string[]) {
		status?.replaceChildren(text)
		first?.replaceChildren(
			...titles.slice(0, shown).map((title) => {
				const item = document.createElement('li')
				item.textContent = title
				return item
			}),
		)
		if (first?.parentElement) first.parentElement.hidden = titles.length === 0
		panel!.hidden = false
	}

	async function update() {
		countAreas()
		const numbers = [...ticked(form!)].map(({ value }) => value)
		if (numbers.length === 0) return show(said.nothing, [])
		try {
			const all = await changes()
			// More may have been ticked while the catalogue was on its way.
			const { count, soon, titles } = foundSoFar(
				all,
				withTicked(
					kept,
					[...ticked(form!)].map(({ value }) => value),
				),
			)
			if (ticked(form!).length > 0) show(sentence(count, soon), titles)
		} catch {
			// Without the catalogue the button still finds.
			panel!.hidden = true
		}
	}

	form.addEventListener('change', () => void update())
	// A browser that comes back puts the ticks in after the page is read.
	addEventListener('pageshow', () => void update())
	void update()
}
