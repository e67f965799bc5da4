import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AddPage } from './add-page.tsx'

const pageFrom = (from: string) => renderToStaticMarkup(<AddPage rows={[]} sent={[]} lines={[]} problem={null} from={from} />)

test('with nothing ticked it leads back to the result that it was reached from, or to the start of the finder', () => {
	expect(pageFrom('1l-w6z1')).toMatch(/href="\/adjustments\/find\/1l-w6z1"[^>]*>Go back to the changes that were found</)
	expect(pageFrom('')).toMatch(/href="\/adjustments\/find"/)
	expect(pageFrom('')).not.toContain('Go back to the changes that were found')
})
