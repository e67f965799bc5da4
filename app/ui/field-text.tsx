import type { ReactNode } from 'react'
import { useWords } from './language.ts'
import { errorIdOf, hintIdOf } from './wiring.ts'

/** What every kind of field takes. `heading` makes the label the page's h1, for a page that asks one thing. */
export type FieldProps = {
	readonly name: string
	readonly label: string
	readonly hint?: ReactNode
	readonly error?: string | undefined
	readonly optional?: boolean
	readonly heading?: boolean
}

export function FieldBox({ error, children }: { readonly error?: string | undefined; readonly children: ReactNode }) {
	return <div className={error ? 'field field-wrong' : 'field'}>{children}</div>
}

export function LabelText({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
	const words = useWords()
	if (!optional) return <>{label}</>
	return (
		<>
			{label} <span className="font-normal text-ink-soft">{words.optional}</span>
		</>
	)
}

/** The label of a single input; with `heading` it is the page's h1 as well. */
export function Label({ id, heading, ...text }: Pick<FieldProps, 'label' | 'optional' | 'heading'> & { readonly id: string }) {
	const label = (
		<label className="label" htmlFor={id}>
			<LabelText {...text} />
		</label>
	)
	return heading ? <h1 className="label">{label}</h1> : label
}

/** The legend of a group of inputs; with `heading` it holds the page's h1. */
export function Legend({ heading, ...text }: Pick<FieldProps, 'label' | 'optional' | 'heading'>) {
	return (
		<legend className="label">
			{heading ? (
				<h1>
					<LabelText {...text} />
				</h1>
			) : (
				<LabelText {...text} />
			)}
		</legend>
	)
}

export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
	if (!children) return null
	return (
		<div id={hintIdOf(id)} className="hint">
			{children}
		</div>
	)
}

export function ErrorMessage({ id, children }: { readonly id: string; readonly children: string | undefined }) {
	const words = useWords()
	if (!children) return null
	return (
		<p id={errorIdOf(id)} className="wrong">
			<span className="sr-only">{words.errorPrefix}</span> {children}
		</p>
	)
}
