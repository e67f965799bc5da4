/** JSON with a line for each name, and for each thing of a list of things: short enough to read, and still JSON. */
export function jsonInLines(value: object): string {
	const lines = Object.entries(value).map(([name, one]) => `  ${JSON.stringify(name)}: ${shown(one)}`)
	return `{\n${lines.join(',\n')}\n}`
}

function shown(value: unknown): string {
	if (!Array.isArray(value) || !value.some((one) => typeof one === 'object')) return spaced(value)
	return `[\n${value.map((one) => `    ${spaced(one)}`).join(',\n')}\n  ]`
}

/** On one line, with a space where a line may be broken. */
function spaced(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
	if (typeof value !== 'object' || value === null) return JSON.stringify(value)
	const pairs = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`)
	return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}
