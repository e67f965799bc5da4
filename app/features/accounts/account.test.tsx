import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Account } from './account.tsx'

test('where something is kept and nothing was sent, what is missing is named', () => {
	const kept = { plan: 0, 'phased-return': 1, 'return-record': 0, 'contact-log': 0, checklist: 0 }
	const html = renderToStaticMarkup(<Account kept={kept} lines={[]} />)
	expect(html).toContain('Phased returns (1)')
	expect(html).toContain('No referral or request yet.')
	expect(html).not.toContain('Nothing yet')
})
