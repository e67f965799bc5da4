import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findBranch, theConversations } from '#app/content/conversations.server.ts'
import { listHelplines } from '#app/content/directory.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { AgendaPage } from './agenda-page.tsx'
import { agendaAsked, readAgenda } from './agenda-step.ts'
import { BranchPage } from './branch-page.tsx'
import { firstQuestions, pairsOf } from './conversation.ts'
import { GuidePage } from './guide-page.tsx'
import { Rules } from './guide-pieces.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { emptyMeeting, readMeeting } from './meeting-step.ts'
import { StagePage } from './stage-page.tsx'
import { branchPath, stagePath } from './stages.ts'

const { stages, pairs, branches, reviewed } = theConversations()
const { conversations: words } = wordsIn('en')
const textOf = (html: string) =>
	html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&#x27;', '’')

test('the first page leads to every stage and to every branch', () => {
	const html = renderToStaticMarkup(<GuidePage stages={stages} branches={branches} reviewed={reviewed.stages} />)
	for (const { id } of stages) expect(html).toContain(`href="${stagePath(id)}"`)
	for (const { slug } of branches) expect(html).toContain(`href="${branchPath(slug)}"`)
})

test.each(stages.map((stage) => [stage.id, stage] as const))('%s shows all that it has', (id, stage) => {
	const html = renderToStaticMarkup(
		<StagePage
			stage={stage}
			pairs={pairsOf(pairs, id)}
			branches={branches.filter(({ slug }) => stage.branches.includes(slug))}
			chosen={[stage.questions[1]?.id ?? '']}
			practice={[{ slug: 'invented', title: 'An invented talk', minutes: 6 }]}
			facts={factsOf(stage)}
			reviewed={reviewed.stages}
		/>,
	)
	const text = textOf(html)
	for (const said of [...stage.before, ...stage.during, ...stage.after, ...stage.never]) expect(text).toContain(said)
	for (const { ask } of stage.questions) expect(text).toContain(ask)
	for (const pair of pairsOf(pairs, id)) expect(text).toContain(pair.try)
	for (const slug of stage.branches) expect(html).toContain(`href="${branchPath(slug)}"`)
	expect(html.match(/checked=""/g)).toHaveLength(1)
	expect(html).toContain('href="/return-to-work/rehearse/invented"')
})

test('a question that is ticked is never folded away, and every other is there to unfold', () => {
	const stage = stages.find(({ id }) => id === 's4')
	const last = stage?.questions.findLast(({ first }) => first !== true)
	if (!stage || !last) throw new Error('There is no such question')
	const foldedOf = (chosen: readonly string[]) => {
		const html = renderToStaticMarkup(
			<StagePage stage={stage} pairs={[]} branches={[]} chosen={chosen} practice={[]} facts={[]} reviewed={reviewed.stages} />,
		)
		return html.match(/<details[^>]*><summary>\d+ more questions?<\/summary>(.*?)<\/details>/s)?.[1] ?? ''
	}
	expect(foldedOf([])).toContain(`value="${last.id}"`)
	expect(foldedOf([last.id])).not.toContain(`value="${last.id}"`)
	expect(foldedOf([last.id])).not.toContain('checked')
})

test.each(stages.map((stage) => [stage.id, stage] as const))('%s ticks four or five questions, as it says', (_id, stage) => {
	expect(words.chooseHint).toContain('Four or five')
	expect([4, 5]).toContain(firstQuestions(stage).length)
})

test('a link to a part that is folded leads to what is seen while it is closed', () => {
	const [stage] = stages
	if (!stage) throw new Error('There is no stage')
	const html = renderToStaticMarkup(
		<StagePage stage={stage} pairs={[]} branches={[]} chosen={[]} practice={[]} facts={[]} reviewed={reviewed.stages} />,
	)
	for (const id of ['before', 'during', 'after', 'other-way']) {
		expect(html).toContain(`href="#${id}"`)
		expect(html).toContain(`<details id="${id}"`)
		expect(html.split(` id="${id}"`)).toHaveLength(2)
	}
})

test('a rule from a fact that nobody has checked says so', () => {
	const stage = stages.find(({ id }) => id === 's5')
	if (!stage) throw new Error('There is no s5')
	const shown = (facts: ReturnType<typeof factsOf>) =>
		textOf(
			renderToStaticMarkup(
				<StagePage stage={stage} pairs={[]} branches={[]} chosen={[]} practice={[]} facts={facts} reviewed={reviewed.stages} />,
			),
		)
	expect(shown(factsOf(stage))).toContain(words.notChecked)
	expect(shown(factsOf(stage).map((fact) => ({ ...fact, confidence: 'official source' })))).not.toContain(words.notChecked)
})

test('every rule that stops at Great Britain says so, and no other does', () => {
	const said = '(This holds in England, Scotland and Wales.)'
	for (const guide of [...stages, ...branches]) {
		const facts = factsOf(guide)
		const rules = guide.law.map((rule) => ({ ...rule, of: facts.find(({ id }) => id === rule.fact) }))
		expect(rules.filter(({ of }) => of === undefined)).toEqual([])
		const html = renderToStaticMarkup(<Rules rules={guide.law} facts={facts} />)
		const expected = rules.filter(({ of }) => of?.nations.join() === 'england,scotland,wales').length
		expect(textOf(html).split(said).length - 1, guide.title).toBe(expected)
	}
})

test('where somebody may not be safe the numbers come before the steps', () => {
	const branch = findBranch('danger-now')
	if (!branch) throw new Error('There is no such branch')
	const lines = listHelplines().filter(({ id }) => branch.helplines.includes(id))
	const html = renderToStaticMarkup(
		<BranchPage
			branch={branch}
			pairs={[]}
			stages={stages}
			helplines={lines}
			facts={factsOf(branch)}
			reviewed={reviewed.branches}
			urgent={null}
		/>,
	)
	expect(html.indexOf('tel:999')).toBeGreaterThan(0)
	expect(html.indexOf('tel:999')).toBeLessThan(html.indexOf('Stay with them'))
	for (const number of ['tel:999', 'tel:111', 'tel:116123']) expect(html).toContain(number)
})

test('what was typed stands in the agenda as text, and comes along with every button', () => {
	const [, stage] = stages
	if (!stage) throw new Error('There is no stage')
	const asked = readAgenda(
		stage,
		new URLSearchParams([
			['ask', 's1-2'],
			['own', '<b>Who</b> opens?'],
		]),
		{ today: '2026-11-23' },
	)
	const html = renderToStaticMarkup(<AgendaPage stage={stage} asked={asked} ahead="Hello" busy={false} />)
	expect(html).toContain('&lt;b&gt;Who&lt;/b&gt; opens?')
	expect(html).not.toContain('<b>Who')
	expect(html.match(/<form[^>]*>/)?.[0]).toContain('method="post"')
	expect(html).toContain('<input type="hidden" name="ask" value="s1-2"/>')
})

test('what is printed for both speaks with one voice: no hint to the manager stands in it', () => {
	for (const stage of stages.filter(({ toThem }) => toThem !== null)) {
		const asked = agendaAsked(stage, new URLSearchParams(stage.questions.map(({ id }) => ['ask', id])))
		const text = textOf(renderToStaticMarkup(<AgendaPage stage={stage} asked={asked} ahead="Hello" busy={false} />))
		for (const { ask, hint } of stage.questions) {
			expect(text).toContain(ask)
			if (hint) expect(text).not.toContain(hint)
		}
	}
})

test.each([
	['s1', '/return-to-work/contact-agreement'],
	['s2', '/return-to-work/contact-log'],
	['s4', '/return-to-work/phased-return'],
	['s5', '/return-to-work/record'],
	['s7', '/adjustments/plan'],
])('after %s the agenda leads to what the stage promised', (id, href) => {
	const stage = stages.find((one) => one.id === id)
	if (!stage) throw new Error('There is no such stage')
	const html = renderToStaticMarkup(
		<AgendaPage stage={stage} asked={agendaAsked(stage, new URLSearchParams())} ahead="Hello" busy={false} />,
	)
	const [, after = ''] = html.split('id="after-talk"')
	expect(after).toContain(`href="${href}"`)
	expect(textOf(after)).toContain(stage.outcome)
})

test('own questions that ask about an illness are named on the page of the agenda', () => {
	const [, , stage] = stages
	if (!stage) throw new Error('There is no stage')
	const asked = readAgenda(stage, new URLSearchParams({ own: 'Are your nerves bad?' }), { today: '2026-11-23' })
	const text = textOf(renderToStaticMarkup(<AgendaPage stage={stage} asked={asked} ahead="Hello" busy={false} />))
	expect(text).toContain(words.agenda.tooFar('“Are your nerves bad?”'))
})

test('the sheet before a talk has nobody to send it to', () => {
	const [stage] = stages
	if (!stage) throw new Error('There is no stage')
	const html = renderToStaticMarkup(
		<AgendaPage stage={stage} asked={agendaAsked(stage, new URLSearchParams())} ahead={null} busy={false} />,
	)
	expect(html).toContain(words.agenda.sheetTitle)
	expect(html).not.toContain(words.agenda.aheadTitle)
})

test('without the employee’s yes there is a form and no request', () => {
	const area = { name: 'Example area', phone: null, phoneNote: 'There is no line yet.', email: null }
	const asked = readMeeting(new URLSearchParams('when=Tuesday'), { today: '2026-11-23' })
	const html = renderToStaticMarkup(<MeetingPage asked={asked} made={null} area={area} busy={false} />)
	expect(html).toContain('value="Tuesday"')
	expect(html).not.toContain('/meeting/file')
})

test('where the request goes is said before anything is typed, with a way to ask', () => {
	const area = { name: 'Example area', phone: null, phoneNote: 'There is no line yet.', email: null }
	const html = renderToStaticMarkup(<MeetingPage asked={emptyMeeting} made={null} area={area} busy={false} />)
	const before = html.slice(0, html.indexOf('<form'))
	expect(textOf(before)).toContain(words.meeting.whoNone(area.name, area.phoneNote))
	expect(before).toContain('href="/advice"')
	expect(textOf(before)).toContain(words.meeting.lede)
})
