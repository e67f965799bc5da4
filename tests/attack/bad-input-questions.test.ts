import { beforeAll, describe, expect, test } from 'vitest'
import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import type { Ground } from '#app/features/ground.ts'
import { referralJourney } from '#app/features/referrals/referral-journey.ts'
import type { ReferralKind } from '#app/features/referrals/referral.ts'
import { routeCheckOf } from '#app/features/referrals/route-check.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { everyField } from '#app/journey/answer.ts'
import { formNames } from '#app/journey/field-form.ts'
import { tidyText } from '#app/journey/text-rules.ts'
import { fieldsOf, type AnyStep, type ReadAnswer } from '#app/journey/step.ts'
import { walk } from '#app/journey/walk.ts'
import { findReferral, saveAnswers } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { aDraftReferral, aReferralWithEmployee, fillEmployeesPart } from '#db/seed/referrals.server.ts'
import { attackForm, type Target } from './support/attack-form.ts'
import { attackedGround, signedIn } from './support/ground.ts'
import { hostileTexts } from './support/hostile.ts'
import { samplesThrough } from './support/journey-samples.ts'
import { entriesIn, formsOf, titleOf, valueIn } from './support/page.ts'
import { giveRouteCheck } from './support/people.ts'
import { aVisitor, type Entries, type Visitor } from './support/visitor.ts'

const today = new Date().toISOString().slice(0, 10)
const context = { today }

let ground: Ground
let employer: SeededEmployer
let manager: Visitor

beforeAll(async () => {
	ground = await attackedGround()
	employer = await anEmployer(ground, { at: new Date(Date.now() - 86_400_000) })
	manager = aVisitor(await signedIn(ground, employer.actor))
})

/** Every name the step's definition says its form has. */
const namesOf = (step: AnyStep, read: ReadAnswer) =>
	[...everyField(fieldsOf(step, read, context))].flatMap(([name, field]) => formNames(name, field))

/** Each choice that opens more boxes is made once, and the choices that stand are tried first. */
function choicesOf(step: AnyStep, read: ReadAnswer): Entries[] {
	const opening = [...everyField(fieldsOf(step, read, context))].flatMap(([name, field]) =>
		field.kind === 'radios' ? field.options.filter(({ reveals }) => reveals).map(({ value }): Entries => [[name, value]]) : [],
	)
	return [[], ...opening]
}

const longestIn = (step: AnyStep, read: ReadAnswer) => (wanted: string) => {
	for (const [name, field] of everyField(fieldsOf(step, read, context)))
		if (name === wanted && (field.kind === 'text' || field.kind === 'textarea')) return field.max
	return undefined
}

async function attackStep(visitor: Visitor, path: string, step: AnyStep, read: ReadAnswer, restore: Target['restore']) {
	const page = await visitor.get(path)
	expect(page.status, path).toBe(200)
	const form = formsOf(page.body).find(({ action }) => action === null)!
	const shown = form.inputs.map(({ name }) => name)
	expect(
		namesOf(step, read).filter((name) => !shown.includes(name)),
		'asked by the definition and not by the page',
	).toEqual([])
	const target: Target = { visitor, path, form, choices: choicesOf(step, read), longest: longestIn(step, read) }
	expect(await attackForm(restore ? { ...target, restore } : target)).toEqual([])
}

const drafted = (
	[
		['referral', referralJourney],
		['assessment', assessmentJourney],
	] as const
).flatMap(([kind, journey]) =>
	samplesThrough(journey, today).map((sample, at) => ({ kind, journey, ...sample, title: `${kind}, way ${at + 1}` })),
)

describe.concurrent.each(drafted)('$title', ({ kind, answers, overrides, steps, journey }) => {
	const { read } = walk(journey, answers, context)

	test.each(steps.map((step) => ({ step, slug: step.slug })))('$slug', async ({ step }) => {
		// A draft for each page, so that they can be attacked at the same time.
		const { id } = await aDraftReferral(holdingMessages(ground), employer, { kind, overrides, at: new Date() })
		const scope = scopeOf(employer.actor)
		const first = (await findReferral(ground.store.read, scope, id))!
		const restore = () =>
			ground.store.write(async (tx) => {
				const { version } = (await findReferral(tx, scope, id))!
				await saveAnswers(tx, scope, id, { answers: first.answers!, version, at: new Date(), expiresAt: first.expiresAt })
			})
		await attackStep(manager, `/${kind === 'referral' ? 'refer' : 'assessments'}/${id}/${step.slug}`, step, read, restore)
	})
})

describe.concurrent.each(['referral', 'assessment'] as const)('before a %s begins', (kind: ReferralKind) => {
	const journey = routeCheckOf(kind)
	const samples = samplesThrough(journey, today, { 'right-now': { danger: 'no' } })
	const cases = samples.flatMap(({ answers, steps }) => steps.map((step) => ({ slug: step.slug, step, answers })))

	test.each(cases)('$slug', async ({ step, answers }) => {
		const visitor = aVisitor()
		const give = () => Promise.resolve(giveRouteCheck(ground, visitor, kind, answers))
		await give()
		const path = `/${kind === 'referral' ? 'refer' : 'assessments'}/start/${step.slug}`
		await attackStep(visitor, path, step, walk(journey, answers, context).read, give)
	})
})

describe.concurrent('the employee’s part', () => {
	let path: string
	let employee: Visitor

	beforeAll(async () => {
		const at = new Date(Date.now() - 5 * 3_600_000)
		const made = await aReferralWithEmployee(holdingMessages(ground), employer, { at })
		await fillEmployeesPart(ground, made.employee, {}, new Date())
		employee = aVisitor(await signedIn(ground, made.employee))
		path = `/your-referral/${made.token}/about`
	})

	test.each(subjectJourney.steps.map((step) => ({ step, slug: step.slug })))('$slug', async ({ step }) => {
		await attackStep(employee, `${path}/${step.slug}`, step, () => undefined, undefined)
	})
})

test('what is odd and allowed is kept as it was typed, and shown again', async () => {
	const { id } = await aDraftReferral(holdingMessages(ground), employer, { at: new Date() })
	const path = `/refer/${id}/what-you-see`
	for (const title of ['emoji', 'right to left', 'markup', 'other languages', '__proto__', 'constructor']) {
		const [form] = formsOf((await manager.get(path)).body)
		const text = hostileTexts.get(title)!(500)
		const entries = entriesIn(form!).map(([name, value]): [string, string] => [name, name === 'noticed' ? text : value])
		expect((await manager.post(path, entries)).status, title).toBe(303)
		expect(valueIn(formsOf((await manager.get(path)).body)[0], 'noticed'), title).toBe(tidyText(text, 'many'))
	}
})

test('control: a page that forgets what was typed, or does not say what is wrong, is found', async () => {
	const { id } = await aDraftReferral(holdingMessages(ground), employer, { at: new Date() })
	const path = `/refer/${id}/what-you-see`
	const form = formsOf((await manager.get(path)).body)[0]!
	const answers: Record<string, (body: string) => string> = {
		'the title is': (body) => body.replace('<title>Error: ', '<title>'),
		'nothing says': (body) => body.replace('role="alert"', ''),
		'noticed was': (body) => body.replace(/(<textarea[^>]*>)[^<]*/g, '$1'),
		'the form is gone': (body) => body.replace(/<textarea.*?<\/textarea>/gs, ''),
		'answered 500': (body) => body,
	}
	for (const [complaint, spoil] of Object.entries(answers)) {
		const visitor: Visitor = {
			...manager,
			post: async (...sent) => {
				const answer = await manager.post(...sent)
				return { ...answer, body: spoil(answer.body), status: complaint === 'answered 500' ? 500 : answer.status }
			},
		}
		const found = await attackForm({ visitor, path, form, longest: () => 500 })
		expect(
			found.some((one) => one.includes(complaint)),
			complaint,
		).toBe(true)
	}
	expect(titleOf((await manager.get(path)).body)).not.toContain('Error')
})
