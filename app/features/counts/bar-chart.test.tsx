import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'

const draw = (values: readonly (number | null)[]) =>
	renderToStaticMarkup(<BarChart label="Visits" every={1} bars={values.map((value, at) => ({ label: `day ${at}`, value }))} />)
const rects = (svg: string) =>
	[...svg.matchAll(/<rect class="([^"]+)"[^>]* height="([^"]+)"/g)].map(([, kind, tall]) => [kind, tall])

test('a bar is as high as its number, and the scale ends on a round one', () => {
	const svg = draw([50, 25, 5])
	const [first, second, third] = rects(svg).map(([, tall]) => Number(tall))
	expect(first! / second!).toBeCloseTo(2, 1)
	expect(first! / third!).toBeCloseTo(10, 0)
	expect(svg).toContain('>50</text>')
	expect(draw([51])).toContain('>100</text>')
})

test('a number that is not shown is the same short line whatever else is drawn', () => {
	expect(rects(draw([null, 400]))[0]).toEqual(['bar-none', '3'])
	expect(rects(draw([null, null]))[1]).toEqual(['bar-none', '3'])
})

test('the picture says what it shows, and text stays text', () => {
	expect(renderToStaticMarkup(<BarChart label={'"><script>'} every={1} bars={[{ label: '<b>', value: 5 }]} />)).not.toMatch(
		/<script|<b>/,
	)
	expect(draw([5])).toContain('role="img" aria-label="Visits"')
})
