import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseStep } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { walk } from '#app/journey/walk.ts'
import { beforeYouDecide, permissionIds, permissionOf, permissions, wordingVersion } from './permissions.ts'
import { permissionSteps, subjectJourney } from './subject-journey.ts'

const context = { today: '2026-11-16' }

test('each permission is asked once, in the order of the list, by a page of its own', () => {
	expect(permissions.map(({ id }) => id)).toEqual([...permissionIds])
	expect(permissionSteps.map(({ slug }) => slug)).toEqual([...permissionIds])
})

test('no answer is chosen beforehand and none may be left out', () => {
	const { read } = walk(subjectJourney, {}, context)
	for (const step of permissionSteps) {
		const { answer } = fieldsOf(step, read, context)
		expect(answer, step.slug).toMatchObject({ kind: 'radios' })
		expect(answer.otherwise, step.slug).toBeUndefined()
		expect(answer.optional, step.slug).toBeFalsy()
		expect(answer.options.map(({ value }) => value)).toEqual(['yes', 'no'])
		expect(parseStep(step, [], read, context)).toMatchObject({ ok: false, problems: [{ field: 'answer' }] })
	}
})

test('the manager is told of just the four that concern them', () => {
	expect(permissions.filter(({ managerIsTold }) => managerIsTold).map(({ id }) => id)).toEqual([
		'pass-referral',
		'talk-to-manager',
		'share-summary',
		'share-plan',
	])
})

test('labels that the manager reads name nobody and no condition', () => {
	for (const { label, managerIsTold } of permissions)
		if (managerIsTold) expect(label).not.toMatch(/GP|clinician|health|treatment|interpreter/i)
})

test('what one decides on says the things that it must', () => {
	const text = beforeYouDecide.points.map(({ heading, text }) => `${heading} ${text}`).join(' ')
	for (const words of [
		/no difference to benefits/,
		/stop later/,
		/serious risk of harm/,
		/court/,
		/14 days/,
		/Information Commissioner/,
		/does not diagnose/,
	])
		expect(text).toMatch(words)
	expect(beforeYouDecide.version).toBe(wordingVersion)
})

test('the wording is known by its version: change a word, change the version', () => {
	const words = JSON.stringify([permissions, beforeYouDecide.points])
	const now = { wordingVersion, hash: createHash('sha256').update(words).digest('hex').slice(0, 16) }
	expect(now, 'once people have decided on a wording, another wording needs another version here').toEqual({
		wordingVersion: '2026-11-22',
		hash: '2f5f128abf91aefe',
	})
})

test('a permission that is not in the list is none', () => {
	for (const id of ['', '__proto__', 'constructor', 'all']) expect(permissionOf(id)).toBeNull()
})
