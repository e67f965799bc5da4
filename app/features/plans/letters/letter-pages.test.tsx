import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { tooLong, wordsLeftOut } from '#app/content/plain-words.ts'
import { wordsIn } from '#app/words/words.ts'
import { emptyPlan } from '../plan.ts'
import type { Plan } from '../plan.ts'
import { aPlanOf } from '../specimens.ts'
import { letterKinds } from './letter-kinds.ts'
import type { LetterKind } from './letter-kinds.ts'
import { LetterPage } from './letter-page.tsx'
import { LettersPage } from './letters-page.tsx'
import { blanksIn, viewLetter } from './letter-view.ts'

const paper = 'k7qf2m9x'
const context = {
	words: wordsIn('en').letters.text,
	today: '2026-11-10',
	helplines: content.helplines,
	answerDays: 14,
	suggested: {},
}
const view = (kind: LetterKind, plan: Plan, form: Record<string, string> | null = null) =>
	viewLetter(kind, plan, form && new URLSearchParams(form), context)
const page = (kind: LetterKind, plan: Plan, form: Record<string, string> | null = null) =>
	renderToStaticMarkup(
		<LetterPage paper={paper} kind={kind} view={view(kind, plan, form)} helplines={content.helplines} busy={false} />,
	)
/** Labels, legends and buttons end a sentence too. */
const ended = (html: string) => html.replaceAll(/<\/(label|legend|div|button|a)>/g, '</p>')
const lacking = { ...aPlanOf(4), rows: aPlanOf(4).rows.map((row) => ({ ...row, factors: [], reason: '' })) }

describe('the list of letters', () => {
	const list = (plan: Plan) => renderToStaticMarkup(<LettersPage paper={paper} plan={plan} />)

	test('names each, and leads only to those that can be written', () => {
		const html = list(aPlanOf(4))
		for (const kind of letterKinds) expect(html).toContain(`href="/adjustments/plan/${paper}/letters/${kind}"`)
		expect(list(emptyPlan).match(/letters\/[a-z-]+"/g)).toEqual(['letters/job-demands"'])
		expect(list(emptyPlan)).toContain('The plan has no changes yet.')
	})

	test('says which change lacks what, and leads to where it is added', () => {
		const html = list(lacking)
		expect(html).toContain('“Work from home two days a week” needs what you looked at and the reason.')
		expect(html).toContain(`href="/adjustments/plan/${paper}/row/row00002/answer"`)
	})

	test('is in short plain sentences', () => {
		expect(tooLong(list(lacking))).toEqual([])
		expect(wordsLeftOut(list(lacking))).toEqual([])
	})
})

describe('a letter’s page', () => {
	test.each(letterKinds)('shows it, offers four files of the same form, and keeps its sentences short: %s', (kind) => {
		const html = page(kind, aPlanOf(20), { advice: 'yes' })
		expect(html.match(/name="as"/g)).toHaveLength(4)
		expect(html).toContain(`formaction="/adjustments/plan/${paper}/letters/${kind}/file"`)
		expect(html).toContain('method="post"')
		expect(tooLong(ended(html))).toEqual([])
		expect(wordsLeftOut(html)).toEqual([])
	})

	test('lists what is left to fill in, each once, and marks it in the letter', () => {
		const html = page('review-invitation', aPlanOf(4))
		expect(html).toContain('<li class="wrap-anywhere" dir="auto">[place]</li>')
		expect(html).toContain('>[place]</mark>')
		expect(page('review-invitation', aPlanOf(4), { place: 'Room 2' })).not.toContain('[place]')
	})

	test('a thousand brackets typed by somebody make no endless list', () => {
		const text = Array.from({ length: 1000 }, (_, index) => `[b${index}]`).join('')
		const found = blanksIn({ title: text, lang: 'en', sections: [] })
		expect(found.shown).toHaveLength(20)
		expect(found.more).toBe(980)
	})

	test('what was typed is in the letter and in the boxes, and a day that is none comes back as typed', () => {
		const typed = { meetAt: '10am', place: '<b>Room</b>', 'meetOn.day': '31', 'meetOn.month': '2', 'meetOn.year': '2027' }
		const wrong = page('review-invitation', aPlanOf(4), { ...typed, as: 'pdf' })
		expect(wrong).toContain('role="alert"')
		expect(wrong).toContain('value="31"')
		expect(wrong).toContain('value="&lt;b&gt;Room&lt;/b&gt;"')
		expect(view('review-invitation', aPlanOf(4), { ...typed, as: 'pdf' })).toMatchObject({ file: null })
		const right = view('review-invitation', aPlanOf(4), { ...typed, 'meetOn.month': '1', as: 'pdf' })
		expect(right).toMatchObject({ file: 'pdf' })
		expect(JSON.stringify(right)).toContain('31 January 2027')
	})

	test('a word about health in the note to payroll is asked about once, before a file is made', () => {
		const typed = { hours: '10 to 4 after surgery', as: 'docx' }
		expect(view('payroll-note', aPlanOf(4), typed)).toMatchObject({ healthWords: ['surgery'], file: null })
		expect(page('payroll-note', aPlanOf(4), typed)).toContain('name="seenHealthWords" value="yes"')
		expect(view('payroll-note', aPlanOf(4), { ...typed, seenHealthWords: 'yes' })).toMatchObject({ file: 'docx' })
	})

	test('a form with names of others, and formats that do not exist, is the page', () => {
		const odd = { as: 'exe', __proto__: 'x', constructor: 'y', pay: 'gold', 'from.day': '\u0000' }
		expect(view('payroll-note', aPlanOf(4), odd)).toMatchObject({ stage: 'letter', file: null })
	})
})

describe('a refusal', () => {
	test('asks first whether advice was taken, and says so when nothing was chosen', () => {
		expect(page('refusal', aPlanOf(4))).toContain('Have you taken advice before you refuse?')
		expect(page('refusal', aPlanOf(4), {})).toContain('Choose yes or not yet')
		expect(view('refusal', aPlanOf(4), { as: 'pdf' })).toMatchObject({ stage: 'ask-advice' })
	})

	test('“not yet” leads to places to ask, with numbers from our list only, and lets a person go on', () => {
		const html = page('refusal', aPlanOf(4), { advice: 'not-yet' })
		expect(html).toContain('0300 123 1100')
		expect(html).toContain('href="https://www.equalityhumanrights.com"')
		expect(html).toContain('href="https://www.gov.uk/access-to-work"')
		expect(html).toContain('href="/advice"')
		const known = content.helplines.map(({ phone }) => phone)
		for (const [, phone] of html.matchAll(/href="tel:[^"]*">([^<]*)</g)) expect(known).toContain(phone)
		expect(view('refusal', aPlanOf(4), { advice: 'go-on', as: 'docx' })).toMatchObject({ stage: 'letter', file: 'docx' })
	})

	test('keeps the answer in its form, and nothing of it in the letter', () => {
		expect(page('refusal', aPlanOf(4), { advice: 'go-on' })).toContain('name="advice" value="go-on"')
		const written = ['yes', 'go-on'].map((advice) => {
			const shown = view('refusal', aPlanOf(4), { advice })
			return shown.stage === 'letter' ? shown.document : null
		})
		expect(written[0]).toEqual(written[1])
		expect(written[0]).not.toBeNull()
	})

	test('whose reason or offer still names an illness says so, leads to the answer, and makes no file before one goes on', () => {
		const plan = aPlanOf(4)
		const ill = (part: 'reason' | 'alternatives' | 'barrier') => ({
			...plan,
			rows: plan.rows.map((row) => (row.decision === 'not-agreed' ? { ...row, [part]: 'The migraines stop her.' } : row)),
		})
		for (const part of ['reason', 'alternatives'] as const) {
			const html = page('refusal', ill(part), { advice: 'yes' })
			expect(html).toContain('“Work from home two days a week” says “migraines”.')
			expect(html).toContain(`href="/adjustments/plan/${paper}/row/row00002/answer"`)
			expect(html).toContain('name="seenHealthWords" value="yes"')
			expect(tooLong(ended(html))).toEqual([])
			expect(view('refusal', ill(part), { advice: 'yes', as: 'pdf' })).toMatchObject({ stage: 'letter', file: null })
			expect(view('refusal', ill(part), { advice: 'yes', as: 'pdf', seenHealthWords: 'yes' })).toMatchObject({ file: 'pdf' })
		}
		// What is not in this letter is not asked about.
		expect(view('refusal', ill('barrier'), { advice: 'yes', as: 'pdf' })).toMatchObject({ file: 'pdf', healthInRows: [] })
		expect(view('confirmation', ill('reason'), { as: 'pdf' })).toMatchObject({ file: 'pdf', healthInRows: [] })
	})

	test('whose offer is “none” is not written, and says what to do first', () => {
		const plan = aPlanOf(4)
		const none = (alternatives: string) => ({ ...plan, rows: plan.rows.map((row) => ({ ...row, alternatives })) })
		for (const alternatives of ['None.', 'no', 'Nothing', 'n/a']) {
			expect(view('refusal', none(alternatives), { advice: 'yes' })).toMatchObject({ stage: 'cannot' })
			expect(page('refusal', none(alternatives), { advice: 'yes' })).toMatch(/offer\. If nothing, look first\./)
		}
		expect(view('refusal', none('Nothing here. Site B has a lift.'), { advice: 'yes' })).toMatchObject({ stage: 'letter' })
	})

	test('with a reason missing is no letter whatever the form says', () => {
		expect(view('refusal', lacking, { advice: 'yes', as: 'docx' })).toMatchObject({ stage: 'cannot' })
		expect(page('refusal', lacking, { advice: 'yes' })).not.toContain('name="as"')
	})
})
