/**
 * Suggestions under the search box, as a combobox (ARIA 1.2). Its words and its address stand on the box around the form. Text is
 * only ever put into the page as text.
 */
const box = document.querySelector('[data-suggestions]')
const input = box?.querySelector('input[type="search"]')
const waitMs = 150
const shortest = 2

if (box && input) {
	const { suggestions: address, label, none, one, many, kinds } = box.dataset
	const kindNames = JSON.parse(kinds)
	let shown = []
	let active = -1
	let asked = ''
	let timer = 0

	const element = (name, attributes, text = '') => {
		const made = document.createElement(name)
		for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
		made.textContent = text
		return made
	}
	const list = element('ul', { id: 'suggestion-list', class: 'suggestion-list', role: 'listbox', 'aria-label': label })
	const count = element('p', { class: 'sr-only', role: 'status' })
	list.hidden = true
	box.append(list, count)
	for (const [key, value] of Object.entries({
		role: 'combobox',
		autocomplete: 'off',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id,
	}))
		input.setAttribute(key, value)

	function choose(index) {
		list.children[active]?.setAttribute('aria-selected', 'false')
		active = index
		const option = list.children[active]
		if (!option) return input.removeAttribute('aria-activedescendant')
		option.setAttribute('aria-selected', 'true')
		option.scrollIntoView({ block: 'nearest' })
		input.setAttribute('aria-activedescendant', option.id)
	}

	function open(isWanted) {
		list.hidden = !isWanted || shown.length === 0
		input.setAttribute('aria-expanded', String(!list.hidden))
		if (list.hidden) choose(-1)
	}

	function close() {
		clearTimeout(timer)
		asked = ''
		open(false)
		count.textContent = ''
	}

	function show(found) {
		shown = found
		choose(-1)
		list.replaceChildren(
			...found.map(({ title, kind }, index) => {
				const option = element('li', { id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false' }, title)
				option.append(' ', element('span', {}, kindNames[kind] ?? ''))
				return option
			}),
		)
		open(true)
		count.textContent = found.length === 0 ? none : found.length === 1 ? one : many.replace('{count}', found.length)
	}

	async function ask(typed) {
		let found = []
		try {
			const answer = await fetch(`${address}?${new URLSearchParams({ q: typed })}`)
			if (answer.ok) found = (await answer.json()).suggestions
		} catch {
			// Without suggestions the form still searches.
		}
		if (typed === asked) show(found)
	}

	input.addEventListener('input', () => {
		const typed = input.value.trim().slice(0, 200)
		if (typed.length < shortest) return close()
		if (typed === asked) return
		asked = typed
		clearTimeout(timer)
		timer = setTimeout(ask, waitMs, typed)
	})

	input.addEventListener('keydown', (event) => {
		// A composed letter is not finished: its keys belong to the keyboard.
		if (event.isComposing || event.ctrlKey || event.metaKey) return
		const { key } = event
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			if (shown.length === 0 || asked === '') return
			event.preventDefault()
			const step = key === 'ArrowDown' ? 1 : -1
			// One place beyond the last is the box itself.
			const places = shown.length + 1
			if (!list.hidden) return choose(((active + 1 + step + places) % places) - 1)
			open(true)
			choose(step === 1 ? 0 : shown.length - 1)
		} else if (key === 'Escape' && !list.hidden) {
			event.preventDefault()
			open(false)
		} else if (key === 'Enter' && active >= 0) {
			event.preventDefault()
			location.assign(shown[active].href)
		} else if (key === 'Tab') close()
	})

	list.addEventListener('mousedown', (event) => event.preventDefault())
	list.addEventListener('click', (event) => {
		const index = [...list.children].indexOf(event.target.closest('li'))
		if (shown[index]) location.assign(shown[index].href)
	})
	input.addEventListener('blur', close)
	input.form?.addEventListener('submit', close)
}
