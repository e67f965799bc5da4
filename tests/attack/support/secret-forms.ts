/** As text, in wide letters, in base64 wherever it begins, and in hexadecimal. */
export function formsOfSecret(text: string): Buffer[] {
	const base64 = [0, 1, 2].map((before) =>
		Buffer.from('x'.repeat(before) + text)
			.toString('base64')
			.slice(before === 0 ? 0 : 4, -4),
	)
	return [
		Buffer.from(text),
		Buffer.from(text, 'utf16le'),
		Buffer.from(Buffer.from(text).toString('hex')),
		...base64.map((one) => Buffer.from(one)),
	]
}

export const holds = (bytes: Buffer, text: string) => formsOfSecret(text).some((form) => bytes.includes(form))
