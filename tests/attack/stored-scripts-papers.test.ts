import { randomUUID } from 'node:crypto'
import { describe, expect, inject, test } from 'vitest'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { letterKinds } from '#app/features/plans/letters/letter-kinds.ts'
import type { PlanRow } from '#app/features/plans/plan.ts'
import { anEmployer, unique } from '#db/seed/people.server.ts'
import { aPlan, aRow, signedByManager, thePlansEmployee } from '#db/seed/plans.server.ts'
import { newestPosted } from '#db/seed/posted.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { attackedGround, forgetLimits, signedIn } from './support/ground.ts'
import { aMarkup } from './support/markup.ts'
import { entriesIn, formsOf } from './support/page.ts'
import { filledIn } from './support/deed.ts'
import { anAgreedRow } from './support/papers.ts'
import { everythingSent, linkIn, newestTo, pagesSent } from './support/post-box.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

const { mark, corpus, hostile, broken } = aMarkup()
const ground = await attackedGround()
const quiet = holdingMessages(ground)
const { actor } = await anEmployer(ground, { at: new Date() })
const manager = aVisitor(await signedIn(ground, actor))
await forgetLimits(ground)

/** Markup in every text of a point. */
const texts = (): Partial<PlanRow> => ({
	...{ what: hostile(200), how: hostile(2000), barrier: hostile(2000), who: hostile(200), interim: hostile(2000) },
	...{ check: hostile(2000), whoPays: hostile(200), employeeComment: hostile(2000) },
})
const refused = aRow({
	...texts(),
	decision: 'not-agreed',
	factors: ['cost'],
	reason: hostile(2000),
	alternatives: hostile(2000),
})
const agreed = anAgreedRow({ ...texts(), startOn: '2026-11-02' })
const open = aRow(texts())
const about = {
	employee: hostile(80),
	manager: hostile(80),
	firm: hostile(200),
	job: hostile(200),
	goodDay: corpus[0]!,
	badDay: corpus[1]!,
}
const plan = await aPlan(ground, actor, { ...about, askedOn: '2026-11-02', rows: [agreed, refused, open], at: new Date() })
const base = `/adjustments/plan/${plan}`
const { token, actor: subject } = await thePlansEmployee(ground, actor, plan, new Date())
const employee = aVisitor(await signedIn(ground, subject))
const own = `/your-plan/${token}`

/** Everybody says something to it: the employee, both names, a review, and one more version to see beside the first. */
await signedByManager(ground, actor, plan, hostile(80), new Date())
for (const [path, name, change] of [
	[`${own}/comment/${open.id}`, 'comment', { comment: corpus[0]! }],
	[`${own}/days`, 'goodDay', { goodDay: corpus[2]!, badDay: corpus[3]! }],
	[`${own}/plan`, 'revision', { name: hostile(80), intent: 'sign' }],
] as const)
	expect((await employee.post(path, await filledIn(employee, path, name, change))).status, path).toBe(303)
const review = await filledIn(manager, `${base}/review`, `note.${agreed.id}`, {
	...{ [`note.${agreed.id}`]: corpus[0]!, [`answer.${agreed.id}`]: 'change', intent: 'each' },
})
expect((await manager.post(`${base}/review`, review)).status).toBe(303)
expect((await manager.post(`${base}/review`, { intent: 'send' })).location).toContain('said=sent')
const reviewToken = (await newestPosted(ground, plan, 'review-your-plan')).secret.token ?? ''
const list = await startPaper(
	...[ground, actor, checklistPaper],
	checklistPaper.parse({
		...{ slug: 'working-alone', about: hostile(120), who: hostile(80), on: null },
		answers: { 'too-risky': { state: 'to-do', note: hostile(300) } },
	}),
	unique(),
)
const kept = `/checklists/kept/${list.outcome === 'started' ? list.id : ''}`

const shown: readonly (readonly [string, Visitor, readonly string[]])[] = [
	[
		'the manager',
		manager,
		[
			base,
			...['about', `row/${open.id}`, `row/${refused.id}/answer`, 'agree', 'sign', 'share', 'review', 'letters', 'costs'],
			...['looked', 'hand-over', 'keep', 'link', 'delete', 'versions', 'versions?from=1&to=2', 'copy/plan.html'],
			...letterKinds.map((kind) => `letters/${kind}`),
		].map((page) => (page === base ? base : `${base}/${page}`)),
	],
	[
		'the manager of several',
		manager,
		['/account/plans', '/adjustments/plan', '/adjustments/plan/add?point=working-alone/too-risky'],
	],
	[
		'the employee',
		employee,
		['', '/plan', `/comment/${open.id}`, '/days', '/versions', '/versions?from=1&to=2', '/looked', '/end', '/copy/plan.html'].map(
			(page) => own + page,
		),
	],
	['who answers a review', aVisitor(), [`/plan-review/${reviewToken}`, `/plan-review/${reviewToken}/thanks?answered=1&gone=0`]],
	['who keeps a list', manager, ['/checklists/kept', kept, `${kept}/answers`, `${kept}/copy/list.html`, `${kept}/delete`]],
]

describe('markup in a plan is words wherever it is shown', () => {
	test.each(shown)('to %s', async (_who, visitor, paths) => {
		let seen = 0
		for (const path of paths) {
			const { status, body } = await visitor.get(path)
			expect(status, path).toBe(200)
			expect(broken(body), path).toBeUndefined()
			if (body.includes(mark)) seen += 1
		}
		expect(seen, 'pages that show it').toBeGreaterThan(paths.length / 3)
	})

	test('in every letter, as a page and as a file', async () => {
		let seen = 0
		for (const kind of letterKinds) {
			const path = `${base}/letters/${kind}`
			const first = formsOf((await manager.get(path)).body).at(-1)
			const sent = [...(first ? entriesIn(first) : []), ['advice', 'yes']] as [string, string][]
			const typed = ['place', 'meetAt', 'hours', 'cover', 'tasks'].map((name): [string, string] => [name, hostile(40)])
			const form = [...sent.filter(([name]) => !typed.some(([one]) => one === name)), ...typed]
			const letter = await manager.post(path, form)
			expect([kind, letter.status]).toEqual([kind, 200])
			expect(broken(letter.body), kind).toBeUndefined()
			const file = await manager.post(`${path}/file`, [...form, ['as', 'html']])
			expect([kind, file.status, file.headers['content-disposition']]).toEqual([
				kind,
				200,
				`attachment; filename="letter-${kind}.html"`,
			])
			expect(broken(file.body), kind).toBeUndefined()
			if (file.body.includes(mark)) seen += 1
		}
		expect(seen).toBe(letterKinds.length)
	})

	test('on the page that says what was taken out, and after it came back', async () => {
		const gone = await manager.post(base, { intent: 'remove', row: open.id })
		expect(broken(gone.body)).toBeUndefined()
		expect(gone.body).toContain(mark)
		const form = formsOf(gone.body).find(({ inputs }) => inputs.some(({ value }) => value === 'put-back'))
		const back = await manager.post(base, [...entriesIn(form!), ['intent', 'put-back']])
		expect([broken(back.body), back.body.includes(mark)]).toEqual([undefined, true])
	})

	test('on pages that say what was wrong, with it in the boxes', async () => {
		const { body, status } = await manager.post(`${base}/about`, { ...about, goodDay: `${corpus[0]} ${'x'.repeat(2001)}` })
		expect([status, broken(body)]).toEqual([400, undefined])
		const checklist = await aVisitor().post('/checklists/working-alone', { about: corpus[3]!, 'note.too-risky': corpus[0]! })
		expect([checklist.status, broken(checklist.body), checklist.body.includes(mark)]).toEqual([200, undefined, true])
	})

	test('in the messages about it', async () => {
		const { origin } = inject('portal')
		const to = `${randomUUID()}@mail.example`
		expect((await manager.post(`${base}/share`, { intent: 'send', email: to })).location).toContain('said=sent')
		const { text, subject } = await newestTo(to, /your-plan/)
		expect(linkIn({ text } as never)).toMatch(/^\/your-plan\//)
		expect(subject ?? '').not.toMatch(/[\r\n]/)
		for (const message of (await everythingSent()).filter(
			(one) => one.text.includes('/your-plan/') || one.text.includes('/plan-review/'),
		))
			for (const [link] of message.text.matchAll(/(?:https?|javascript|data):[^\s]+/g))
				expect(link.startsWith(`${origin}/`), link).toBe(true)
		for (const html of await pagesSent()) expect(broken(html)).toBeUndefined()
	})
})

describe('files of a plan', async () => {
	const filed = await aPlan(ground, actor, { ...about, rows: [agreed], at: new Date() })
	const { token: link, actor: theirs } = await thePlansEmployee(ground, actor, filed, new Date())
	const reader = aVisitor(await signedIn(ground, theirs))
	const formulas = ['=1+1', '@SUM(1)', '+1', '-1', '\t=1', '|x', '=HYPERLINK("https://evil.example")', '＝1']
	const line = 'one\nBEGIN:VEVENT\nATTENDEE:mailto:x@evil.example'

	test.each([
		['plan.csv', /^text\/csv; charset=utf-8/],
		['plan.json', /^application\/json; charset=utf-8$/],
		['reviews.ics', /^text\/calendar; charset=utf-8/],
		['plan.html', /^text\/html; charset=utf-8$/],
		['plan.pdf', /^application\/pdf$/],
		['plan.docx', /^application\/vnd\.openxmlformats/],
	])('%s is kept and never opened as a page of ours, and its name says nothing', async (file, type) => {
		for (const [visitor, at] of [
			[manager, `/adjustments/plan/${filed}`],
			[reader, `/your-plan/${link}`],
		] as const) {
			const { status, headers } = await visitor.get(`${at}/copy/${file}`)
			expect(status).toBe(200)
			expect(headers['content-type']).toMatch(type)
			expect(headers['content-disposition']).toBe(`attachment; filename="${file}"`)
			expect([headers['x-content-type-options'], headers['cache-control']]).toEqual(['nosniff', 'no-store'])
			expect(String(headers['content-security-policy'])).toMatch(/default-src 'none'|script-src/)
		}
	})

	test('a table holds no formula, and a calendar no line but its own', async () => {
		const rows = formulas.map((what) => anAgreedRow({ what, how: what, who: what, barrier: line }))
		const id = await aPlan(quiet, actor, { rows, at: new Date(), employee: '=1+1', firm: '@x' })
		const csv = (await manager.get(`/adjustments/plan/${id}/copy/plan.csv`)).body
		const cells = [...csv.replace(/^\ufeff/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
			([, quoted, bare]) => quoted ?? bare ?? '',
		)
		expect(cells.filter((cell) => cell.includes('1+1')).length).toBeGreaterThan(1)
		expect(cells.filter((cell) => /^[\s]*[=+\-@＝]/.test(cell))).toEqual([])
		const calendar = await manager.get(`/adjustments/plan/${id}/copy/reviews.ics`)
		expect(calendar.status).toBe(200)
		const lines = calendar.body.split('\r\n')
		expect(lines.some((one) => /[\n\r]/.test(one))).toBe(false)
		expect(lines.filter((one) => /^ATTENDEE|^mailto/i.test(one))).toEqual([])
		expect(lines.filter((one) => one === 'BEGIN:VEVENT').length).toBe(lines.filter((one) => one === 'END:VEVENT').length)
	})
})
