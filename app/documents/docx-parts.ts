import { inflateRawSync } from 'node:zlib'

/** The files inside a Word file, for the tests: read from the archive's own directory, so that a broken one throws. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
	const file = Buffer.from(bytes)
	const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'))
	const parts = new Map<string, string>()
	let entry = file.readUInt32LE(end + 16)
	for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
		if (file.readUInt32LE(entry) !== 0x02014b50) throw new Error('The archive directory is broken')
		const isDeflated = file.readUInt16LE(entry + 10) === 8
		const size = file.readUInt32LE(entry + 20)
		const nameLength = file.readUInt16LE(entry + 28)
		const start = file.readUInt32LE(entry + 42)
		const contentStart = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
		const content = file.subarray(contentStart, contentStart + size)
		parts.set(
			file.toString('utf8', entry + 46, entry + 46 + nameLength),
			(isDeflated ? inflateRawSync(content) : content).toString('utf8'),
		)
		entry += 46 + nameLength + file.readUInt16LE(entry + 30) + file.readUInt16LE(entry + 32)
	}
	return parts
}

const names = '[A-Za-z_][\\w.:-]*'
const tag = new RegExp(
	`<(?:(/)(${names})\\s*|(${names})((?:\\s+${names}\\s*=\\s*(?:"[^<"]*"|'[^<']*'))*)\\s*(/?)|\\?[^?]*\\?)>`,
	'y',
)
const text = /[^<]+/y
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** What makes this XML not well-formed, or null: tags that do not nest, bare ampersands, characters XML 1.0 has no place for. */
export function xmlFault(xml: string): string | null {
	if (forbidden.test(xml)) return `a forbidden character at ${xml.search(forbidden)}`
	if (entity.test(xml)) return `a bare ampersand at ${xml.search(entity)}`
	const open: string[] = []
	for (let place = 0; place < xml.length;) {
		const pattern = xml[place] === '<' ? tag : text
		pattern.lastIndex = place
		const found = pattern.exec(xml)
		if (!found) return `something that is not a tag at ${place}`
		const [whole, closes, closing, opening, , empties] = found
		if (closes && open.pop() !== closing) return `</${closing}> out of turn at ${place}`
		if (opening && !empties) open.push(opening)
		place += whole.length
	}
	return open.length > 0 ? `<${open.join('><')}> left open` : null
}

/** The words of a Word part, a line a paragraph. */
export function wordsOf(xml: string): string {
	return xml
		.replace(/<w:br\/>|<\/w:p>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&')
}
