import type { Choice } from '#app/features/referrals/decide.server.ts'
import type { PermissionId } from '#app/features/referrals/permissions.ts'
import type { LineWish } from '#app/features/referrals/referral-document.ts'
import type { ReferralKind, ReferralStatus } from '#app/features/referrals/referral.ts'
import type { SuggestedHere } from './cases.server.ts'
import type { Moment } from './demonstration-days.ts'
import type { ManagerKey } from './demonstration-firms.ts'

/** One invented referral or request and how far it got. Every person here is made up. */
export type Story = {
	readonly by: ManagerKey
	readonly kind?: ReferralKind
	readonly status: ReferralStatus
	/** Left out for a request about a post. */
	readonly about?: {
		readonly name: string
		readonly called: string
		readonly born: string
		readonly contact: { readonly email: string } | { readonly mobile: string }
	}
	readonly job: readonly [title: string, hours: string]
	readonly tasks: readonly [string, string, string]
	readonly seen: string
	readonly demands: Readonly<Record<string, readonly string[]>>
	readonly atWork: 'at-work' | 'with-changes' | 'off-sick' | 'in-parts'
	/** First day off, in days before the form was begun. */
	readonly offFor?: number
	readonly tried: readonly string[]
	readonly wants: readonly string[]
	readonly jobAtRisk?: string
	/** For an assessment. */
	readonly lookAt?: string
	readonly begun: Moment
	readonly decided?: Moment
	readonly moves?: readonly Moment[]
	readonly way?: readonly ReferralStatus[]
	readonly staff?: 'tom' | 'grace'
	readonly choice?: Choice
	readonly wishes?: Readonly<Record<string, LineWish>>
	readonly no?: readonly PermissionId[]
	readonly own?: string
	readonly reach?: 'phone' | 'text'
	readonly question?: string
	/** What the service suggests to change at work: an id of the catalogue, or words of its own. */
	readonly suggests?: readonly SuggestedHere[]
	readonly notes?: readonly { readonly by: 'tom' | 'grace' | 'nadia'; readonly on: Moment; readonly text: string }[]
	/** The last question answered of an unfinished draft. */
	readonly answeredTo?: string
	/** This message goes out, so that somebody can try its link. */
	readonly goesOut?: 'resume-your-draft' | 'read-your-referral'
}

const shop = { physical: ['P-stand', 'P-bend'], people: ['I-public'] }
const lifting = { physical: ['P-lift', 'P-bend'], conditions: ['W-pace'] }
const desk = { physical: ['P-sit', 'P-hand'], thinking: ['C-focus'] }
const caring = { physical: ['P-lift'], people: ['I-emotion', 'I-team'], conditions: ['W-shift'] }

/** The one that expires stands first: retention runs for it before the others are there. */
export const stories: readonly Story[] = [
	{
		by: 'imran',
		status: 'expired',
		about: { name: 'Gary Lidgate-Moss', called: 'Gary', born: '1971-05-09', contact: { mobile: '07700 900151' } },
		job: ['Forklift driver', '40 a week'],
		tasks: ['Unloads lorries', 'Moves pallets to the racks', 'Checks the truck each morning'],
		seen: 'Finds it hard to turn and look behind while driving, more so late in the shift.',
		demands: { physical: ['P-drive', 'P-sit'], conditions: ['W-pace'] },
		atWork: 'with-changes',
		tried: ['light-duties'],
		wants: ['stay-plan', 'adjustments'],
		begun: [16, '13:20'],
	},
	{
		by: 'marta',
		status: 'draft',
		about: { name: 'Kit Lowther', called: 'Kit', born: '1996-02-18', contact: { email: 'kit.lowther@mail.example' } },
		job: ['Delivery driver', '24 a week'],
		tasks: ['Loads the van at five', 'Drives the morning round', 'Serves when the shop is busy'],
		seen: 'Slow to get in and out of the van by the end of the round.',
		demands: { physical: ['P-drive', 'P-lift'] },
		atWork: 'at-work',
		tried: ['none'],
		wants: ['stay-plan'],
		begun: [1, '15:10'],
		answeredTo: 'job-risk',
		goesOut: 'resume-your-draft',
	},
	{
		by: 'marta',
		status: 'awaiting-subject',
		about: { name: 'Rosa Wintle', called: 'Rosa', born: '1988-11-02', contact: { email: 'rosa.wintle@mail.example' } },
		job: ['Baker', '35 a week'],
		tasks: ['Shapes dough from four in the morning', 'Lifts trays in and out of the ovens', 'Cleans down at noon'],
		seen: 'Puts trays down halfway and rests her arms. Goes quiet and stops for breaks after about two hours.',
		demands: { physical: ['P-lift', 'P-hand', 'P-stamina'], conditions: ['W-hours'] },
		atWork: 'with-changes',
		tried: ['lift-swap', 'micro-breaks'],
		wants: ['stay-plan', 'adjustments', 'manager-help'],
		begun: [2, '14:05'],
		goesOut: 'read-your-referral',
	},
	{
		by: 'marta',
		status: 'received',
		about: { name: 'Owen Tarrant', called: 'Owen', born: '1979-07-30', contact: { email: 'owen.tarrant@mail.example' } },
		job: ['Counter assistant', '30 a week'],
		tasks: ['Serves customers', 'Fills the shelves', 'Cashes up'],
		seen: 'Needs to sit down after about an hour and loses track of orders when there is a queue.',
		demands: { ...shop, thinking: ['C-focus'] },
		atWork: 'at-work',
		tried: ['check-in', 'rest-place'],
		wants: ['stay-plan', 'adjustments'],
		begun: [7, '16:40'],
		decided: [6, '19:05'],
		own: 'A stool at the till, and somebody else on the late shift on Fridays.',
		no: ['speak-to-clinician', 'share-plan'],
	},
	{
		by: 'devan',
		status: 'changes-requested',
		about: { name: 'Liam Thackeray', called: 'Liam', born: '1990-03-12', contact: { email: 'liam.thackeray@mail.example' } },
		job: ['Print finisher', '37.5 a week'],
		tasks: ['Runs the folding machine', 'Packs finished jobs', 'Checks proofs'],
		seen: 'Misses steps when two jobs run at once and leaves early on some days.',
		demands: { thinking: ['C-multi', 'C-focus'], conditions: ['W-sense'] },
		atWork: 'at-work',
		tried: ['quiet'],
		wants: ['adjustments', 'three-way'],
		jobAtRisk: 'absence',
		begun: [5, '10:15'],
		decided: [4, '20:10'],
		wishes: {
			'what-you-see': { wish: 'correct', text: 'I have never left early without asking. On two days I was told I could go.' },
			'job-risk': { wish: 'remove', text: '' },
		},
	},
	{
		by: 'devan',
		status: 'declined',
		about: { name: 'Sanjay Mistry-Vale', called: 'Sanjay', born: '1983-09-21', contact: { mobile: '07700 900152' } },
		job: ['Machine minder', '40 a week'],
		tasks: ['Sets up the press', 'Feeds paper', 'Clears jams'],
		seen: 'Has had several single days off since August.',
		demands: { physical: ['P-stand', 'P-lift'] },
		atWork: 'at-work',
		tried: ['check-in'],
		wants: ['manager-help'],
		begun: [10, '09:30'],
		decided: [9, '12:45'],
	},
	{
		by: 'devan',
		status: 'triaged',
		staff: 'tom',
		about: {
			name: 'Petra Nowicka-Dunn',
			called: 'Petra',
			born: '1994-12-05',
			contact: { email: 'petra.nowicka-dunn@mail.example' },
		},
		job: ['Studio designer', '30 a week'],
		tasks: ['Lays out pages', 'Talks to customers on the phone', 'Sends files to print'],
		seen: 'Takes longer over proofs than she did and gets up often from the screen.',
		demands: desk,
		atWork: 'with-changes',
		tried: ['wfh', 'dse-setup'],
		wants: ['stay-plan', 'assessment'],
		jobAtRisk: 'capability',
		begun: [6, '11:25'],
		decided: [5, '17:50'],
		moves: [[4, '10:20']],
		wishes: {
			'what-you-see': { wish: 'correct', text: 'It is the mornings that are slow. After eleven I am as quick as before.' },
			'job-risk': { wish: 'remove', text: '' },
		},
		own: 'Later starts on Mondays, and a screen that does not flicker.',
		notes: [
			{
				by: 'tom',
				on: [4, '10:35'],
				text: 'Wants calls after eleven only. Employee left out the line about a formal process: do not raise it with the employer.',
			},
		],
	},
	{
		by: 'devan',
		status: 'attended',
		staff: 'grace',
		about: { name: 'Colin Farrow-Pike', called: 'Col', born: '1966-01-27', contact: { email: 'col.farrow-pike@mail.example' } },
		job: ['Warehouse and despatch', '37.5 a week'],
		tasks: ['Packs pallets', 'Drives the small van', 'Keeps the stock list'],
		seen: 'Came back on half days in October. Lifts below knee height are slow and he asks for help with them.',
		demands: lifting,
		atWork: 'in-parts',
		offFor: 60,
		tried: ['phased', 'lift-swap'],
		wants: ['return-plan', 'three-way'],
		begun: [13, '08:55'],
		decided: [12, '13:30'],
		moves: [
			[11, '09:40'],
			[10, '11:05'],
			[6, '15:30'],
		],
		no: ['share-plan'],
		own: 'I want to be back on full hours before Christmas but not on the loading bay.',
		notes: [
			{
				by: 'grace',
				on: [6, '15:45'],
				text: 'Met at the library in Loughborough. Agreed to look at hours first and tasks in a second meeting.',
			},
		],
	},
	{
		by: 'devan',
		kind: 'assessment',
		lookAt: 'screen',
		status: 'released',
		staff: 'grace',
		about: { name: 'Hazel Quint', called: 'Hazel', born: '1991-06-14', contact: { email: 'hazel.quint@mail.example' } },
		job: ['Estimator', '35 a week'],
		tasks: ['Prices jobs on screen', 'Answers the phone', 'Visits customers'],
		seen: 'Holds the phone with her shoulder and types. Stops to stretch every quarter of an hour.',
		demands: desk,
		atWork: 'at-work',
		tried: ['dse-setup'],
		wants: ['assessment'],
		begun: [19, '14:30'],
		decided: [18, '18:10'],
		moves: [
			[17, '09:15'],
			[16, '10:40'],
			[12, '12:20'],
			[9, '16:05'],
			[4, '11:30'],
		],
		own: 'A headset would do most of it.',
		suggests: [{ change: 'dse-setup' }, { own: 'A headset for the phone, so that both hands are free to type.' }],
	},
	{
		by: 'joan',
		status: 'info-requested',
		staff: 'tom',
		about: {
			name: 'Blessing Amadi-Cole',
			called: 'Blessing',
			born: '1986-08-08',
			contact: { email: 'blessing.amadi-cole@mail.example' },
		},
		job: ['Senior carer', '36 a week'],
		tasks: ['Helps residents get up and dressed', 'Gives medicines', 'Writes the handover'],
		seen: 'Asks to swap out of nights and is slower on the second floor by the end of a shift.',
		demands: caring,
		atWork: 'at-work',
		tried: ['no-nights'],
		wants: ['adjustments', 'stay-plan'],
		begun: [5, '13:15'],
		decided: [4, '09:20'],
		moves: [[3, '14:10']],
		question: 'Which shifts could be fixed for the next eight weeks, and from which Monday?',
	},
	{
		by: 'joan',
		status: 'booked',
		staff: 'tom',
		about: { name: 'Teresa Vane', called: 'Terry', born: '1975-04-03', contact: { mobile: '07700 900153' } },
		job: ['Cook', '30 a week'],
		tasks: ['Plans the menus', 'Cooks lunch for forty', 'Orders stock'],
		seen: 'Cannot hear the call bell over the fans and leans close to follow what is said.',
		demands: { senses: ['V-hear'], physical: ['P-stand'], people: ['I-team'] },
		atWork: 'at-work',
		tried: ['other'],
		wants: ['adjustments', 'assessment'],
		begun: [9, '15:50'],
		decided: [8, '11:40'],
		moves: [
			[7, '10:10'],
			[5, '09:35'],
		],
		reach: 'text',
		own: 'I read lips. Please write, do not ring.',
	},
	{
		by: 'joan',
		status: 'report-with-subject',
		staff: 'grace',
		about: {
			name: 'Aled Prosser-Hume',
			called: 'Aled',
			born: '1998-10-19',
			contact: { email: 'aled.prosser-hume@mail.example' },
		},
		job: ['Activities assistant', '22.5 a week'],
		tasks: ['Runs the morning group', 'Takes residents out', 'Keeps the craft room'],
		seen: 'Very good with residents. Loses the thread when the rota changes on the day.',
		demands: { thinking: ['C-plan', 'C-memory'], conditions: ['W-change'] },
		atWork: 'with-changes',
		tried: ['check-in', 'fair-targets'],
		wants: ['stay-plan', 'manager-help'],
		begun: [15, '10:45'],
		decided: [14, '16:30'],
		moves: [
			[13, '09:50'],
			[12, '14:20'],
			[8, '11:15'],
			[3, '15:40'],
		],
		own: 'Write the day down for me. I do not forget what is written.',
		suggests: [{ change: 'write-it' }, { own: 'Tell him by three in the afternoon when the next day’s rota changes.' }],
	},
	{
		by: 'ruth',
		status: 'withheld',
		staff: 'tom',
		about: {
			name: 'Mina Farooqi-Lane',
			called: 'Mina',
			born: '1981-01-11',
			contact: { email: 'mina.farooqi-lane@mail.example' },
		},
		job: ['Care coordinator', '37.5 a week'],
		tasks: ['Plans the rounds', 'Answers families on the phone', 'Checks records'],
		seen: 'Has stopped taking calls after four and asks for meetings by letter.',
		demands: { people: ['I-phone', 'I-emotion'], conditions: ['W-load'] },
		atWork: 'at-work',
		tried: ['wfh', 'fair-targets'],
		wants: ['stay-plan', 'three-way'],
		begun: [20, '12:05'],
		decided: [19, '20:25'],
		moves: [
			[18, '09:30'],
			[17, '15:10'],
			[13, '10:30'],
			[8, '14:45'],
			[5, '16:15'],
		],
		no: ['share-summary', 'share-plan', 'talk-to-manager'],
	},
	{
		by: 'joan',
		status: 'triaged',
		staff: 'grace',
		choice: 'without-manager',
		about: {
			name: 'Dawn Huxtable-Reed',
			called: 'Dawn',
			born: '1969-12-30',
			contact: { email: 'dawn.huxtable-reed@mail.example' },
		},
		job: ['Night carer', '33 a week'],
		tasks: ['Checks on residents', 'Does the laundry', 'Writes the night log'],
		seen: 'Has been late for three shifts and seems worn out.',
		demands: caring,
		atWork: 'at-work',
		tried: ['none'],
		wants: ['manager-help'],
		begun: [8, '17:20'],
		decided: [7, '08:15'],
		moves: [[6, '13:25']],
		no: ['pass-referral', 'talk-to-manager', 'share-summary', 'share-plan'],
		own: 'The bus does not come in time for the early handover. That is all it is. I would like help to sort my shifts.',
	},
	{
		by: 'joan',
		status: 'closed',
		staff: 'grace',
		way: ['triaged', 'booked', 'attended', 'report-with-subject', 'released', 'closed'],
		about: {
			name: 'Peter Yarrow-Blythe',
			called: 'Peter',
			born: '1963-02-25',
			contact: { email: 'peter.yarrow-blythe@mail.example' },
		},
		job: ['Maintenance worker', '20 a week'],
		tasks: ['Mends what breaks', 'Mows the lawns', 'Tests the alarms'],
		seen: 'Climbs ladders slowly and leaves the high work for another day.',
		demands: { physical: ['P-walk', 'P-lift'], conditions: ['W-outdoor'] },
		atWork: 'in-parts',
		offFor: 45,
		tried: ['phased', 'light-duties'],
		wants: ['return-plan'],
		begun: [26, '09:10'],
		decided: [25, '15:35'],
		moves: [
			[24, '10:00'],
			[22, '11:20'],
			[17, '14:00'],
			[12, '09:45'],
			[7, '16:20'],
			[2, '12:10'],
		],
		notes: [{ by: 'nadia', on: [2, '12:00'], text: 'Back on full hours since last week. Closing as agreed with Peter.' }],
	},
	{
		by: 'ruth',
		kind: 'assessment',
		lookAt: 'standing',
		status: 'draft',
		about: {
			name: 'Joy Hathersage-Orr',
			called: 'Joy',
			born: '1977-03-17',
			contact: { email: 'joy.hathersage-orr@mail.example' },
		},
		job: ['Laundry assistant', '25 a week'],
		tasks: ['Loads the machines', 'Irons', 'Sorts linen'],
		seen: 'Shifts from foot to foot at the folding table.',
		demands: { physical: ['P-stand'] },
		atWork: 'at-work',
		tried: ['none'],
		wants: ['assessment'],
		begun: [3, '16:55'],
		answeredTo: 'place',
	},
	{
		by: 'imran',
		status: 'no-contact',
		staff: 'tom',
		about: { name: 'Zofia Kernowska', called: 'Zosia', born: '1992-05-28', contact: { mobile: '07700 900154' } },
		job: ['Picker', '37.5 a week'],
		tasks: ['Picks orders by hand scanner', 'Pushes a loaded trolley', 'Packs small parcels'],
		seen: 'Off for three weeks. Before that her rate fell in the second half of the shift.',
		demands: { physical: ['P-walk', 'P-lift'], conditions: ['W-pace'] },
		atWork: 'off-sick',
		offFor: 21,
		tried: ['none'],
		wants: ['return-plan', 'manager-help'],
		begun: [9, '07:35'],
		decided: [8, '18:45'],
		moves: [
			[7, '11:30'],
			[4, '15:20'],
		],
		reach: 'text',
		notes: [
			{ by: 'tom', on: [5, '10:10'], text: 'Texted twice, no answer yet. Third try on Thursday at the time she asked for.' },
			{ by: 'tom', on: [4, '15:25'], text: 'No answer to the third text. Letter sent.' },
		],
	},
	{
		by: 'imran',
		status: 'three-way-booked',
		staff: 'grace',
		about: {
			name: 'Marcus Bell-Adeane',
			called: 'Marcus',
			born: '1985-11-23',
			contact: { email: 'marcus.bell-adeane@mail.example' },
		},
		job: ['Team leader, goods in', '42 a week'],
		tasks: ['Runs the morning briefing', 'Books lorries in', 'Trains starters'],
		seen: 'Has asked not to lead the briefing and stays behind to finish paperwork.',
		demands: { people: ['I-meet', 'I-super'], thinking: ['C-read'] },
		atWork: 'with-changes',
		tried: ['light-duties', 'check-in'],
		wants: ['three-way', 'stay-plan'],
		begun: [12, '12:40'],
		decided: [11, '21:15'],
		moves: [
			[10, '09:20'],
			[9, '14:55'],
			[4, '10:50'],
		],
		no: ['speak-to-clinician'],
	},
	{
		by: 'imran',
		status: 'received',
		about: { name: 'Yusuf Rahmani-Holt', called: 'Yusuf', born: '2000-07-07', contact: { mobile: '07700 900155' } },
		job: ['Van driver', '40 a week'],
		tasks: ['Drives the county round', 'Carries parcels to the door', 'Fills in the delivery sheet'],
		seen: 'Parks further off than he has to and walks slowly back to the van.',
		demands: { physical: ['P-drive', 'P-walk'], conditions: ['W-travel'] },
		atWork: 'at-work',
		tried: ['micro-breaks'],
		wants: ['stay-plan', 'adjustments'],
		begun: [2, '18:10'],
		decided: [1, '16:50'],
	},
	{
		by: 'imran',
		kind: 'assessment',
		lookAt: 'manual',
		status: 'received',
		job: ['Packer', '37.5 a week'],
		tasks: ['Packs parcels at the bench', 'Stacks boxes on pallets', 'Fetches card from the store'],
		seen: '',
		demands: lifting,
		atWork: 'at-work',
		tried: ['light-duties'],
		wants: ['assessment'],
		begun: [1, '11:05'],
	},
	{
		by: 'imran',
		kind: 'assessment',
		lookAt: 'vehicle',
		status: 'booked',
		staff: 'tom',
		about: {
			name: 'Niall Corrigan-Shaw',
			called: 'Niall',
			born: '1974-09-01',
			contact: { email: 'niall.corrigan-shaw@mail.example' },
		},
		job: ['Shunter driver', '40 a week'],
		tasks: ['Moves trailers in the yard', 'Couples and uncouples', 'Checks lights and tyres'],
		seen: 'Gets down from the cab backwards and one step at a time.',
		demands: { physical: ['P-drive', 'P-walk'] },
		atWork: 'at-work',
		tried: ['micro-breaks'],
		wants: ['assessment'],
		begun: [8, '06:50'],
		decided: [7, '15:05'],
		moves: [
			[6, '10:30'],
			[3, '09:55'],
		],
	},
	{
		by: 'ruth',
		kind: 'assessment',
		lookAt: 'stress',
		status: 'awaiting-subject',
		about: {
			name: 'Caitlin Ferrers-Bow',
			called: 'Cat',
			born: '1987-06-06',
			contact: { email: 'caitlin.ferrers-bow@mail.example' },
		},
		job: ['Deputy manager', '37.5 a week'],
		tasks: ['Runs the rota', 'Covers when somebody is away', 'Talks with families'],
		seen: 'Works through breaks and has asked twice for the rota to be shared out.',
		demands: { conditions: ['W-load', 'W-change'], people: ['I-team'] },
		atWork: 'at-work',
		tried: ['fair-targets'],
		wants: ['assessment'],
		begun: [1, '09:25'],
	},
]
