import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { milestones, talkTerms, timelineTerms } from '#app/content/timeline.server.ts'
import { nations } from '#app/features/guidance/fact.ts'
import { usualDays } from '#app/features/timeline/read-timeline.ts'
import { noteDates, timeline } from '#app/features/timeline/timeline.ts'
import { isDated } from '#app/features/timeline/timeline-view.ts'
import { addDays } from '#app/journey/calendar.ts'
import { loader as noteFile } from '#app/routes/return-to-work/fit-note-dates.tsx'
import { loader as timelineFile } from '#app/routes/return-to-work/timeline/dates.tsx'
import { noteTalkDay } from '../timeline/note-talk-day.ts'

const today = '2026-11-23'
const firstDay = '2026-11-02'
const ofAbsence = {
	backOn: null,
	lastDaySick: null,
	accidentOn: null,
	reportRequestedOn: null,
	leaveYearEnds: null,
	sooner: false,
}
const daysOf = (dates: ReturnType<typeof noteDates>) =>
	dates.filter(isDated).map(({ milestone, on, off }) => [milestone.id, on, off?.workingDay ?? on])

test.each(nations)('the fit note and the dates of an absence have the same days for every note end in %s', (nation) => {
	const terms = timelineTerms(nation, today)
	for (let until = '2026-11-20'; until <= '2027-12-30'; until = addDays(until, 1)) {
		const ofNote = noteDates({ from: firstDay, until, nation }, milestones, terms)
		const input = { ...ofAbsence, firstDay, nation, days: usualDays, noteEnds: until }
		const all = timeline(input, milestones, terms)
		const same = [...all.milestones, ...all.ours].filter(({ milestone }) => milestone.anchor === 'end of the fit note')
		expect([until, daysOf(ofNote)]).toEqual([until, daysOf(same)])
		expect(daysOf(ofNote).find(([id]) => id === 'note-soon')?.[1], until).toBe(noteTalkDay(until, firstDay, talkTerms(nation)))
	}
})

test.each([
	['scotland', '2027-01-09', '2026-12-31'],
	['england', '2027-01-09', '2027-01-04'],
	['northern-ireland', '2027-07-17', '2027-07-09'],
	['wales', '2027-07-17', '2027-07-12'],
] as const)('both files of %s for a note until %s begin on %s, under the same name', async (nation, until, talkOn) => {
	const read = async (load: typeof noteFile, query: string) => {
		const answer = load({ request: new Request(`http://a/dates.ics?${query}`), params: {}, context: {} }) as Response
		return new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]).getAllSubcomponents('vevent').map((one) => {
			const { uid, startDate } = new ICAL.Event(one)
			return `${startDate.toString()} ${uid}`
		})
	}
	const ofNote = await read(noteFile, `note=not&from=2026-11-09&until=${until}&first=${firstDay}&nation=${nation}&ref=P7`)
	const all = await read(timelineFile, `firstDay=${firstDay}&nation=${nation}&noteEnds=${until}&ref=P7`)
	expect(ofNote[0]).toMatch(new RegExp(`^${talkOn} `))
	for (const day of ofNote) expect(all).toContain(day)
})
