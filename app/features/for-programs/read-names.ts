import type { Parameter } from './calculators.ts'

/** One parameter that a program has to send again, and why. */
export type Wrong = { readonly name: string; readonly message: string }

export type Answered = { readonly value: object } | { readonly wrong: readonly Wrong[] }

const mostNamed = 10
const mostLetters = 40

/** A name that we do not know is said again, as far as it is plain letters: it may be anything. */
const sayable = (name: string) => name.replace(/[^\x20-\x7e]/g, '?').slice(0, mostLetters)

/**
 * A question under our own names, whichever of them were sent, and the names that we do not know. What is sent under two names of the same
 * thing is there twice.
 */
export function readNames(sent: URLSearchParams, parameters: readonly Parameter[]) {
	const ours = new Map(parameters.flatMap(({ name, also }) => [name, ...also].map((one) => [one, name] as const)))
	const query = new URLSearchParams()
	const sentAs = new Map<string, string>()
	const unknown = new Set<string>()
	for (const [name, value] of sent) {
		const known = ours.get(name)
		if (known === undefined) unknown.add(sayable(name))
		else {
			query.append(known, value)
			if (!sentAs.has(known)) sentAs.set(known, name)
		}
	}
	return {
		query,
		unknown: [...unknown].slice(0, mostNamed),
		/** By the name that the program used. */
		nameSent: (name: string) => sentAs.get(name) ?? name,
	}
}
