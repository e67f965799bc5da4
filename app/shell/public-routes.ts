/** Route files that anybody may open. Every other route must call a guard first (tests/architecture/routes.test.ts). */
export const publicRoutes: readonly string[] = [
	'routes/home.tsx',
	'routes/guidance/index.tsx',
	'routes/guidance/article.tsx',
	'routes/guidance/sheet.tsx',
	'routes/search.tsx',
	'routes/search-suggestions.tsx',
	'routes/adjustments/catalogue.tsx',
	'routes/adjustments/adjustment.tsx',
	'routes/adjustments/compare.tsx',
	'routes/adjustments/find.tsx',
	'routes/adjustments/picked.tsx',
	'routes/adjustments/changes.tsx',
	'routes/adjustments/plan/start.tsx',
	'routes/adjustments/plan/add.tsx',
	'routes/adjustments/plan/import.tsx',
	// A link back: what opens it is in the address, and looking at it opens nothing.
	'routes/adjustments/plan/resume.tsx',
	'routes/checklists/index.tsx',
	'routes/checklists/checklist.tsx',
	'routes/checklists/copy.tsx',
	'routes/checklists/kept-lists.tsx',
	// Tools for a return to work: nothing is stored before somebody asks for it.
	'routes/return-to-work/index.tsx',
	'routes/return-to-work/phased-return/begin.tsx',
	'routes/return-to-work/phased-return/pattern-copy.tsx',
	'routes/return-to-work/timeline/timeline.tsx',
	'routes/return-to-work/timeline/dates.tsx',
	'routes/return-to-work/timeline/copy.tsx',
	'routes/api/timeline.tsx',
	'routes/api/phased-return.tsx',
	'routes/return-to-work/rehearse/index.tsx',
	'routes/return-to-work/rehearse/conversation.tsx',
	'routes/return-to-work/rehearse/copy.tsx',
	'routes/return-to-work/reminders/ask.tsx',
	'routes/return-to-work/costs.tsx',
	'routes/return-to-work/contact-sheet.tsx',
	'routes/return-to-work/contact-copy.tsx',
	'routes/return-to-work/record/record.tsx',
	'routes/return-to-work/record/copy.tsx',
	// Keeps for somebody signed in alone: a visitor is asked to sign in.
	'routes/return-to-work/record/keep.tsx',
	'routes/return-to-work/record/plan.tsx',
	'routes/return-to-work/conversation/index.tsx',
	'routes/return-to-work/conversation/stage.tsx',
	'routes/return-to-work/conversation/branch.tsx',
	'routes/return-to-work/conversation/agenda.tsx',
	'routes/return-to-work/conversation/agenda-file.tsx',
	'routes/return-to-work/conversation/meeting.tsx',
	'routes/return-to-work/conversation/meeting-file.tsx',
	'routes/api/sick-pay.tsx',
	'routes/api/calculators.tsx',
	'routes/api/openapi.tsx',
	'routes/return-to-work/for-programs.tsx',
	'routes/return-to-work/sick-pay.tsx',
	'routes/return-to-work/sick-pay-copy.tsx',
	'routes/return-to-work/fit-note.tsx',
	'routes/return-to-work/six-topics.tsx',
	'routes/return-to-work/six-topics-plan.tsx',
	'routes/return-to-work/six-topics-copy.tsx',
	'routes/return-to-work/letters.tsx',
	'routes/return-to-work/letter.tsx',
	'routes/return-to-work/letter-copy.tsx',
	'routes/return-to-work/questions.tsx',
	'routes/return-to-work/questions-copy.tsx',
	'routes/return-to-work/fit-note-dates.tsx',
	'routes/help-finder/finder.tsx',
	'routes/publishing/feed.tsx',
	'routes/publishing/site-map.tsx',
	'routes/publishing/robots.tsx',
	'routes/status/status.tsx',
	'routes/pages/page.tsx',
	'routes/directory/services.tsx',
	'routes/directory/helplines.tsx',
	'routes/directory/funding.tsx',
	'routes/directory/area.tsx',
	'routes/language.tsx',

	// Count, or keep a choice and words, and nothing about who sent them.
	'routes/feedback/useful.tsx',
	'routes/feedback/missing.tsx',
	'routes/feedback/thanks.tsx',

	'routes/partners/index.tsx',
	'routes/partners/kit.tsx',
	'routes/partners/poster.tsx',
	'routes/partners/qr.tsx',
	'routes/partners/counts.tsx',
	'routes/partners/with.tsx',
	'routes/embed/card.tsx',

	// The doors themselves.
	'routes/sign-in/email.tsx',
	'routes/sign-in/code.tsx',
	'routes/sign-in/staff.tsx',
	'routes/sign-in/staff-code.tsx',
	'routes/sign-out.tsx',

	// Before a form begins nothing is stored and nobody is known. Its last page makes the draft, and that action has a guard.
	'routes/request/about.tsx',
	'routes/request/route-check.tsx',
	'routes/request/not-here.tsx',
	'routes/request/begin.tsx',
	'routes/advice/form.tsx',
	'routes/advice/done.tsx',

	// The employee's link: what it opens without a code says who wrote, and lets them say no.
	'routes/your-referral/link.tsx',
	'routes/your-referral/code.tsx',
	'routes/your-referral/refuse.tsx',
	'routes/your-plan/link.tsx',
	'routes/your-plan/code.tsx',
	'routes/your-plan/end.tsx',

	// Reminders by e-mail: the link that came to the address is all there is, and it can confirm and stop.
	'routes/return-to-work/reminders/reminders.tsx',
	'routes/return-to-work/reminders/stop.tsx',

	// A review by link: the link is all that is asked for, and shows the least that can be answered (decision 0012).
	'routes/plan-review/review.tsx',
	'routes/plan-review/thanks.tsx',
]

/** Paths whose bytes are the same for everybody without a session: kept in memory, compressed once. */
export function isSamePageForEverybody(path: string): boolean {
	return (
		path === '/' ||
		/^\/guidance(\/(sheets\/)?[a-z0-9-]+)?$/.test(path) ||
		// The finder sends a script under a nonce of its own, and the plans and the kept lists are those of one browser.
		/^\/(adjustments(?!\/(find|plan)$)|checklists(?!\/kept$))(\/[a-z0-9-]+)?$/.test(path) ||
		path === '/return-to-work' ||
		// What is chosen and typed stands on the pages below a conversation, and a meeting is asked of the visitor’s own area.
		/^\/return-to-work\/conversation(\/(?!meeting$)[a-z-]+|\/when\/[a-z-]+)?$/.test(path) ||
		/^\/(services|helplines|funding|funding\/archive)$/.test(path) ||
		// Not the ways through one: there are thousands.
		/^\/return-to-work\/rehearse(\/[a-z]+)?$/.test(path) ||
		/^\/(help-now|privacy|cookies|accessibility|about|complaints|contact)$/.test(path)
	)
}
