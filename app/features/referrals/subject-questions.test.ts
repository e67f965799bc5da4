import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { entriesOf, parseStep, typedFrom } from '#app/journey/form.ts'
import { sampleAnswers } from '#app/journey/sample-answers.ts'
import { toSubmittedDocument } from '#app/journey/summary.ts'
import { translateJourney, wordsLeftOut } from '#app/journey/translate.ts'
import { walk } from '#app/journey/walk.ts'
import { wordsIn } from '#app/words/words.ts'
import { beforeYouDecide, permissions } from './permissions.ts'
import { subjectQuestions, wordingVersions } from './subject-questions.ts'
import { welshBeforeYouDecide, welshPermissions } from './welsh/permissions.ts'

const { en, cy } = subjectQuestions
const context = { today: '2026-11-16' }
const inWelsh = { ...context, messages: wordsIn('cy').errors.fields }
const answers = sampleAnswers(en.journey, {}, context)

test('every sentence of every question is said in Welsh', () => {
	expect(cy.journey.steps.map(({ slug }) => slug)).toEqual(en.journey.steps.map(({ slug }) => slug))
	expect(en.journey.steps.flatMap((step, at) => wordsLeftOut(step, cy.journey.steps[at]!))).toEqual([])
	expect(wordsLeftOut(en.lineStep, cy.lineStep)).toEqual([])
	expect(cy.journey.sections).toHaveLength(en.journey.sections.length)
})

test('control: a question left in English is found, each part of it', () => {
	for (const step of en.journey.steps) {
		const found = wordsLeftOut(step, step)
		expect(found).toContain(`${step.slug} question`)
		expect(found.length).toBeGreaterThan(2)
	}
	expect(() => translateJourney(en.journey, { title: '', sections: {}, steps: {} })).toThrow(/has no words/)
})

test('an answer is the same in both languages: what is read in one is read in the other, and sent in English', () => {
	const [english, welsh] = [walk(en.journey, answers, context), walk(cy.journey, answers, inWelsh)]
	expect(english.pending).toBeNull()
	expect(welsh.pending).toBeNull()
	for (const [at, step] of cy.journey.steps.entries()) {
		const original = en.journey.steps[at]!
		expect(welsh.read(original), step.slug).toEqual(english.read(original))
		const entries = entriesOf(typedFrom(step, answers[step.slug], welsh.read, inWelsh))
		expect(parseStep(step, entries, welsh.read, inWelsh)).toEqual(parseStep(original, entries, english.read, context))
	}
	expect(JSON.stringify(toSubmittedDocument(en.journey, answers, context))).not.toMatch(/Caiff|Amdanoch/)
	expect(JSON.stringify(toSubmittedDocument(cy.journey, answers, inWelsh))).toMatch(/Caiff/)
})

test('what is wrong with an answer is said in Welsh, with the Welsh name of the field', () => {
	const step = cy.journey.steps.find(({ slug }) => slug === 'reach-you')!
	const given = parseStep(
		step,
		[
			['by', 'email'],
			['email', 'nobody'],
			['voicemail', 'no'],
		],
		() => undefined,
		inWelsh,
	)
	expect(given).toMatchObject({
		problems: [
			{ field: 'email', message: 'Eich cyfeiriad e-bost: rhowch gyfeiriad e-bost fel enw@example.com' },
			{ field: 'texts', message: 'Dywedwch a gânt anfon neges destun ai peidio' },
		],
	})
})

test('a month may be typed in Welsh, and in English all the same', () => {
	const step = cy.journey.steps.find(({ slug }) => slug === 'your-details')!
	for (const month of ['Mehefin', 'mehefin', 'June', '6']) {
		const entries = Object.entries({ name: 'Siân', 'bornOn.day': '3', 'bornOn.month': month, 'bornOn.year': '1984' })
		expect(
			parseStep(step, entries, () => undefined, inWelsh),
			month,
		).toMatchObject({ ok: true, value: { bornOn: '1984-06-03' } })
	}
})

test('the Welsh wording of what one decides on has a version of its own, and as many points', () => {
	expect(welshBeforeYouDecide.points).toHaveLength(beforeYouDecide.points.length)
	for (const { id, says } of permissions) expect(welshPermissions[id].says).toHaveLength(says.length)
	expect(new Set(Object.values(wordingVersions)).size).toBe(2)
	const words = JSON.stringify([welshPermissions, welshBeforeYouDecide.points])
	const now = { version: wordingVersions.cy, hash: createHash('sha256').update(words).digest('hex').slice(0, 16) }
	expect(now, 'once people have decided on a wording, another wording needs another version here').toEqual({
		version: '2026-11-22-cy',
		hash: '2c97723f4de5cf41',
	})
})
