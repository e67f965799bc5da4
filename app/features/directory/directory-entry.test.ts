import { expect, test } from 'vitest'
import content from 'virtual:portal-content'
import { codeOf, groupServices, needOfCode, needs, servicePath } from './directory-entry.ts'
import { groupHelplines } from './helpline-groups.ts'

const llr = { id: 'llr', nation: 'england' } as const
const bare = { id: 'north-vale', nation: 'england' } as const

test('a need is one letter in an address, and comes back from it', () => {
	for (const need of needs) {
		expect(codeOf(need)).toMatch(/^[a-z]$/)
		expect(needOfCode(codeOf(need))).toBe(need)
	}
	expect(new Set(needs.map(codeOf)).size).toBe(needs.length)
})

test.each([null, undefined, '', 'mind', 'B', 'bb', '__proto__', '😀', 'b'.repeat(10_000)])('%.12j is no need', (code) => {
	expect(needOfCode(code)).toBeNull()
})

test('an area sees its own services, those of its nation, and the others apart', () => {
	const { local, national, otherNations } = groupServices(content.services, llr, null)
	expect(local.length + national.length + otherNations.length).toBe(content.services.length)
	expect(local.every(({ areas }) => areas.includes('llr'))).toBe(true)
	expect(national.every(({ nations }) => nations.includes('england'))).toBe(true)
	expect(otherNations.map(({ id }) => id)).toContain('case-managers-scotland')
})

test('another area sees none of them as local', () => {
	expect(groupServices(content.services, bare, null).local).toEqual([])
	expect(groupServices(content.services, bare, null).national).toEqual(groupServices(content.services, llr, null).national)
})

test('a need leaves only what is about it', () => {
	const { local, national } = groupServices(content.services, llr, 'mind')
	expect(local.length).toBeGreaterThan(0)
	expect([...local, ...national].every((service) => service.needs.includes('mind'))).toBe(true)
	expect(groupServices(content.services, llr, null).national.length).toBeGreaterThan(national.length)
})

test('a link to a local service leads to the list of its area', () => {
	expect(servicePath({ id: 'acas', areas: [] })).toBe('/services#acas')
	expect(servicePath({ id: 'workwell-llr', areas: ['llr'] })).toBe('/services?area=llr#workwell-llr')
})

test('helplines: the crisis lines first, a number before none, nothing that leads nowhere, local ones only in their area', () => {
	const groups = groupHelplines(content.helplines, 'llr')
	expect(groups[0]?.category).toBe('crisis')
	for (const { lines } of groups) {
		expect(lines.every(({ phone, url }) => phone ?? url)).toBe(true)
		const firstWithout = lines.findIndex(({ phone }) => phone === null)
		if (firstWithout >= 0) expect(lines.slice(firstWithout).every(({ phone }) => phone === null)).toBe(true)
	}
	expect(groups.some(({ category }) => category === 'local')).toBe(true)
	expect(groupHelplines(content.helplines, 'north-vale').some(({ category }) => category === 'local')).toBe(false)
})
