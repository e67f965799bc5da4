import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import { longestSentence, tooLong, wordsLeftOut } from '#app/content/plain-words.ts'
import { checklistFileSchema, listProblems, pointsLeadingNowhere } from '#app/content/read-checklists.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { adjustmentOf, checklistGroups, itemsOf } from './checklist.ts'
import type { Checklist } from './checklist.ts'

const { checklists, adjustments } = content
const said = ({ title, summary, parts }: Checklist) => [
	title,
	summary,
	...parts.flatMap(({ heading, ask, items }) => [heading, ...(ask ? [ask] : []), ...items.map(({ text }) => text)]),
]

test('there are the eight lists by moment and by task, the stress talk, and one for each of the six sectors', () => {
	expect(checklists.map(({ slug }) => slug).sort()).toEqual([
		'care',
		'construction',
		'evacuation',
		'five-minute-starter',
		'home-working',
		'lifting-and-moving',
		'manufacturing',
		'office-and-home',
		'recruitment-and-first-day',
		'retail-and-hospitality',
		'return-day',
		'screen-equipment',
		'stress-at-work',
		'warehouse-and-transport',
		'working-alone',
	])
	for (const group of checklistGroups) expect(checklists.filter((one) => one.group === group).length, group).toBeGreaterThan(3)
	expect(checklists.filter(({ group }) => group === 'sector')).toHaveLength(6)
})

test('every list is said in plain words, asks for no diagnosis and names none', () => {
	for (const checklist of checklists) {
		for (const text of said(checklist)) {
			expect(tooLong(`<p>${text}</p>`), `${checklist.slug}: over ${longestSentence} words`).toEqual([])
			expect(wordsLeftOut(text), `${checklist.slug}: ${text}`).toEqual([])
			const named = noticeHealthWords(text).filter((word) => !/^(diagnosis|medicat)/i.test(word))
			expect(named, `${checklist.slug}: ${text}`).toEqual([])
		}
		expect(said(checklist).join(' '), checklist.slug).not.toMatch(
			/what is wrong with (you|him|her)\?|proof of|name of (the|their) (illness|condition)/i,
		)
	}
})

test('the stress talk has the six parts that the Health and Safety Executive looks at, in its order', () => {
	const talk = checklists.find(({ slug }) => slug === 'stress-at-work')
	expect(talk?.facts).toContain('HS03')
	expect(talk?.parts.slice(0, 6).map(({ heading }) => heading)).toEqual([
		'Demands',
		'Control',
		'Support',
		'Relationships',
		'Role',
		'Change',
	])
})

test('most points lead to a change that can go into a plan, and those that say so name one that is there', () => {
	const led = checklists.flatMap(itemsOf).map(adjustmentOf)
	const known = new Set(adjustments.map(({ id }) => id))
	expect(led.filter((id) => id !== null && !known.has(id))).toEqual([])
	expect(led.filter((id) => id !== null).length / led.length).toBeGreaterThan(0.75)
})

test('no list says one thing twice', () => {
	for (const checklist of checklists) {
		const texts = itemsOf(checklist).map(({ text }) => text)
		expect(new Set(texts).size, checklist.slug).toBe(texts.length)
	}
})

const [one] = checklists as readonly [Checklist, ...Checklist[]]
const [part] = one.parts as readonly [Checklist['parts'][number], ...Checklist['parts']]
const changed = (item: object) => ({
	...one,
	parts: [{ ...part, items: [{ ...part.items[0], ...item }] }, ...one.parts.slice(1)],
})

test.each([
	['without a way on', { href: undefined }],
	['that leads off the site', { href: 'https://example.org/' }],
	['without a name', { id: undefined }],
	['whose name is no name', { id: 'A name' }],
	['without a full stop', { text: 'Feet rest flat' }],
	['with a key that nobody reads', { hint: 'More.' }],
])('control: a point %s stops the build', (_title, item) => {
	expect(checklistFileSchema.safeParse(one).success).toBe(true)
	expect(checklistFileSchema.safeParse(changed(item)).success).toBe(false)
})

test('control: a point that leads to no page, to the start page or to its own list is found', () => {
	const isPage = (href: string) => href !== '/adjustments/nothing'
	expect(pointsLeadingNowhere(one, () => true)).toEqual([])
	for (const href of ['/adjustments/nothing', '/', `/checklists/${one.slug}`])
		expect(pointsLeadingNowhere(changed({ href }) as Checklist, isPage)).toHaveLength(1)
})

test('control: a name used twice, too few points, too many points and a fact that is not there are found', () => {
	expect(listProblems(one, content.facts)).toEqual([])
	const named = (items: number, id?: string) => ({
		...one,
		parts: [
			{
				heading: 'All',
				items: Array.from({ length: items }, (_, at) => ({ id: id ?? `point-${at}`, text: 'It is so.', href: '/search' })),
			},
		],
	})
	expect(listProblems(named(8, 'same'), content.facts)).toEqual(['There are two points same'])
	expect(listProblems(named(7), content.facts)).toEqual(['7 points: a list has 8 to 20'])
	expect(listProblems(named(21), content.facts)).toEqual(['21 points: a list has 8 to 20'])
	expect(listProblems({ ...one, facts: ['XX99'] }, content.facts)).toEqual(['There is no fact XX99'])
})
