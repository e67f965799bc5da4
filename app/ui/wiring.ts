/** The id of the input that has this form name: the name itself with dots made dashes. An error summary links by it. */
export function idOf(name: string): string {
	return name.replaceAll('.', '-')
}

export function hintIdOf(id: string): string {
	return `${id}-hint`
}

export function errorIdOf(id: string): string {
	return `${id}-error`
}

/** What a field needs so that its hint and its error are read out with it; spread on the input or its group. */
export function describedBy(...ids: readonly (string | false | 0 | null | undefined)[]): { 'aria-describedby'?: string } {
	const present = ids.filter(Boolean)
	return present.length > 0 ? { 'aria-describedby': present.join(' ') } : {}
}
