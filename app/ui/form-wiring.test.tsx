import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Declarations } from './declarations.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Levels } from './levels.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const hostile = `"><script>alert('1')</script>&`
const two = [
	{ value: 'yes', label: 'Yes', hint: 'Even if only now and then' },
	{ value: 'no', label: 'No' },
]

type Wrong = { hint: string; error: string; label: string }

/** Every kind of field, and the form name of its first input as the form parser reports it. */
const kinds: readonly [kind: string, firstInput: string, field: (wrong: Wrong) => ReactElement][] = [
	['a text field', 'employee.name', (wrong) => <TextField name="employee.name" value={hostile} {...wrong} />],
	['a text area', 'noticed', (wrong) => <TextArea name="noticed" value={hostile} limit={300} {...wrong} />],
	['radios', 'offWork', (wrong) => <Radios name="offWork" options={two} {...wrong} />],
	['checkboxes', 'hazards', (wrong) => <Checkboxes name="hazards" options={two} {...wrong} />],
	['a date', 'firstDay.day', (wrong) => <DateInput name="firstDay" value={{ year: hostile }} {...wrong} />],
	['a select', 'sector', (wrong) => <Select name="sector" options={two} {...wrong} />],
	[
		'levels',
		'demands.lifting',
		(wrong) => <Levels name="demands" rows={[{ value: 'lifting', label: 'Lifting' }]} levels={two} {...wrong} />,
	],
	['declarations', 'agreed', (wrong) => <Declarations name="agreed" statements={two} {...wrong} />],
]

const attributesOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '')

describe.each(kinds)('%s', (_kind, firstInput, field) => {
	const html = renderToStaticMarkup(field({ label: 'The question', hint: 'A hint', error: 'Say what to do' }))
	const ids = attributesOf(html, / id="([^"]*)"/g)

	test('is where the error summary leads', () => {
		const summary = renderToStaticMarkup(<ErrorSummary problems={[{ field: firstInput, message: 'Say what to do' }]} />)
		const [target = ''] = attributesOf(summary, /href="#([^"]*)"/g)
		const opening = html.match(new RegExp(`<(\\w+)[^>]* id="${target}"`))
		expect(opening?.[1]).toMatch(/^(input|textarea|select)$/)
	})

	test('reads its hint and its error out with it, and every id it points at exists once', () => {
		const described = attributesOf(html, /aria-describedby="([^"]*)"/g)
		expect(described[0]).toMatch(/-hint .*-error/)
		for (const id of described.flatMap((list) => list.split(' '))) expect(ids).toContain(id)
		expect(new Set(ids).size).toBe(ids.length)
		expect(html).toContain('<span class="sr-only">Error:</span> Say what to do')
	})

	test('every input has a label of its own', () => {
		const labelled = attributesOf(html, /<label[^>]* for="([^"]*)"/g)
		const inputs = attributesOf(html, /<(?:input|textarea|select)[^>]* id="([^"]*)"/g)
		expect(inputs.length).toBeGreaterThan(0)
		for (const id of inputs) expect(labelled).toContain(id)
	})

	test('never asks the browser to check, and never lets typed text become markup', () => {
		expect(html).not.toMatch(/ (required|maxlength|pattern|min|max)[=> ]/i)
		const asked = renderToStaticMarkup(field({ label: hostile, hint: hostile, error: hostile }))
		expect(asked).not.toContain('<script')
	})

	test('says nothing of an error when there is none', () => {
		const calm = renderToStaticMarkup(field({ label: 'The question', hint: '', error: '' }))
		expect(calm).not.toMatch(/aria-invalid|-error|Error:/)
		expect(calm).not.toContain(`id="${firstInput.split('.')[0]}-hint"`)
	})
})

test('the legend of a page that asks one thing is its h1', () => {
	expect(renderToStaticMarkup(<Radios name="a" label="At work?" options={two} heading />)).toContain('<h1>At work?</h1>')
	expect(renderToStaticMarkup(<TextField name="a" label="Your name" heading />)).toMatch(
		/<h1[^>]*><label[^>]*>Your name<\/label><\/h1>/,
	)
})

test('the answer given is the one ticked, and no other', () => {
	const html = renderToStaticMarkup(<Radios name="a" label="At work?" options={two} value="no" />)
	expect(attributesOf(html, /<input[^>]* checked=""[^>]* value="([^"]*)"/g)).toEqual(['no'])
	const ticked = renderToStaticMarkup(<Checkboxes name="a" label="Which?" options={two} values={['yes']} />)
	expect(attributesOf(ticked, /<input[^>]* checked=""[^>]* value="([^"]*)"/g)).toEqual(['yes'])
	const unticked = renderToStaticMarkup(<Declarations name="a" label="Do you agree?" statements={two} />)
	expect(unticked).not.toContain('checked')
})

test('a level is remembered row by row, and a row called like a method of every object has none', () => {
	const rows = [
		{ value: 'lifting', label: 'Lifting' },
		{ value: 'constructor', label: 'Building' },
	]
	const html = renderToStaticMarkup(
		<Levels name="demands" label="How hard?" rows={rows} levels={two} values={{ lifting: 'no' }} />,
	)
	expect(attributesOf(html, /<input[^>]* name="([^"]*)"[^>]* checked/g)).toEqual(['demands.lifting'])
	expect(html).toContain('role="radiogroup" aria-labelledby="demands-constructor-label"')
})

test('only the part of a date that is wrong is marked; all three when nobody can tell', () => {
	const count = (html: string) => html.match(/aria-invalid/g)?.length
	expect(count(renderToStaticMarkup(<DateInput name="d" label="When?" error="Add a year" wrong={['year']} />))).toBe(1)
	expect(count(renderToStaticMarkup(<DateInput name="d" label="When?" error="Not a day" />))).toBe(3)
})

test('fields that belong to an option stand right after it', () => {
	const html = renderToStaticMarkup(
		<Radios
			name="off"
			label="Off?"
			options={[{ value: 'yes', label: 'Yes', reveals: <TextField name="off.since" label="Since when?" /> }]}
		/>,
	)
	expect(html).toMatch(/class="choice">.*<\/div><div class="reveal">.*id="off-since"/)
})

test('grouped options are announced with their group, and "none" stands apart', () => {
	const html = renderToStaticMarkup(
		<Checkboxes
			name="hard"
			label="What is hard?"
			options={[
				{ value: 'lift', label: 'Lifting', group: 'Body' },
				{ value: 'focus', label: 'Focus', group: 'Mind' },
				{ value: 'none', label: 'None of these', exclusive: true },
			]}
		/>,
	)
	expect(html).toMatch(/role="group" aria-labelledby="hard-group-1"[^>]*><p id="hard-group-1"[^>]*>Body/)
	expect(html).toMatch(/choices-or">or<\/p><div class="choice"><input type="checkbox" id="hard-3"/)
})

test('the error summary takes focus without script and is silent when nothing is wrong', () => {
	expect(renderToStaticMarkup(<ErrorSummary problems={[{ field: 'a', message: 'Enter a name' }]} />)).toMatch(
		/role="alert" tabindex="-1" autofocus=""/i,
	)
	expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe('')
})
