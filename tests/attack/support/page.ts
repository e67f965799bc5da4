import type { Entries } from './visitor.ts'

/**
 * Reads the pages of this portal, which are written by one renderer: attributes in double quotes, text escaped. Not a parser for
 * anybody else's pages.
 */

export type Input = {
	readonly name: string
	readonly kind: 'hidden' | 'text' | 'textarea' | 'radio' | 'checkbox' | 'select' | 'button'
	readonly value: string
	/** Ticked, chosen, or there to be typed in. */
	readonly sent: boolean
}

export type Form = { readonly action: string | null; readonly inputs: readonly Input[] }

export function unescaped(text: string): string {
	return text
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')
}

export const titleOf = (html: string) => unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
export const headingOf = (html: string) => unescaped((/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, ''))
/** The links of the error summary; null when there is no summary. */
export function errorsOf(html: string): string[] | null {
	const summary = /<div[^>]*role="alert"[^>]*>.*?<ul[^>]*>(.*?)<\/ul>/s.exec(html)?.[1]
	return summary === undefined ? null : [...summary.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, text]) => unescaped(text ?? ''))
}

/** The forms that post, in order. */
export function formsOf(html: string): Form[] {
	return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
		.filter(([, attributes]) => attribute(attributes, 'method') === 'post')
		.map(([, attributes, inside = '']) => ({ action: attribute(attributes, 'action'), inputs: inputsOf(inside) }))
}

function inputsOf(html: string): Input[] {
	const found: Input[] = []
	for (const [element] of html.matchAll(/<(?:input|button)\b[^>]*>|<(textarea|select)\b[^>]*>.*?<\/\1>/gs)) {
		const [, tag = '', attributes = ''] = /^<(\w+)\b([^>]*)>/.exec(element) ?? []
		const inside = /^<(textarea|select)/.test(element) ? element.slice(element.indexOf('>') + 1, element.lastIndexOf('</')) : ''
		const name = attribute(attributes, 'name')
		if (name === null) continue
		const value = attribute(attributes, 'value') ?? ''
		if (tag === 'textarea') found.push({ name, kind: 'textarea', value: unescaped(inside.replace(/^\n/, '')), sent: true })
		else if (tag === 'select') {
			const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => option ?? '')
			const chosen = options.find((option) => /\bselected\b/.test(option)) ?? options[0] ?? ''
			found.push({ name, kind: 'select', value: attribute(chosen, 'value') ?? '', sent: true })
		} else if (tag === 'button') found.push({ name, kind: 'button', value, sent: false })
		else {
			const type = attribute(attributes, 'type') ?? 'text'
			const isTick = type === 'radio' || type === 'checkbox'
			found.push({
				name,
				kind: type === 'hidden' || isTick ? (type as 'hidden' | 'radio' | 'checkbox') : 'text',
				value: isTick && !/\bvalue="/.test(attributes) ? 'on' : value,
				sent: isTick ? /\schecked\b/.test(attributes) : true,
			})
		}
	}
	return found
}

function attribute(attributes: string | undefined, name: string): string | null {
	const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes ?? '')?.[1]
	return value === undefined ? null : unescaped(value)
}

/** What a browser would send when the form's first plain button is pressed. */
export const entriesIn = ({ inputs }: Form): Entries =>
	inputs.filter(({ sent }) => sent).map(({ name, value }): [string, string] => [name, value])

/** What stands in the box of that name. */
export const valueIn = (form: Form | undefined, name: string) => form?.inputs.find((input) => input.name === name)?.value ?? null
