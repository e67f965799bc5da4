import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PickedPage } from './picked-page.tsx'

test('what was picked says first how to send it, then what the manager can do, and knows no answers', () => {
	const picked = content.adjustments.slice(0, 2)
	const html = renderToStaticMarkup(<PickedPage picked={picked} address="http://localhost/picked" />)
	const order = [
		'For you: how to send this',
		'value="http://localhost/picked"',
		'For your manager',
		picked[0]!.id,
		'Put these changes in a plan',
	]
	const places = order.map((piece) => html.indexOf(piece))
	expect(places).not.toContain(-1)
	expect(places).toEqual([...places].sort((a, b) => a - b))
	expect(html).not.toContain('name="from"')
	expect(html).not.toMatch(/href="\/adjustments\/find\/(mine\/)?\d/)
})
