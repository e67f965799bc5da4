import { index, route, type RouteConfig } from '@remix-run/route-config'

const guidance = [
	index('routes/home.tsx'),
	route('guidance', 'routes/guidance/index.tsx'),
	route('guidance/:slug', 'routes/guidance/article.tsx'),
	route('guidance/sheets/:slug', 'routes/guidance/sheet.tsx'),
	route('search', 'routes/search.tsx'),
	route('search/suggestions', 'routes/search-suggestions.tsx'),
	...['help-now', 'privacy', 'cookies', 'accessibility', 'about', 'complaints', 'contact'].map((page) =>
		route(page, 'routes/pages/page.tsx', { id: page }),
	),
]

/** What is done in the same way with a plan of changes and with a phased return. The address says which it is. */
const sharedPages = (under: string) =>
	['link', 'keep', 'share', 'sign', 'looked'].map((page) =>
		route(`${under}/:paper/${page}`, `routes/papers/${page}.tsx`, { id: `${under}/${page}` }),
	)

const adjustments = [
	route('adjustments', 'routes/adjustments/catalogue.tsx'),
	route('adjustments/compare', 'routes/adjustments/compare.tsx'),
	...['find', 'find/mine', 'find/:code', 'find/mine/:code'].map((path) =>
		route(`adjustments/${path}`, 'routes/adjustments/find.tsx', { id: `adjustments/${path}` }),
	),
	route('adjustments/find/changes.json', 'routes/adjustments/changes.tsx'),
	route('adjustments/find/picked/:code', 'routes/adjustments/picked.tsx'),
	route('adjustments/plan', 'routes/adjustments/plan/start.tsx'),
	route('adjustments/plan/add', 'routes/adjustments/plan/add.tsx'),
	route('adjustments/plan/import', 'routes/adjustments/plan/import.tsx'),
	route('adjustments/plan/:paper', 'routes/adjustments/plan/plan.tsx'),
	route('adjustments/plan/:paper/versions', 'routes/adjustments/plan/versions.tsx'),
	route('adjustments/plan/:paper/agree', 'routes/adjustments/plan/agree.tsx'),
	route('adjustments/plan/:paper/costs', 'routes/adjustments/plan/costs.tsx'),
	route('adjustments/plan/:paper/copy/:file', 'routes/adjustments/plan/copy.tsx'),
	route('adjustments/plan/:paper/review', 'routes/adjustments/plan/review.tsx'),
	route('adjustments/plan/resume/:token', 'routes/adjustments/plan/resume.tsx'),
	route('adjustments/plan/:paper/hand-over', 'routes/adjustments/plan/hand-over.tsx'),
	...sharedPages('adjustments/plan'),
	route('adjustments/plan/:paper/delete', 'routes/adjustments/plan/delete.tsx'),
	route('adjustments/plan/:paper/letters', 'routes/adjustments/plan/letters.tsx'),
	route('adjustments/plan/:paper/letters/:letter', 'routes/adjustments/plan/letter.tsx'),
	route('adjustments/plan/:paper/letters/:letter/file', 'routes/adjustments/plan/letter-file.tsx'),
	...['about', 'row/:row', 'row/:row/answer'].map((path) =>
		route(`adjustments/plan/:paper/${path}`, 'routes/adjustments/plan/part.tsx', { id: `plan/${path}` }),
	),
	route('adjustments/:id', 'routes/adjustments/adjustment.tsx'),
	route('checklists', 'routes/checklists/index.tsx'),
	route('checklists/:slug', 'routes/checklists/checklist.tsx'),
	route('checklists/:slug/copy/:file', 'routes/checklists/copy.tsx'),
	route('checklists/kept', 'routes/checklists/kept-lists.tsx'),
	route('checklists/kept/:paper', 'routes/checklists/kept.tsx'),
	route('checklists/kept/:paper/answers', 'routes/checklists/kept-answers.tsx'),
	route('checklists/kept/:paper/copy/:file', 'routes/checklists/kept-copy.tsx'),
	route('checklists/kept/:paper/delete', 'routes/checklists/kept-delete.tsx'),
]

/** Tools for a return to work, and the same calculators for other programs. */
const returnToWork = [
	route('return-to-work', 'routes/return-to-work/index.tsx'),
	route('return-to-work/phased-return', 'routes/return-to-work/phased-return/begin.tsx'),
	...['docx', 'pdf', 'ics'].map((kind) =>
		route(`return-to-work/phased-return/copy.${kind}`, 'routes/return-to-work/phased-return/pattern-copy.tsx', {
			id: `phased-return/copy.${kind}`,
		}),
	),
	route('return-to-work/phased-return/:paper', 'routes/return-to-work/phased-return/plan.tsx'),
	...['about', 'pay', 'week/:week'].map((path) =>
		route(`return-to-work/phased-return/:paper/${path}`, 'routes/return-to-work/phased-return/part.tsx', {
			id: `phased-return/${path}`,
		}),
	),
	route('return-to-work/phased-return/:paper/copy/:file', 'routes/return-to-work/phased-return/copy.tsx'),
	...['delete', 'into-plan', 'versions'].map((page) =>
		route(`return-to-work/phased-return/:paper/${page}`, `routes/return-to-work/phased-return/${page}.tsx`),
	),
	...sharedPages('return-to-work/phased-return'),
	route('return-to-work/timeline', 'routes/return-to-work/timeline/timeline.tsx'),
	route('return-to-work/timeline/dates.ics', 'routes/return-to-work/timeline/dates.tsx'),
	route('return-to-work/timeline/copy/:file', 'routes/return-to-work/timeline/copy.tsx'),
	route('api/v1/calculators/timeline', 'routes/api/timeline.tsx'),
	route('api/v1/calculators/phased-return', 'routes/api/phased-return.tsx'),
	route('return-to-work/rehearse', 'routes/return-to-work/rehearse/index.tsx'),
	...['', '/:way'].map((way) =>
		route(`return-to-work/rehearse/:slug${way}`, 'routes/return-to-work/rehearse/conversation.tsx', { id: `rehearse${way}` }),
	),
	route('return-to-work/rehearse/:slug/:way/copy/:file', 'routes/return-to-work/rehearse/copy.tsx'),
	route('return-to-work/reminders', 'routes/return-to-work/reminders/ask.tsx'),
	route('return-to-work/costs', 'routes/return-to-work/costs.tsx'),
	...['contact-agreement', 'contact-log'].flatMap((sheet) => [
		route(`return-to-work/${sheet}`, 'routes/return-to-work/contact-sheet.tsx', { id: sheet }),
		route(`return-to-work/${sheet}/copy/:file`, 'routes/return-to-work/contact-copy.tsx', { id: `${sheet}-copy` }),
	]),
	route('return-to-work/contact-log/keep', 'routes/return-to-work/record/keep.tsx', { id: 'contact-log/keep' }),
	route('return-to-work/contact-log/:paper', 'routes/return-to-work/contact-log/kept.tsx'),
	route('return-to-work/contact-log/:paper/copy/:file', 'routes/return-to-work/contact-log/kept-copy.tsx'),
	route('return-to-work/contact-log/:paper/delete', 'routes/return-to-work/record/delete.tsx', { id: 'contact-log/delete' }),
	route('return-to-work/record', 'routes/return-to-work/record/record.tsx'),
	route('return-to-work/record/copy/:file', 'routes/return-to-work/record/copy.tsx'),
	route('return-to-work/record/keep', 'routes/return-to-work/record/keep.tsx'),
	route('return-to-work/record/plan', 'routes/return-to-work/record/plan.tsx'),
	route('return-to-work/record/:paper', 'routes/return-to-work/record/kept.tsx'),
	route('return-to-work/record/:paper/change', 'routes/return-to-work/record/change.tsx'),
	route('return-to-work/record/:paper/copy/:file', 'routes/return-to-work/record/kept-copy.tsx'),
	route('return-to-work/record/:paper/delete', 'routes/return-to-work/record/delete.tsx'),
	route('return-to-work/conversation', 'routes/return-to-work/conversation/index.tsx'),
	route('return-to-work/conversation/when/:branch', 'routes/return-to-work/conversation/branch.tsx'),
	route('return-to-work/conversation/meeting', 'routes/return-to-work/conversation/meeting.tsx'),
	route('return-to-work/conversation/meeting/file', 'routes/return-to-work/conversation/meeting-file.tsx'),
	route('return-to-work/conversation/:stage', 'routes/return-to-work/conversation/stage.tsx'),
	route('return-to-work/conversation/:stage/agenda', 'routes/return-to-work/conversation/agenda.tsx'),
	route('return-to-work/conversation/:stage/agenda/file', 'routes/return-to-work/conversation/agenda-file.tsx'),
	route('api/v1/calculators/sick-pay', 'routes/api/sick-pay.tsx'),
	route('api/v1/calculators', 'routes/api/calculators.tsx'),
	route('api/v1/openapi.json', 'routes/api/openapi.tsx'),
	route('return-to-work/for-programs', 'routes/return-to-work/for-programs.tsx'),
	route('return-to-work/sick-pay', 'routes/return-to-work/sick-pay.tsx'),
	route('return-to-work/sick-pay/copy/:file', 'routes/return-to-work/sick-pay-copy.tsx'),
	route('return-to-work/questions', 'routes/return-to-work/questions.tsx'),
	route('return-to-work/questions/copy/:file', 'routes/return-to-work/questions-copy.tsx'),
	route('return-to-work/letters', 'routes/return-to-work/letters.tsx'),
	route('return-to-work/letters/:letter', 'routes/return-to-work/letter.tsx'),
	route('return-to-work/letters/:letter/copy/:file', 'routes/return-to-work/letter-copy.tsx'),
	route('return-to-work/six-topics', 'routes/return-to-work/six-topics.tsx'),
	route('return-to-work/six-topics/plan', 'routes/return-to-work/six-topics-plan.tsx'),
	route('return-to-work/six-topics/copy/:file', 'routes/return-to-work/six-topics-copy.tsx'),
	route('return-to-work/fit-note', 'routes/return-to-work/fit-note.tsx'),
	route('return-to-work/fit-note/dates.ics', 'routes/return-to-work/fit-note-dates.tsx'),
]

/** Behind the links of reminders. These addresses stand in somebody's inbox, so they do not say what they are about. */
const reminders = [
	route('reminders/:token', 'routes/return-to-work/reminders/reminders.tsx'),
	route('reminders/:token/stop', 'routes/return-to-work/reminders/stop.tsx'),
]

/** One address for each way through the questions. */
const helpFinder = [
	route('help-finder', 'routes/help-finder/finder.tsx', { id: 'help-finder' }),
	route('help-finder/:code', 'routes/help-finder/finder.tsx', { id: 'help-finder-code' }),
]

const directory = [
	route('services', 'routes/directory/services.tsx'),
	route('helplines', 'routes/directory/helplines.tsx'),
	...['funding', 'funding/archive'].map((path) => route(path, 'routes/directory/funding.tsx', { id: path })),
	route('area', 'routes/directory/area.tsx'),
	route('language', 'routes/language.tsx'),
]

const signIn = [
	route('sign-in', 'routes/sign-in/email.tsx'),
	route('sign-in/code', 'routes/sign-in/code.tsx'),
	route('sign-in/staff', 'routes/sign-in/staff.tsx'),
	route('sign-in/staff/code', 'routes/sign-in/staff-code.tsx'),
	route('sign-out', 'routes/sign-out.tsx'),
]

/** A referral and a workplace-assessment request are the same pages over different questions. */
const requests = ['refer', 'assessments'].flatMap((base) => {
	const page = (path: string, file: string) => route(`${base}${path}`, `routes/request/${file}.tsx`, { id: `${base}-${file}` })
	return [
		page('', 'about'),
		page('/start/:step', 'route-check'),
		page('/not-here/:reason', 'not-here'),
		page('/begin', 'begin'),
		page('/done/:reference', 'done'),
		page('/done/:reference/:file', 'copy'),
		page('/:draft', 'task-list'),
		page('/:draft/check', 'check'),
		page('/:draft/later', 'later'),
		page('/:draft/delete', 'delete'),
		page('/:draft/:step', 'step'),
	]
})

const employee = [
	route('your-referral/:token', 'routes/your-referral/link.tsx'),
	route('your-referral/:token/code', 'routes/your-referral/code.tsx'),
	route('your-referral/:token/refuse', 'routes/your-referral/refuse.tsx'),
	route('your-referral/:token/read', 'routes/your-referral/read.tsx'),
	route('your-referral/:token/line/:line', 'routes/your-referral/line.tsx'),
	route('your-referral/:token/about/:step', 'routes/your-referral/step.tsx'),
	route('your-referral/:token/decide', 'routes/your-referral/decide.tsx'),
	route('your-referral/:token/status', 'routes/your-referral/status.tsx'),
	route('your-referral/:token/copy/:file', 'routes/your-referral/copy.tsx'),
]

/** The employee of a plan or of a phased return, by their own link. */
const yourPlan = [
	route('your-plan/:token', 'routes/your-plan/link.tsx'),
	route('your-plan/:token/code', 'routes/your-plan/code.tsx'),
	route('your-plan/:token/end', 'routes/your-plan/end.tsx'),
	route('your-plan/:token/plan', 'routes/your-plan/plan.tsx'),
	...['comment/:row', 'days'].map((path) =>
		route(`your-plan/:token/${path}`, 'routes/your-plan/part.tsx', { id: `your-plan/${path}` }),
	),
	route('your-plan/:token/looked', 'routes/your-plan/looked.tsx'),
	route('your-plan/:token/versions', 'routes/your-plan/versions.tsx'),
	route('your-plan/:token/copy/:file', 'routes/your-plan/copy.tsx'),
	route('your-plan/:token/return', 'routes/your-plan/return.tsx'),
	...['say', 'say/:week'].map((path) =>
		route(`your-plan/:token/${path}`, 'routes/your-plan/say.tsx', { id: `your-plan/${path}` }),
	),
	route('your-plan/:token/return/versions', 'routes/your-plan/return-versions.tsx'),
	route('your-plan/:token/return/copy/:file', 'routes/your-plan/return-copy.tsx'),
]

/** Answers to a plan by an e-mailed link. */
const reviews = [
	route('plan-review/:token', 'routes/plan-review/review.tsx'),
	route('plan-review/:token/thanks', 'routes/plan-review/thanks.tsx'),
]

const account = [
	route('account', 'routes/account/index.tsx'),
	route('account/plans', 'routes/account/plans.tsx'),
	route('account/records', 'routes/return-to-work/record/records.tsx'),
	route('account/referrals/:reference', 'routes/account/referral.tsx'),
]

const casework = [
	route('casework', 'routes/casework/inbox.tsx'),
	route('casework/call-backs', 'routes/casework/call-backs.tsx'),
	route('casework/:id', 'routes/casework/case.tsx'),
]

const advice = [route('advice', 'routes/advice/form.tsx'), route('advice/done/:reference', 'routes/advice/done.tsx')]

const feedback = [
	route('feedback/useful', 'routes/feedback/useful.tsx'),
	route('feedback/missing', 'routes/feedback/missing.tsx'),
	route('feedback/thanks', 'routes/feedback/thanks.tsx'),
]

/** For business organisations. What they print and embed stays where it is: these addresses stand on paper. */
const partners = [
	route('partners', 'routes/partners/index.tsx'),
	route('partners/kit/:partner', 'routes/partners/kit.tsx'),
	route('partners/kit/:partner/poster', 'routes/partners/poster.tsx'),
	route('partners/kit/:partner/qr.svg', 'routes/partners/qr.tsx'),
	route('partners/counts/:partner', 'routes/partners/counts.tsx'),
	route('with/:partner', 'routes/partners/with.tsx', { id: 'with' }),
	route('with/:partner/:campaign', 'routes/partners/with.tsx', { id: 'with-campaign' }),
	route('embed/card', 'routes/embed/card.tsx'),
]

/** For other programs: feed readers and search engines. */
const publishing = [
	route('feeds/guidance.atom', 'routes/publishing/feed.tsx'),
	route('sitemap.xml', 'routes/publishing/site-map.tsx'),
	route('robots.txt', 'routes/publishing/robots.tsx'),
	route('status', 'routes/status/status.tsx'),
]

/** Answer "not found" in production. */
const development = [route('styleguide', 'routes/styleguide.tsx'), route('dev/mail', 'routes/dev/mail.tsx')]

export default [
	...guidance,
	...adjustments,
	...returnToWork,
	...reminders,
	...helpFinder,
	...directory,
	...signIn,
	...requests,
	...employee,
	...yourPlan,
	...reviews,
	...account,
	...casework,
	...advice,
	...feedback,
	...partners,
	...publishing,
	...development,
] satisfies RouteConfig
