/**
 * Hides and shows the changes of a result as filters are ticked, and says how many are left and how many are ticked. Which filters
 * a change passes was decided by the server and stands on it; so do the words.
 */
const box = document.querySelector('[data-filters]')
const form = box?.closest('form')

if (box && form) {
	const said = JSON.parse(box.dataset.said)
	const count = (one, many, number) => (number === 1 ? one : many.replace('{count}', number))
	const filters = [...box.querySelectorAll('input[name=only]')]
	const status = box.querySelector('[role=status]')
	const [apply, all] = box.querySelectorAll('button')
	const tickedStatus = form.querySelector('[data-ticked]')
	const items = [...form.querySelectorAll('li[data-place]')].sort((a, b) => a.dataset.place - b.dataset.place)
	const groups = [...form.querySelectorAll('[data-group]')].map((group) => {
		const [first, rest] = group.querySelectorAll('ol')
		return { group, first, rest, open: first.children.length, items: items.filter((item) => group.contains(item)) }
	})

	function filter() {
		const only = filters.filter(({ checked }) => checked).map(({ value }) => value)
		const isShown = (item) => only.every((one) => item.dataset.fits.split(' ').includes(one))
		for (const { group, first, rest, open, items: inGroup } of groups) {
			const shown = inGroup.filter(isShown)
			for (const item of inGroup) item.hidden = !shown.includes(item)
			const inOrder = [...shown, ...inGroup.filter((item) => item.hidden)]
			first.replaceChildren(...inOrder.slice(0, open))
			group.hidden = shown.length === 0
			if (!rest) continue
			const folded = shown.length - open
			rest.replaceChildren(...inOrder.slice(open))
			rest.parentElement.hidden = folded <= 0
			rest.parentElement.querySelector('summary').textContent = count(said.moreOne, said.moreMany, Math.max(0, folded))
		}
		const left = items.filter((item) => !item.hidden).length
		const text = left === items.length ? said.all : left === 0 ? said.none : count(said.one, said.many, left)
		if (status.textContent !== text) status.textContent = text
		all.hidden = only.length === 0
		countTicked()
	}

	/** A ticked change that a filter hides still goes along, so it is said. */
	function countTicked() {
		const ticked = items.filter((item) => item.querySelector('input[name=keep]')?.checked)
		const hidden = ticked.filter((item) => item.hidden).length
		const sentences = [
			ticked.length > 0 ? count(said.tickedOne, said.tickedMany, ticked.length) : '',
			hidden > 0 ? count(said.hiddenOne, said.hiddenMany, hidden) : '',
		]
		const text = sentences.join(' ').trim()
		if (tickedStatus.textContent !== text) tickedStatus.textContent = text
	}

	apply.hidden = true
	box.addEventListener('change', filter)
	form.addEventListener('change', countTicked)
	all.addEventListener('click', (event) => {
		event.preventDefault()
		for (const one of filters) one.checked = false
		filter()
		// The button goes, so whoever pressed it would be nowhere.
		filters[0].focus()
	})
	// A browser that comes back puts the ticks in after the page is read.
	addEventListener('pageshow', filter)
	filter()
}
