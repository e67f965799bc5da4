import { mkdir, mkdtemp, rm, writeFile, cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import content from 'virtual:portal-content'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { areaFileSchema } from './area-files.ts'
import { fundingFileSchema, servicesFileSchema } from './directory-files.ts'
import { tooLong, wordsLeftOut } from './plain-words.ts'
import { readStructured } from './structured-content.ts'

let root = ''
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'portal-content-'))
	await cp('content', path.join(root, 'content'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const write = async (name: string, value: unknown) => {
	const file = path.join(root, 'content', name)
	await mkdir(path.dirname(file), { recursive: true })
	await writeFile(file, JSON.stringify(value, null, '\t'))
}
const aService = { ...entry('a-service'), needs: ['mind'] }
const aNotice = {
	id: 'a-grant',
	name: 'A grant',
	what: 'Money.',
	amount: 'Some.',
	who: 'Anybody.',
	opens: null,
	closes: 'open all year',
	contact: null,
	nations: ['england'],
	owner: 'Us',
	checkedOn: '2026-11-22',
	confidence: 'official source',
	facts: ['FU01'],
}

function entry(id: string) {
	return {
		id,
		name: 'A service',
		needs: [] as string[],
		does: 'It helps.',
		forWho: 'Anybody.',
		reach: 'Ask.',
		contact: null as string | null,
		selfReferral: null,
		owner: 'Us',
		checkedOn: '2026-11-22',
		confidence: 'official source',
		facts: ['NA01'],
	}
}

describe('an area', () => {
	test('with nothing but an id and a name is whole, and claims nothing', async () => {
		await write('areas/north-vale/area.json', { id: 'north-vale', name: 'North Vale' })
		const { areas } = await readStructured(root)
		expect(areas.find(({ id }) => id === 'north-vale')).toEqual({
			id: 'north-vale',
			name: 'North Vale',
			shortName: 'North Vale',
			live: false,
			hosts: [],
			nation: 'england',
			phone: null,
			email: null,
			contactNote: '',
			councils: [],
			integratedCareBoard: '',
			workWell: '',
			facts: [],
			confidence: 'not stated',
			clocks: null,
		})
		expect(areas[0]?.id, 'the live area stays first').toBe('llr')
	})

	test.each([
		['an odd id', { id: 'North Vale', name: 'North Vale' }],
		['no name', { id: 'north-vale', name: '' }],
		['a misspelt key', { id: 'north-vale', name: 'North Vale', telephone: '0116 000 0000' }],
		['a host with a scheme', { id: 'north-vale', name: 'North Vale', hosts: ['https://vale.example'] }],
		['a host with a port', { id: 'north-vale', name: 'North Vale', hosts: ['vale.example:3000'] }],
		['a host in capitals', { id: 'north-vale', name: 'North Vale', hosts: ['Vale.example'] }],
		['a host that is any', { id: 'north-vale', name: 'North Vale', hosts: ['*.example'] }],
		['a number that is no number', { id: 'north-vale', name: 'North Vale', phone: 'ask' }],
	])('with %s stops the build', (_title, area) => {
		expect(areaFileSchema.safeParse(area).success).toBe(false)
	})

	test('a host belongs to one area', async () => {
		await write('areas/north-vale/area.json', { id: 'north-vale', name: 'North Vale', hosts: ['vale.example'] })
		await write('areas/south-vale/area.json', { id: 'south-vale', name: 'South Vale', hosts: ['vale.example'] })
		await expect(readStructured(root)).rejects.toThrow('vale.example')
	})

	test('takes referrals only with clocks', async () => {
		await write('areas/north-vale/area.json', { id: 'north-vale', name: 'North Vale', live: true })
		await expect(readStructured(root)).rejects.toThrow('A live area needs clocks')
	})
})

describe('a service', () => {
	test.each([
		['a file of no area', 'services/nowhere.json', [aService], 'There is no area nowhere'],
		['a fact that is not there', 'services/llr.json', [{ ...aService, facts: ['ZZ99'] }], 'There is no fact ZZ99'],
		['a contact that is not there', 'services/llr.json', [{ ...aService, contact: 'nobody' }], 'There is no helpline nobody'],
		['an id that is there already', 'services/llr.json', [aService, aService], 'There are two services a-service'],
		['nations in an area', 'services/llr.json', [{ ...aService, nations: ['wales'] }], 'a-service'],
		['the country without nations', 'services/national.json', [aService], 'a-service'],
		['a way in that is no page', 'services/llr.json', [{ ...aService, startHere: '/nowhere' }], '/nowhere is not a page'],
		['an unknown need', 'services/llr.json', [{ ...aService, needs: ['luck'] }], 'needs'],
		['a number typed in', 'services/llr.json', [{ ...aService, phone: '0116 000 0000' }], 'phone'],
	])('with %s stops the build', async (_title, file, services, reason) => {
		await write(file, services)
		await expect(readStructured(root)).rejects.toThrow(reason)
	})

	test('as it should be is read', () => {
		expect(servicesFileSchema.safeParse([aService]).success).toBe(true)
	})
})

describe('a funding notice', () => {
	test.each([
		['another id than its file', { ...aNotice, id: 'other' }, 'The id must be the name of the file'],
		['neither a fact nor a source', { ...aNotice, facts: [] }, 'A notice needs a fact or a source'],
		['a day that does not exist', { ...aNotice, closes: '2027-02-30' }, 'closes'],
		['a fact that is not there', { ...aNotice, facts: ['ZZ99'] }, 'There is no fact ZZ99'],
	])('with %s stops the build', async (_title, notice, reason) => {
		await write('funding/a-grant.json', notice)
		await expect(readStructured(root)).rejects.toThrow(reason)
	})

	test('as it should be is read', () => {
		expect(fundingFileSchema.safeParse(aNotice).success).toBe(true)
	})
})

describe('what is published', () => {
	const cleared = new Set(content.helplines.flatMap(({ phone, url }) => [phone, url]))
	const entries = [...content.services, ...content.funding]

	test('prints only numbers and sites that stand among the helplines', () => {
		for (const { id, phone, url } of entries) {
			expect(cleared, id).toContain(phone)
			expect(cleared, id).toContain(url)
		}
		expect(JSON.stringify(content.services.map(({ does, reach, forWho, owner }) => [does, reach, forWho, owner]))).not.toMatch(
			/\b0\d{2,4} ?\d{3} ?\d{3,4}\b|https?:/,
		)
	})

	test('says of every service when somebody looked and who runs it, and invents no waiting time', () => {
		for (const { id, checkedOn, owner, wait } of content.services) {
			expect(checkedOn, id).toMatch(/^2026-/)
			expect(owner, id).not.toBe('')
			expect(wait, id).toBeNull()
		}
	})

	test('has no health word in an id, which stands in addresses', () => {
		for (const { id } of entries) expect(id).not.toMatch(/mental|health|stress|anxi|depress|disab|cancer|pain/)
	})

	test('is in plain words', () => {
		const sentences = [
			...content.services.flatMap(({ does, forWho, reach }) => [does, forWho, reach]),
			...content.funding.flatMap(({ what, amount, who, unsure }) => [what, amount, who, ...unsure]),
			...content.helplines.flatMap(({ useFor }) => [useFor]),
		].map((text) => `<p>${text}</p>`)
		expect(sentences.flatMap(tooLong)).toEqual([])
		expect(sentences.flatMap(wordsLeftOut)).toEqual([])
	})
})
