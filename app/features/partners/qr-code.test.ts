import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { qrFile, qrPicture, type QrPicture } from './qr-code.ts'

/** Draws the picture as pixels, from its path alone, and reads it as a camera would. */
function readBack({ size, path }: QrPicture): string | undefined {
	const scale = 4
	const side = size * scale
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
		for (let down = 0; down < scale; down += 1)
			for (let right = 0; right < scale; right += 1) {
				const at = 4 * ((Number(y) * scale + down) * side + Number(x) * scale + right)
				pixels.fill(0, at, at + 3)
			}
	return jsqr(pixels, side, side)?.data
}

test.each([
	'https://portal.example/with/example-chamber',
	'https://a-long-name-of-a-host.example.org.uk/with/example-trade-body/spring-bulletin-2027-members',
	'http://localhost:3000/with/example-chamber/card',
])('the code of %s is read back as that', (link) => {
	expect(readBack(qrPicture(link))).toBe(link)
})

test('control: a code with a corner torn off is not read', () => {
	const whole = qrPicture('https://portal.example/with/example-chamber')
	expect(readBack({ ...whole, path: whole.path.replaceAll(/M(\d) (\d+)h1v1h-1z/g, '') })).toBeUndefined()
})

test('the file holds nothing but the two shapes', () => {
	const file = qrFile(qrPicture('https://portal.example/with/x'))
	expect(file.replaceAll(/ (d|width|height|viewBox)="[^"<>&]*"/g, '')).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges"><path fill="#fff"/><path/></svg>',
	)
})
