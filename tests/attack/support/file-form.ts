/** What is sent, and as what. */
export type Body = { readonly text: string; readonly kind: string }

const boundary = '----attackBoundary7MA4YWxkTrZu0gW'
export type FilePart = {
	readonly name?: string
	readonly fileName?: string | null
	readonly type?: string
	readonly text: string
}

/** One part of a form of parts. Without a name, or a file name, where it is told so. */
const partOf = ({ name, fileName = 'plan.json', type = 'application/json', text }: FilePart) =>
	[
		`--${boundary}`,
		['Content-Disposition: form-data', name !== undefined && `name="${name}"`, fileName !== null && `filename="${fileName}"`]
			.filter(Boolean)
			.join('; '),
		...(fileName === null ? [] : [`Content-Type: ${type}`]),
		'',
		text,
	].join('\r\n')

/** A form with files in it, as a browser sends one. */
export const filesForm = (parts: readonly FilePart[]): Body => ({
	text: `${parts.map((part) => `${partOf(part)}\r\n`).join('')}--${boundary}--\r\n`,
	kind: `multipart/form-data; boundary=${boundary}`,
})

/** A form with the one file that a plan is opened from. */
export const fileForm = (text: string, more: Omit<FilePart, 'text'> = {}): Body => filesForm([{ name: 'file', text, ...more }])
