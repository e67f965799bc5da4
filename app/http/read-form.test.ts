import { expect, test } from 'vitest'
import { readForm, valueOf } from './read-form.ts'

const posted = (body: string) =>
	new Request('https://portal.example/', {
		method: 'POST',
		body,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	})

test('names and values come in the order in which they were sent', async () => {
	const form = await readForm(posted('a=1&b=two+words&a=%C3%A9'))
	expect([...form]).toEqual([
		['a', '1'],
		['b', 'two words'],
		['a', 'é'],
	])
	expect(valueOf(form, 'a')).toBe('1')
	expect(valueOf(form, 'c')).toBe('')
})

test('any name may come, and none of them is more than a name', async () => {
	const form = await readForm(posted('__proto__=x&constructor=y&__proto__.polluted=z'))
	expect(valueOf(form, '__proto__')).toBe('x')
	expect(valueOf(form, 'toString')).toBe('')
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('what cannot be decoded is kept as far as it can be', async () => {
	const form = await readForm(posted('a=%&b=%ED%A0%80&c=%FF&=d&e'))
	expect([...form.keys()]).toEqual(['a', 'b', 'c', '', 'e'])
	for (const value of form.values()) expect(value).not.toMatch(/\p{Surrogate}/u)
})

test('four hundred names are read, and one more is no form of ours', async () => {
	const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}=x`).join('&')
	expect([...(await readForm(posted(names(400)))).keys()]).toHaveLength(400)
	expect([...(await readForm(posted(names(420)), 420)).keys()]).toHaveLength(420)
	await expect(readForm(posted(names(401)))).rejects.toMatchObject({ status: 400 })
	await expect(readForm(posted('&'.repeat(200_000)))).rejects.toMatchObject({ status: 400 })
})
