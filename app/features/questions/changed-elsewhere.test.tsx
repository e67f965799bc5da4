import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { radiosField, textField } from '#app/journey/fields.ts'
import type { TypedValues } from '#app/journey/form.ts'
import { ChangedElsewhere } from './changed-elsewhere.tsx'
import type { QuestionView } from './question-view.ts'

const fields = {
	fri: radiosField({
		label: 'Friday',
		options: [
			{ value: 'works', label: 'Works', reveals: { 'fri-until': textField({ label: 'Friday until', max: 20 }) } },
			{ value: 'off', label: 'Does not work' },
		],
	}),
	duties: textField({ label: 'Duties', max: 60 }),
}
function shown(theirs: TypedValues, mine: TypedValues): string[] {
	const saved = { fields, typed: theirs } as unknown as QuestionView
	const html = renderToStaticMarkup(<ChangedElsewhere saved={saved} typed={mine} />)
	return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''))
}
const off = { fri: 'off', 'fri-until': '12:30', duties: 'Packing' }

test('boxes that wait behind a choice that was not made are not said to be saved', () => {
	expect(shown(off, { ...off, 'fri-until': '', duties: 'Sorting' })).toEqual(['Duties: Packing'])
})

test('control: those of the choice that was made are, where they differ', () => {
	const works = { ...off, fri: 'works' }
	expect(shown(works, { ...works, 'fri-until': '14:00' })).toEqual(['Friday until: 12:30'])
	expect(shown(works, off)).toEqual(['Friday: Works', 'Friday until: 12:30'])
})
