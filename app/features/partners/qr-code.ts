import qrcode from 'qrcode'

/** A QR code as a picture: `path` is drawn on a square of `size` units, four of them white on every side as the standard asks. */
export type QrPicture = { readonly size: number; readonly path: string }

const quiet = 4

/** Level M: a seventh of it may be dirty or torn, which is what happens to a poster in a staff room. */
export function qrPicture(text: string): QrPicture {
	const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
	const path: string[] = []
	for (let row = 0; row < modules.size; row += 1)
		for (let column = 0; column < modules.size; column += 1)
			if (modules.get(row, column)) path.push(`M${column + quiet} ${row + quiet}h1v1h-1z`)
	return { size: modules.size + 2 * quiet, path: path.join('') }
}

/** The same as a file that stands alone, for a printer or a newsletter. Black on white whatever is behind it. */
export function qrFile({ size, path }: QrPicture): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}
