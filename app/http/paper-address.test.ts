import { expect, test } from 'vitest'
import { links } from './links.ts'
import { isPaperAddress, sharedKindAt } from './paper-address.ts'

const id = '0123456789abcdef'.repeat(2)

test.each([
	links.plan(id),
	links.keptChecklist(id),
	links.phasedReturn(id),
	links.returnRecord(id),
	links.returnRecord(id, 'change'),
	links.paper('contact-log', id),
])('who is asked to sign in for %s is told why', (path) => {
	expect(isPaperAddress(path)).toBe(true)
})

test.each([links.plan(id, 'keep'), links.returnTool('record'), links.returnTool('record/keep'), '/account', `/other/${id}`])(
	'%s is no paper that does not open',
	(path) => {
		expect(isPaperAddress(path)).toBe(false)
	},
)

test.each(['plan', 'phased-return'] as const)('the address of a page says that it is of a %s', (kind) => {
	expect(sharedKindAt(`http://localhost${links.paper(kind, id, 'share')}?said=sent`)).toBe(kind)
})
