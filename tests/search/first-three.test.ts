import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import { searchContent } from '#app/content/search.server.ts'
import { entriesOf } from '#app/content/search-kinds.ts'
import { expectedOf, meets, unmetOf } from './expected.ts'
import questions from './questions.json'

const share = 0.95
const known = new Set([...entriesOf(content).values()].map(({ href }) => href))
const rows = questions.map(({ question, expected }) => ({ question, expected: expectedOf(expected, content, known) }))
const asked = rows.filter(({ expected }) => expected.length > 0)
const leftOut = rows.filter(({ expected }) => expected.length === 0).map(({ question }) => question)
const firstThree = (question: string) => searchContent(question, { limit: 3, areaId: 'llr' }).map(({ href }) => href)

test('there are at least 60 questions, each once', () => {
	expect(questions.length).toBeGreaterThanOrEqual(60)
	expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
})

test('the page that answers each of them is there', () => {
	expect(leftOut).toEqual([])
})

test(`of ${asked.length} questions (${leftOut.length} left out: their pages are not there) 95 of 100 have their answer among the first three`, async ({
	annotate,
}) => {
	const unmet = unmetOf(asked, firstThree)
	const report = unmet.map(({ question, found }) => `${question}: ${found.join(', ') || 'nothing'}`).join('\n')
	if (report) await annotate(`Not met:\n${report}`)
	expect(1 - unmet.length / asked.length, `Not met:\n${report}`).toBeGreaterThanOrEqual(share)
})

test('control: a search that finds the wrong things meets none', () => {
	const meetingWrong = asked.filter(({ expected }) => meets(expected, ['/sign-in', '/account', '/']))
	expect(meetingWrong).toEqual([])
	expect(unmetOf(asked, () => [])).toHaveLength(asked.length)
})
