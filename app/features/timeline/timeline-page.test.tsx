import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { milestones, safetySiteOf, timelineFacts, timelineTerms } from '#app/content/timeline.server.ts'
import { renderText } from '#app/documents/text.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { wordsIn } from '#app/words/words.ts'
import { asTimelineForm, readTimeline, timelineQuery } from './read-timeline.ts'
import { timelineDocument } from './timeline-document.ts'
import { TimelinePage } from './timeline-page.tsx'
import { dayNames } from './timeline-step.ts'
import { timeline } from './timeline.ts'
import { timelineView } from './timeline-view.ts'

const words = wordsIn('en').timeline

function shown(query: string, today = '2026-11-23') {
	const { input, mark, typed, problems, work } = readTimeline(
		withDayBoxes(asTimelineForm(new URLSearchParams(query), true), dayNames),
		today,
	)
	const facts = timelineFacts(input?.nation)
	const { from, until } = bankHolidaysOf('england')
	const view = input && timelineView(input, timeline(input, milestones, timelineTerms(input.nation, today)), today)
	const result = input &&
		view && {
			input,
			view,
			query: timelineQuery({ input, mark, work }).toString(),
			mark,
			work: work === 'accident' || work === 'perhaps',
			noneChosen: false,
			safetySite: safetySiteOf(input.nation),
			known: { from, until },
		}
	const html = renderToStaticMarkup(
		<TimelinePage typed={typed} problems={problems} facts={facts} reviewed={milestones} result={result} />,
	)
	const file = input && view && timelineDocument({ input, view, facts, mark, reviewed: milestones }, words)
	return { html, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), file }
}

describe('a timeline in its fourth week', () => {
	const { html, text } = shown('firstDay=2026-11-02&nation=england&ref=P7')

	test('says where it stands, what comes next and that a referral is due', () => {
		expect(html).toContain('<h1>Off since 2 November. This is week four.</h1>')
		expect(text).toContain('Your next date is Sunday 29 November')
		expect(text).toContain('Have you offered a referral? Offer one by Sunday 29 November.')
		expect(html).toMatch(/<a href="\/return-to-work\/conversation\/when\/no">What if they say no\?<\/a>/)
	})

	test('moves no day of the law: it says what day it is, and the working day to use', () => {
		expect(text).toContain('Sunday 29 November 2026 This is a Sunday. The next working day is Monday 30 November.')
	})

	test('draws the line twice, for a desk and for a phone, with one text that says all of it', () => {
		const labels = [...html.matchAll(/<svg class="line-(across|down)"[^>]*aria-label="([^"]+)"/g)].map(([, , label]) => label)
		expect(labels).toHaveLength(2)
		expect(labels[0]).toBe(labels[1])
		expect(labels[0]).toContain('with today, 23 November 2026, on it')
		expect(labels[0]).toContain('29 November 2026 Week 4')
	})

	test('offers each date to come for a calendar, and no date that has passed', () => {
		const picks = [...html.matchAll(/name="pick"[^>]*value="([^"]+)"/g)].map(([, id]) => id)
		expect(picks).toEqual(expect.arrayContaining(['day28', 'referral', 'week6', 'week28']))
		expect(picks).not.toContain('day8')
		expect(html).toContain('action="/return-to-work/timeline/dates.ics"')
		expect(html).toMatch(/<input type="hidden" name="firstDay" value="2026-11-02"/)
	})

	test('names every milestone with the reason where it has no day', () => {
		for (const { title } of milestones.milestones) expect(text).toContain(title.replaceAll("'", '&#x27;'))
		expect(text).toContain(words.why['no-leave-year'])
	})

	test('every id is there once', () => {
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
		expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
	})
})

test('a nation other than England is told what does not hold there', () => {
	expect(shown('firstDay=2026-11-02&nation=northern-ireland').text).toContain('Part of this holds in Great Britain only.')
	expect(shown('firstDay=2026-11-02&nation=scotland').text).toContain('Part of this holds in England only.')
	expect(shown('firstDay=2026-11-02&nation=england').text).not.toContain('Part of this holds in')
})

describe('an accident in Northern Ireland', () => {
	const asked = 'firstDay=2026-11-02&accidentOn=2026-11-01&work=accident&nation='
	const britain = /15 days|RIDDOR|Report it by|without delay/

	test('has no day and no duty of Great Britain, on the page and in the file, and says whom to ask', async () => {
		const { html, text, file } = shown(`${asked}northern-ireland`)
		const saved = file === null ? '' : new TextDecoder().decode((await renderText(file)).bytes)
		expect(saved).toContain('Ask HSENI')
		expect(`${html} ${saved}`).not.toMatch(britain)
		expect(text).toContain(words.workThere)
		expect(html).toContain('href="https://www.hseni.gov.uk"')
		expect(text).toContain(words.why['other-rules'])
		expect(html).not.toContain('href="/guidance/safety-and-accidents"')
	})

	test.each(['england', 'scotland', 'wales'])('control: in %s it has both', (nation) => {
		const { html, text } = shown(`${asked}${nation}`)
		expect(text).toMatch(britain)
		expect(text).toContain('You must Report it within 15 days of the accident.')
		expect(html).not.toContain('hseni')
	})
})

test('after three years it says what to do, and offers no empty calendar', () => {
	const { text, html } = shown('firstDay=2023-11-23&nation=england')
	expect(text).toContain(words.passedText)
	expect(text).toContain(words.calendarNothing)
	expect(html).not.toContain('name="pick"')
})

test('a day that has not come is said to be planned, and nothing is due this week', () => {
	const { text } = shown('firstDay=2026-12-07&nation=england')
	expect(text).toContain('Off from 7 December.')
	expect(text).toContain(words.notYet)
	expect(text).not.toContain(words.thisWeek)
})

test('back at work: the return and the weeks after it, and no question about a referral', () => {
	const { text } = shown('firstDay=2026-11-02&nation=england&backOn=2026-11-20')
	expect(text).toContain('Back since 20 November.')
	expect(text).toContain('We took Thursday 19 November 2026 as the last day of sickness')
	expect(text).not.toContain(words.referralPassed('Sunday 29 November'))
	expect(text).toContain(words.why.back)
})

describe('this week', () => {
	test('is left out on paper, where the list says the same, and what is due is not', () => {
		const { html } = shown('firstDay=2026-11-02&nation=england')
		expect(html).toMatch(/<section class="not-on-paper[^"]*" aria-labelledby="this-week">/)
		expect(html).toMatch(/<section class="keep-together[^"]*"><h2[^>]*>Do these first/)
	})

	test('today says nothing against itself', () => {
		const { text } = shown('firstDay=2026-11-23&nation=england')
		expect(text).toContain('Today The call')
		expect(text).not.toContain(words.nothingNow)
		expect(text.indexOf('Today The call')).toBeLessThan(text.indexOf('This week Last day of the self-certificate'))
	})

	test('what was due last week stands first, a line each with its link and what it means', () => {
		const { text, html } = shown('firstDay=2026-11-02&nation=england')
		expect(text).toContain(
			'Do these first What the job asks (Monday 16 November). Give the person one page on what the job asks, to take to their GP or clinician. Refer early (Sunday 22 November). If no return',
		)
		expect(html).toContain('<a href="/return-to-work/questions">What the job asks</a>')
		expect(html.indexOf(words.dueTitle)).toBeLessThan(html.indexOf('<svg class="line-across"'))
		expect(text).toContain('This week Long-term absence plan')
		expect(text).not.toContain(words.by('Sunday 29 November'))
	})

	test('a legal duty that is late stands first, above good practice, with the way to do it', () => {
		const { html, text } = shown('firstDay=2026-10-26&nation=scotland&accidentOn=2026-10-23&sooner=yes')
		expect(text).toContain(
			'Do these first RIDDOR report The last day for it was Saturday 7 November; do it now if it is not done. You must: Report it within 15 days of the accident.',
		)
		expect(html).toContain('<a href="/guidance/safety-and-accidents">RIDDOR report</a>')
	})

	test('what is due is a numbered list in which each link has a line to itself', () => {
		const { html } = shown('firstDay=2026-10-26&nation=scotland&sooner=yes')
		const list = /Do these first<\/h2><ol>(.*?)<\/ol>/s.exec(html)?.[1] ?? ''
		expect(list).toContain(words.referralElsewhere)
		for (const label of [words.theySayNo, words.elsewhere, words.findServices]) expect(list).toContain(`">${label}</a>`)
		expect(list.match(/<a class="flex /g)).toHaveLength(3)
	})

	test('a week without a day says so, and names the next day under it', () => {
		const { text } = shown('firstDay=2026-11-02&nation=england', '2026-12-16')
		expect(text).toContain(`This week ${words.nothingNow}`)
		expect(text).toContain('By Sunday 27 December')
	})

	test('a note that has run out is said to have', () => {
		const query = 'firstDay=2026-11-02&nation=england&noteEnds=2026-11-20'
		expect(shown(query).text).toContain('The fit note has run out Its last day was Friday 20 November.')
		expect(shown(query, '2026-11-20').text).not.toContain('The fit note has run out')
	})
})

describe('a referral for somebody who works elsewhere', () => {
	test.each(['scotland', 'wales', 'northern-ireland'])('in %s the page says for whom the local service is', (nation) => {
		for (const today of ['2026-11-23', '2026-12-16']) {
			const { html, text } = shown(`firstDay=2026-11-02&nation=${nation}`, today)
			expect(text).toContain(words.referralElsewhere)
			expect(html).toContain('href="/services"')
			expect(html).not.toContain('href="/refer"')
		}
	})

	test('control: in England it does not, and a referral can be started', () => {
		for (const today of ['2026-11-23', '2026-12-16']) {
			const { html, text } = shown('firstDay=2026-11-02&nation=england', today)
			expect(text).not.toContain(words.referralElsewhere)
			expect(html).toContain('href="/refer"')
		}
	})
})

describe('with help wanted sooner', () => {
	const { html, text, file } = shown('firstDay=2026-11-02&nation=england&sooner=yes')

	test('the referral has one day, on the line, in the list, in the box and in the file', async () => {
		const lineOf = (page: string) => /aria-label="(A line from [^"]+)"/.exec(page)?.[1] ?? ''
		const label = lineOf(html)
		expect(lineOf(shown('firstDay=2026-11-02&nation=england&sooner=yes', '2026-11-10').html)).toContain(
			'11 November 2026 Referral, Week 2;',
		)
		expect(text).toContain('The day for it was Wednesday 11 November.')
		expect(text).toContain('Counted as: Day 10 at the latest, because help is wanted sooner.')
		const saved = file === null ? '' : new TextDecoder().decode((await renderText(file)).bytes)
		for (const shownAs of [text, label, saved]) {
			expect(shownAs).not.toMatch(/refer early|offer a referral now|before 4 weeks/i)
			expect(shownAs.length).toBeGreaterThan(100)
		}
	})

	test('the day before it and the days after it say what they are', () => {
		expect(text).toContain('Look again at what helps')
		expect(text).toContain('You can offer a referral from now on, and in week 2 at the latest.')
	})

	test('control: otherwise the referral is offered early, and by day 28 at the latest', () => {
		const usual = shown('firstDay=2026-11-02&nation=england').text
		expect(usual).toContain('Refer early')
		expect(usual).toContain('Counted as: Day 28 at the latest.')
		expect(usual).not.toContain('Look again at what helps')
	})
})

test('each part of the page stands clear of what comes before it', () => {
	const { html } = shown('firstDay=2026-10-26&nation=england')
	for (const id of ['next', 'with-days', 'change'])
		expect(html).toMatch(new RegExp(`<section class="[^"]*mt-10" aria-labelledby="${id}"`))
	expect(html).toContain(`<p class="mt-4">${words.calendarGone}</p>`)
})

test('other tools are opened with the days', () => {
	const { html } = shown('firstDay=2026-11-02&nation=england&noteEnds=2026-12-06&backOn=2026-12-07&ref=P7')
	expect(html).toContain('/return-to-work/fit-note?first=2026-11-02&amp;until=2026-12-06&amp;nation=england&amp;ref=P7')
	const usual = 'days=mon%2Ctue%2Cwed%2Cthu%2Cfri'
	expect(html).toContain(`/return-to-work/sick-pay?firstDay=2026-11-02&amp;lastDay=2026-12-06&amp;${usual}"`)
	expect(html).toContain(`/return-to-work/phased-return?first=2026-12-07&amp;${usual}&amp;nation=england"`)
	const still = shown('firstDay=2026-11-02&nation=scotland&days=mon,tue').html
	expect(still).toContain('/return-to-work/sick-pay?firstDay=2026-11-02&amp;lastDay=2026-11-23&amp;days=mon%2Ctue"')
	expect(still).toContain('/return-to-work/phased-return?days=mon%2Ctue&amp;nation=scotland"')
	expect(shown('firstDay=2026-12-07&nation=england').html).toContain(`/return-to-work/sick-pay?firstDay=2026-12-07&amp;${usual}"`)
})

describe('to take away', () => {
	test('a date on a Sunday is offered on its working day, with the day itself', () => {
		expect(shown('firstDay=2026-11-02&nation=england').text).toContain(
			'Monday 30 November Long-term absence plan (the day itself is Sunday 29 November)',
		)
	})

	test('the file that replaces an earlier one is promised for what it is', () => {
		expect(shown('firstDay=2026-11-02&nation=england').text).toContain('If the first day off changes, delete these by hand')
		expect(shown('firstDay=2026-11-02&nation=england&ref=P7').text).toContain(
			'download again with the mark P7. The new file replaces these days. If the first day off changes, delete these by hand.',
		)
	})

	test('a reminder carries the name of its milestone, and a day of two carries both', () => {
		const { html } = shown('firstDay=2026-11-02&nation=england')
		const days = [...html.matchAll(/name="day" value="([^"]+)"/g)].map(([, day]) => day)
		expect(days).toEqual(expect.arrayContaining(['2026-11-30~day28', '2026-11-30~referral']))
	})
})

test('what is wrong is said first, with everything typed still in its box', () => {
	const { html } = shown('firstDay=2026-02-30&nation=wales&days=sat&ref=Sam')
	expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<h1'))
	expect(html).toMatch(/name="firstDay.day"[^>]*value="30"/)
	expect(html).toMatch(/name="ref"[^>]*value="Sam"/)
	expect(html).toMatch(/<option[^>]*value="wales"[^>]*selected/)
})

test('the file says what the page says and names nobody', async () => {
	const { file } = shown('firstDay=2026-11-02&nation=england&ref=P7&noteEnds=2026-12-06')
	if (!file) throw new Error('There is no file')
	const text = new TextDecoder().decode((await renderText(file)).bytes).replaceAll(/\s+/g, ' ')
	expect(file.reference).toBe('P7')
	expect(text).toContain('Sunday 29 November 2026')
	expect(text).toContain('You should: Hold a review.')
	expect(text).toContain('Do it by the working day before: Friday 4 December.')
	for (const { title } of milestones.milestones) expect(text).toContain(title)
})
