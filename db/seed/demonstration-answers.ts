import { firms, managers, aboutTheFirm } from './demonstration-firms.ts'
import { addDays } from '#app/journey/calendar.ts'
import type { SampleOverrides } from '#app/journey/sample-answers.ts'
import type { Story } from './demonstration-stories.ts'

/** What the manager of a story answers, on either form. What is optional and not told is left out. */
export function answersOf(story: Story, begunOn: string): SampleOverrides {
	const { about, job, tasks, seen, demands, atWork, offFor = 20, tried, wants, jobAtRisk, by } = story
	const contact = about?.contact
	const firm = firms[managers[by].firm]
	return {
		...aboutTheFirm(by),
		'employee-name': {
			name: about?.name,
			preferredName: about?.called,
			bornOn: about?.born,
			relationship: managers[by].relationship,
		},
		'employee-contact': {
			email: undefined,
			mobile: undefined,
			...(contact && ('mobile' in contact ? { mobile: inE164(contact.mobile) } : contact)),
			postcode: firm.postcode,
		},
		'employee-support': { needs: [], language: undefined },
		'work-now': { status: atWork },
		'time-away': { firstDay: addDays(begunOn, -offFor), fitNote: 'yes', fitNoteEnd: addDays(begunOn, 10), mayBeFit: 'unsure' },
		'return-date': { spokenOf: 'no' },
		'time-off': { days: offFor > 40 ? '21-60' : '6-20', spells: '2-3' },
		'job-risk': { processes: [jobAtRisk ?? 'none'], dates: undefined },
		'work-cause': { cause: 'unsure', accident: undefined },
		job: { title: job[0], hours: job[1], timeInJob: '1-5-years' },
		post: { title: job[0], hours: job[1] },
		'work-pattern': { when: ['days'], place: 'site' },
		'main-tasks': { first: tasks[0], second: tasks[1], third: tasks[2] },
		tasks: {
			firstTask: tasks[0],
			firstHours: '4 hours a day',
			secondTask: tasks[1],
			secondHours: '2 hours a day',
			thirdTask: undefined,
			thirdHours: undefined,
		},
		demands: { physical: [], senses: [], thinking: [], people: [], conditions: [], ...demands },
		hazards: { hazards: ['none'], other: undefined, safetyCritical: 'no' },
		'what-you-see': { noticed: seen },
		'broad-area': { area: 'prefer-not-to-say', howLong: '1-3-months' },
		tried: { tried, other: tried.includes('other') ? 'A light that flashes when the bell rings.' : undefined },
		'help-so-far': { talkedOn: addDays(begunOn, -3), plan: 'no', otherHelp: ['gp'], accessToWorkOn: undefined },
		'what-you-want': { wants },
		'your-questions': {
			first: 'Which changes should we make first?',
			second: 'When should we look at it again?',
			third: undefined,
			fourth: undefined,
			fifth: undefined,
		},
		'not-possible': { notPossible: undefined },
		kind: { type: story.lookAt },
		'who-for': { who: about ? 'person' : 'post' },
		'access-to-work-first': { state: 'unsure' },
		'access-to-work': { state: 'unsure' },
		'why-now': { reasons: ['problem'] },
		'how-soon': { urgency: 'later' },
		place: { place: 'site' },
		site: { address: `${firm.name}, Leicestershire`, postcode: firm.postcode, permission: 'no' },
		'visit-contact': { name: managers[by].name, phone: managers[by].phone, times: 'Any weekday before noon' },
		equipment: { equipment: 'As in the photos we can send. Makes and models on request.' },
		software: { software: 'Windows laptop, email, an order program in the browser' },
		moments: { whenAndWhere: seen || undefined, better: 'A change of task.', worse: undefined },
		money: { holder: 'manager', orders: 'manager', limit: undefined },
		dates: { preferred: undefined },
		'until-then': { measures: 'A colleague takes the heaviest part, and there is a break every hour.' },
	}
}

/** What the employee of a story answers. */
export function ownAnswersOf({ about, own, reach = 'phone' }: Story): SampleOverrides {
	const contact = about?.contact
	const number = contact && 'mobile' in contact ? inE164(contact.mobile) : '+447700900160'
	return {
		'your-details': { name: about?.name, bornOn: about?.born },
		'reach-you': {
			by: reach,
			phone: number,
			mobile: number,
			voicemail: 'no',
			texts: 'yes',
			times: 'Weekdays after ten',
			safely: undefined,
		},
		'support-needs': { needs: ['nothing'], say: undefined },
		'own-words': { help: own, notShared: undefined, area: 'prefer-not-to-say', alsoHelpWith: [] },
	}
}

const inE164 = (mobile: string) => `+44${mobile.replace(/ /g, '').slice(1)}`
