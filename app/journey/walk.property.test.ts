import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAnswer } from './answer.ts'
import { checkboxesField, levelsField, radiosField } from './fields.ts'
import { entriesOf, parseStep, typedFrom } from './form.ts'
import { backFromOn, nextAfterOn, steerOn } from './navigate.ts'
import { defineStep } from './step.ts'
import type { AnyStep, ReadAnswer } from './step.ts'
import { defineJourney, walk } from './walk.ts'
import type { Answers, Journey } from './walk.ts'

/**
 * A visitor answers, changes answers, goes back and types addresses, in any order, through journeys of any shape. Where the
 * visitor may be, and what must still be readable, is worked out a second way (`expectedPath`) that shares no code with walk.
 */
const context = { today: '2026-11-23' }
const letters = ['a', 'b', 'c'] as const
type Letter = (typeof letters)[number]

type Question =
	| { kind: 'choice'; needs: { question: number; answer: Letter } | null }
	| { kind: 'ticks'; needs: { question: number; answer: Letter } | null }
	| { kind: 'rows'; of: number }

const questionAt = (index: number): fc.Arbitrary<Question> => {
	const earlier = fc.nat({ max: Math.max(0, index - 1) })
	const needs =
		index === 0
			? fc.constant(null)
			: fc.option(fc.record({ question: earlier, answer: fc.constantFrom(...letters) }), { freq: 3 })
	const plain = fc.record({ kind: fc.constantFrom('choice' as const, 'choice' as const, 'ticks' as const), needs })
	return index === 0
		? plain
		: fc.oneof(
				{ weight: 4, arbitrary: plain },
				{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rows' as const), of: earlier }) },
			)
}
const plans = fc
	.integer({ min: 2, max: 9 })
	.chain((length) => fc.tuple(...Array.from({ length }, (_, index) => questionAt(index))))

const slugOf = (index: number) => `q${index}`
const options = letters.map((value) => ({ value, label: value }))

function journeyOf(plan: readonly Question[]): Journey {
	const steps: AnyStep[] = []
	const answerTo = (read: ReadAnswer, index: number): readonly string[] => {
		const step = steps[index]
		return step ? [read(step)?.answer ?? []].flat().map(String) : []
	}
	plan.forEach((question, index) => {
		const common = { slug: slugOf(index), section: 'All', question: 'What is it?' }
		if (question.kind === 'rows') {
			const rows = (read: ReadAnswer) => answerTo(read, question.of).filter((one) => one.length === 1)
			steps.push(
				defineStep({
					...common,
					fields: (read) => ({
						rows: levelsField({ label: 'Rows', rows: rows(read).map((value) => ({ value, label: value })), levels: options }),
					}),
				}),
			)
			return
		}
		const { needs } = question
		const when = needs ? { when: (read: ReadAnswer) => answerTo(read, needs.question).includes(needs.answer) } : {}
		if (question.kind === 'choice')
			steps.push(defineStep({ ...common, ...when, fields: { answer: radiosField({ label: 'One', options }) } }))
		else steps.push(defineStep({ ...common, ...when, fields: { answer: checkboxesField({ label: 'Some', options, min: 0 }) } }))
	})
	return defineJourney({ id: 'any', steps })
}

type Saved = { answer?: string | string[]; rows?: Record<string, string> }
type Model = { plan: readonly Question[]; saved: Map<number, Saved> }

/** The questions a person goes through, ending at the first still to answer, from the plan and what was last saved. */
function expectedPath({ plan, saved }: Model): { path: number[]; complete: boolean } {
	const asked = (index: number): boolean => {
		const question = plan[index]
		return question?.kind === 'rows' || !question?.needs || lettersOf(question.needs.question).includes(question.needs.answer)
	}
	const lettersOf = (index: number): string[] => (asked(index) ? [saved.get(index)?.answer ?? []].flat() : [])
	const done = (index: number): boolean => {
		const question = plan[index]
		if (question?.kind !== 'rows') return saved.has(index)
		return saved.has(index) && lettersOf(question.of).every((row) => saved.get(index)?.rows?.[row])
	}
	const all = plan.map((_, index) => index).filter(asked)
	const stop = all.findIndex((index) => !done(index))
	return stop < 0 ? { path: all, complete: true } : { path: all.slice(0, stop + 1), complete: false }
}

type Walker = typeof walk

class Visitor {
	answers: Answers = {}
	at: string | null
	readonly journey: Journey
	readonly walker: Walker
	constructor(journey: Journey, walker: Walker) {
		this.journey = journey
		this.walker = walker
		this.at = journey.steps[0]?.slug ?? null
	}
	walked() {
		return this.walker(this.journey, this.answers, context)
	}
	open(slug: string) {
		const steering = steerOn(this.walked(), this.journey, slug)
		if (steering.kind !== 'unknown') this.at = steering.kind === 'here' ? slug : steering.slug
	}
	back() {
		this.at = backFromOn(this.walked(), this.at) ?? this.at
	}
	/** What the page's form gave, or null when it was refused and the page shown again. */
	submit(entries: [string, string][]): Saved | null {
		const step = this.journey.steps.find(({ slug }) => slug === this.at)
		if (!step) return null
		const parsed = parseStep(step, entries, this.walked().read, context)
		if (!parsed.ok) return null
		this.answers = { ...this.answers, [step.slug]: parsed.value }
		this.at = nextAfterOn(this.walked(), this.journey, this.answers, step.slug)
		return parsed.value as Saved
	}
}

function checkTruth(model: Model, visitor: Visitor) {
	const { path, complete } = expectedPath(model)
	const walked = visitor.walked()
	expect(walked.path.map(({ slug }) => slug)).toEqual(path.map(slugOf))
	expect(walked.pending === null).toBe(complete)
	if (visitor.at === null) expect(complete).toBe(true)
	else expect(path.map(slugOf)).toContain(visitor.at)
	for (const index of complete ? path : path.slice(0, -1)) {
		const value = walked.read(visitor.journey.steps[index] as AnyStep)
		const saved = model.saved.get(index)
		if (saved?.answer !== undefined) expect(value).toEqual(saved)
		else expect(saved?.rows).toMatchObject((value as Saved).rows ?? {})
	}
}

type Move = fc.Command<Model, Visitor>
const always = () => true

const answers = fc
	.record({
		letters: fc.shuffledSubarray([...letters]),
		levels: fc.array(fc.constantFrom(...letters, ...letters, 'x'), { minLength: 3, maxLength: 3 }),
		clumsy: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
	})
	.map((given): Move => ({
		check: always,
		run(model, visitor) {
			const slug = visitor.at
			const index = Number(slug?.slice(1))
			const one = model.plan[index]?.kind === 'choice' && !given.clumsy
			const entries: [string, string][] = given.letters.slice(0, one ? 1 : 3).map((letter) => ['answer', letter])
			letters.forEach((letter, row) => entries.push([`rows.${letter}`, given.levels[row] ?? '']))
			const value = visitor.submit(entries)
			if (value !== null) model.saved.set(index, value)
			checkTruth(model, visitor)
		},
		toString: () => `answer ${given.letters.join('+')} / ${given.levels.join('')}`,
	}))
const goesBack = fc.constant<Move>({
	check: always,
	run(model, visitor) {
		visitor.back()
		checkTruth(model, visitor)
	},
	toString: () => 'back',
})
const opens = fc.nat({ max: 10 }).map((index): Move => ({
	check: always,
	run(model, visitor) {
		visitor.open(slugOf(index))
		checkTruth(model, visitor)
	},
	toString: () => `open ${slugOf(index)}`,
}))

const visits = (walker: Walker) =>
	fc.property(
		plans,
		fc.commands([answers, answers, answers, goesBack, opens], { maxCommands: 50, size: 'max' }),
		(plan, moves) => {
			fc.modelRun(() => ({ model: { plan, saved: new Map() }, real: new Visitor(journeyOf(plan), walker) }), moves)
		},
	)

test('no answers, changes, steps back or typed addresses reach a page off the path or lose an answer on it', () => {
	fc.assert(visits(walk), { numRuns: 250 })
}, 60_000)

/** The classic mistake: what was answered can be read whether or not the question is still asked. */
const careless: Walker = (journey, answers, at) => {
	const read: ReadAnswer = (step) => {
		const checked = checkAnswer(step, answers[step.slug], read, at)
		return checked.ok ? checked.value : undefined
	}
	const path: AnyStep[] = []
	for (const step of journey.steps) {
		if (step.when && !step.when(read)) continue
		path.push(step)
		if (read(step) === undefined) return { path, pending: step, read }
	}
	return { path, pending: null, read }
}

test('the property above finds a walk that reads answers off the path', () => {
	expect(fc.check(visits(careless), { numRuns: 400, seed: 1 }).failed).toBe(true)
}, 60_000)

test('a saved answer shown again and sent again is the same answer', () => {
	fc.assert(
		fc.property(plans, fc.commands([answers], { maxCommands: 20 }), (plan, moves) => {
			const visitor = new Visitor(journeyOf(plan), walk)
			fc.modelRun(() => ({ model: { plan, saved: new Map() }, real: visitor }), moves)
			const { path, pending, read } = visitor.walked()
			for (const step of path.filter((one) => one !== pending)) {
				const again = parseStep(step, entriesOf(typedFrom(step, visitor.answers[step.slug], read, context)), read, context)
				expect(again).toEqual({ ok: true, value: read(step) })
			}
		}),
	)
})
