import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Clock } from './clock.tsx'
import { ConfirmationPanel } from './confirmation-panel.tsx'
import { CrisisBox } from './crisis-box.tsx'
import { Law } from './law.tsx'
import { Notice } from './notice.tsx'
import { Pagination } from './pagination.tsx'
import { PhoneLine } from './phone-line.tsx'
import { SayThis } from './say-this.tsx'
import { StatusTag } from './status-tag.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { TaskList } from './task-list.tsx'

describe('a list of answers', () => {
	test('a change link says what it changes', () => {
		const html = renderToStaticMarkup(
			<SummaryList rows={[{ label: 'Your name', value: 'Sam', change: { href: '/refer/1/name' } }]} />,
		)
		expect(html).toMatch(/href="\/refer\/1\/name">Change<span class="sr-only"> Your name<\/span><\/a>/)
	})

	test('an answer left empty is said, not shown as a gap', () => {
		const html = renderToStaticMarkup(
			<SummaryList
				rows={[
					{ label: 'One', value: '' },
					{ label: 'Two', value: [] },
				]}
			/>,
		)
		expect(html.match(/Not answered/g)).toHaveLength(2)
	})

	test('what somebody typed stays text', () => {
		const html = renderToStaticMarkup(
			<SummaryList rows={[{ label: 'Noticed', value: ['<img src=x onerror=alert(1)>', 'second'] }]} />,
		)
		expect(html).toContain('&lt;img src=x')
		expect(html).not.toContain('<img')
	})
})

describe('a table', () => {
	const columns = [
		{ label: 'Name', long: true },
		{ label: 'Days', number: true },
	]

	test('keeps being a table when its rows are laid out as cards, and each cell says its column', () => {
		const html = renderToStaticMarkup(<Table caption="Cases" columns={columns} rows={[{ key: 'a', cells: ['Ada', 3] }]} />)
		expect(html).toContain('<caption>Cases</caption>')
		expect(html).toContain('scope="row" role="rowheader"')
		expect(html).toMatch(/role="cell"[^>]* data-label="Days"/)
	})

	test('without rows says so', () => {
		expect(renderToStaticMarkup(<Table caption="Cases" columns={columns} rows={[]} />)).toContain('There is nothing here yet.')
	})
})

describe('a list of tasks', () => {
	const html = renderToStaticMarkup(
		<TaskList
			sections={[
				{
					section: 'You',
					steps: [
						{ slug: 'name', question: 'Your name?', status: 'done', href: '/name' },
						{ slug: 'firm', question: 'Your firm?', status: 'later', href: null },
					],
				},
			]}
		/>,
	)

	test('reads the status out with the link', () => {
		expect(html).toContain('href="/name" aria-describedby="task-name"')
		expect(html).toContain('id="task-name"')
	})

	test('offers no link to what cannot be started', () => {
		expect(html.match(/<a /g)).toHaveLength(1)
		expect(html).toContain('Later')
	})
})

describe('the clock', () => {
	const said = (daysUsed: number, daysAllowed: number) =>
		renderToStaticMarkup(<Clock daysUsed={daysUsed} daysAllowed={daysAllowed} />)

	test('says in words what the ring shows', () => {
		expect(said(9, 14)).toContain('aria-label="9 of 14 days used"')
		expect(said(9, 14)).toContain('5 days left')
		expect(said(13, 14)).toContain('1 day left')
		expect(said(14, 14)).toContain('Today is the last day')
		expect(said(15, 14)).toContain('1 day over')
	})

	test('never draws more than a whole ring, nor divides by nothing', () => {
		expect(said(40, 14)).toContain('stroke-dasharray="100 100"')
		expect(said(0, 0)).toContain('stroke-dasharray="100 100"')
		expect(said(-1, 14)).toContain('stroke-dasharray="0 100"')
	})
})

test('a notice says its kind in words, and is announced only when asked', () => {
	const html = renderToStaticMarkup(
		<Notice kind="stop" title="Deleted drafts do not come back">
			Text
		</Notice>,
	)
	expect(html).toContain('<span class="sr-only">Stop: </span>')
	expect(html).not.toContain('role="status"')
	expect(renderToStaticMarkup(<Notice announce>Saved</Notice>)).toContain('role="status"')
})

test('a status has a shape as well as a colour', () => {
	const shapes = (['done', 'open', 'now', 'stop', 'waiting'] as const).map(
		(kind) => renderToStaticMarkup(<StatusTag kind={kind}>Status</StatusTag>).match(/<svg.*<\/svg>/)?.[0],
	)
	expect(new Set(shapes).size).toBe(5)
})

test('law, good practice and ideas are told apart in words', () => {
	expect(renderToStaticMarkup(<Law force="must">Assess the risk.</Law>)).toContain('You must')
	expect(renderToStaticMarkup(<Law force="should">Talk it through.</Law>)).toContain('You should')
	expect(renderToStaticMarkup(<Law force="could">Offer a referral.</Law>)).toContain('You could')
})

test('each pair of sayings is labelled for those who cannot see the columns', () => {
	const html = renderToStaticMarkup(
		<SayThis
			pairs={[
				{ leave: 'a', try: 'b' },
				{ leave: 'c', try: 'd' },
			]}
		/>,
	)
	expect(html.match(/Leave this/g)).toHaveLength(2)
	expect(html.match(/Try this/g)).toHaveLength(2)
})

test('a list of one page has no page links; the current page is marked', () => {
	expect(renderToStaticMarkup(<Pagination pages={[{ number: 1, href: '/1', current: true }]} />)).toBe('')
	const html = renderToStaticMarkup(
		<Pagination
			pages={[
				{ number: 1, href: '/1', current: true },
				{ number: 2, href: '/2' },
			]}
			next={{ href: '/2' }}
		/>,
	)
	expect(html).toMatch(/aria-label="Page 1" aria-current="page"/)
	expect(html).toContain('rel="next"')
})

test('the area says there is no phone line rather than leaving a gap', () => {
	const html = renderToStaticMarkup(<PhoneLine area={{ name: 'Northbridge', phone: null, phoneNote: '' }} callBack="/advice" />)
	expect(html).toContain('has not confirmed a phone line yet')
	expect(html).toContain('href="/advice"')
})

test('every number for someone at risk can be pressed', () => {
	const html = renderToStaticMarkup(<CrisisBox />)
	expect([...html.matchAll(/href="tel:(\d+)"/g)].map((match) => match[1])).toEqual(['999', '111', '116123'])
})

test('a confirmation without a reference shows none', () => {
	expect(renderToStaticMarkup(<ConfirmationPanel title="Done" />)).not.toContain('reference')
	expect(renderToStaticMarkup(<ConfirmationPanel title="Done" reference="K7MQ" />)).toMatch(/Your reference<strong[^>]*>K7MQ/)
})

test('breadcrumbs mark this page and link the others', () => {
	const html = renderToStaticMarkup(<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here="Fit notes" />)
	expect(html).toContain('<span aria-current="page">Fit notes</span>')
	expect(html.match(/<a /g)).toHaveLength(1)
})
