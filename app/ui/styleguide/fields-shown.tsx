import type { ReactNode } from 'react'
import { Checkboxes } from '../checkboxes.tsx'
import { DateInput } from '../date-input.tsx'
import { Declarations } from '../declarations.tsx'
import { Levels } from '../levels.tsx'
import { Radios } from '../radios.tsx'
import { Select } from '../select.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { longName, longParagraph } from './long-words.ts'

export type FieldState = 'empty' | 'filled' | 'error' | 'long'

const yesAndNo = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' },
	{ value: 'unsure', label: 'I do not know' },
]

const sectors = [
	{ value: 'care', label: 'Care' },
	{ value: 'shop', label: 'Shops and selling' },
	{ value: 'long', label: 'Making, mending and installing things that are large, heavy or in another place' },
]

const hard = [
	{ value: 'lift', label: 'Lifting and carrying', group: 'Body' },
	{ value: 'sit', label: 'Sitting for a long time', hint: 'More than an hour without a break', group: 'Body' },
	{ value: 'focus', label: 'Keeping focus', group: 'Mind and mood' },
	{ value: 'none', label: 'None of these', exclusive: true },
]

const rows = [
	{ value: 'lift', label: 'Lifting and carrying' },
	{ value: 'focus', label: 'Keeping focus where it is noisy' },
	{ value: 'people', label: 'Talking with customers' },
]

const levels = [
	{ value: 'not', label: 'Not hard' },
	{ value: 'little', label: 'A bit' },
	{ value: 'lot', label: 'A lot' },
	{ value: 'unknown', label: 'Do not know' },
]

const statements = [
	{ value: 'talked', label: 'I have talked with the person, and they know what I have written and why.' },
	{
		value: 'choice',
		label: 'I understand that taking part is their choice, and that they may stop without my using it against them.',
	},
]

/** Every kind of field in one state. `prefix` keeps the names apart where the set is shown twice. */
export function FieldsShown({ state, prefix }: { readonly state: FieldState; readonly prefix: string }) {
	const name = (own: string) => `${prefix}-${state}-${own}`
	const filled = state !== 'empty'
	const wrong = (message: string) => (state === 'error' ? message : undefined)
	const typed = (short: string) => (state === 'long' ? longName : filled ? short : undefined)
	const off: ReactNode = (
		<DateInput
			name={name('off.since')}
			label="First day off"
			hint="For example, 27 3 2026"
			value={filled ? { day: '2', month: '11', year: state === 'error' ? '' : '2026' } : undefined}
			error={wrong('The first day off must include a year')}
			wrong={['year']}
		/>
	)
	return (
		<>
			<TextField
				name={name('name')}
				label="Your name"
				hint="As your employee knows you"
				value={typed('Sam Okafor')}
				error={wrong('Enter your name')}
				autoComplete="name"
				spellCheck={false}
			/>
			<TextField
				name={name('postcode')}
				label="Postcode"
				width="short"
				value={filled ? 'LE1 1AA' : undefined}
				error={wrong('Enter a postcode, like LE1 1AA')}
			/>
			<TextField name={name('company')} label="Companies House number" width="medium" optional value={typed('01234567')} />
			<TextArea
				name={name('noticed')}
				label="What have you noticed at work?"
				hint="Write what happens, not what you think is wrong."
				value={
					state === 'long'
						? longParagraph
						: filled
							? 'Takes longer to start in the morning.\nFinds the noise by the door hard.'
							: undefined
				}
				limit={1200}
				error={wrong('Write what you have noticed')}
			/>
			<Radios
				name={name('off')}
				label="Is your employee off work at the moment?"
				hint="People who are still at work can be referred too."
				options={[
					{ value: 'at-work', label: 'At work, and finding it hard' },
					{ value: 'off', label: 'Off sick', reveals: off },
					{ value: 'returning', label: 'Starting to come back', hint: 'For example on fewer hours or lighter duties' },
					...(state === 'long' ? [{ value: 'long', label: longName }] : []),
				]}
				value={filled ? 'off' : undefined}
			/>
			<Radios
				name={name('oh')}
				label="Do you have occupational health now?"
				inline
				options={yesAndNo}
				error={wrong('Choose an answer')}
				value={state === 'filled' ? 'no' : undefined}
			/>
			<Checkboxes
				name={name('hard')}
				label="What is hard at the moment?"
				hint="Tick all that apply."
				options={hard}
				values={filled ? ['lift', 'focus'] : []}
				error={wrong('Tick what is hard, or “None of these”')}
			/>
			<Select
				name={name('sector')}
				label="What does your business do?"
				options={sectors}
				value={state === 'long' ? 'long' : filled ? 'shop' : undefined}
				error={wrong('Choose what your business does')}
			/>
			<Levels
				name={name('demands')}
				label="How hard is each of these now?"
				rows={rows.map((row) => ({
					...row,
					error: row.value === 'people' ? wrong('Say how hard talking with customers is') : undefined,
				}))}
				levels={levels}
				values={filled ? { lift: 'lot', focus: 'little' } : {}}
			/>
			<Declarations
				name={name('agreed')}
				label="Before you send this"
				statements={statements}
				values={filled ? ['talked'] : []}
				error={wrong('Tick each statement to go on')}
			/>
		</>
	)
}
