import type { ActorOf } from '#app/auth/actor.ts'
import { markCallBackMade } from '#app/features/advice/call-backs.server.ts'
import { addNote } from '#app/features/casework/add-note.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { listOpenAdvice } from '#db/queries/advice-requests.server.ts'
import { users } from '#db/schema/schema.ts'
import { anAdviceRequest } from './call-backs.server.ts'
import { aCaseIn } from './cases.server.ts'
import { answersOf, ownAnswersOf } from './demonstration-answers.ts'
import { workingDaysBefore, type Moment } from './demonstration-days.ts'
import { firms, managers, type ManagerKey } from './demonstration-firms.ts'
import { demonstrationPlans } from './demonstration-plans.ts'
import { stories, type Story } from './demonstration-stories.ts'
import { holdingMessages, releaseOnly } from './held-messages.server.ts'
import { aFirm, anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from './people.server.ts'
import { aPlan, signedByManager, thePlansEmployee } from './plans.server.ts'
import { aPostLevelRequest, after } from './referrals.server.ts'
import { someVisits } from './visits.server.ts'
import staff from './staff.json' with { type: 'json' }

export { listDemonstrationPeople } from './demonstration-people.ts'

const areaId = 'llr'
type Team = Readonly<Record<'nadia' | 'tom' | 'grace', SeededStaff>>
type Managers = Readonly<Record<ManagerKey, SeededEmployer>>
type When = (moment: Moment) => Date

/**
 * Fills an empty database with an invented area team, four invented firms and what they have sent each other in the last weeks.
 *
 * Nothing that was queued on the way is sent afterwards, except for one employee's link and one link back to a draft. Throws
 * when there is anybody in the database.
 */
export async function loadDemonstration(ground: Ground, now = new Date()): Promise<void> {
	if ((await ground.store.read.select({ id: users.id }).from(users).limit(1)).length > 0) {
		throw new Error('There are people in this database already. The demonstration is for an empty one.')
	}
	const quiet = holdingMessages(ground)
	const when = workingDaysBefore(now)
	const beforeAll = when([40, '09:00'])
	const team = await theTeam(quiet, beforeAll)
	const people = await theFirms(quiet, beforeAll)

	// Retention runs on the way to the one that expires, so that one comes before all others. Those share what they wait for the disk.
	const [first, ...others] = stories
	if (first) await tell(quiet, first, { team, people, when })
	const goOut = await Promise.all(
		others.map(async (story) => {
			const subjectId = await tell(quiet, story, { team, people, when })
			return story.goesOut ? [{ subjectId, message: story.goesOut }] : []
		}),
	)
	await callBacks(quiet, team.grace.actor, when)
	await plansOf(quiet, people, now)
	await someVisits(ground, now)
	await releaseOnly(ground, goOut.flat(), now)
}

async function plansOf(ground: Ground, people: Managers, now: Date): Promise<void> {
	for (const { by, plan, daysAgo, shared, signed } of demonstrationPlans(londonDay(now))) {
		const { actor } = people[by]
		const at = new Date(now.getTime() - daysAgo * 86_400_000)
		const id = await aPlan(ground, actor, { ...plan, at })
		if (signed) await signedByManager(ground, actor, id, managers[by].name, at)
		if (shared) await thePlansEmployee(ground, actor, id, at)
	}
}

async function theTeam(ground: Ground, at: Date): Promise<Team> {
	const [nadia, tom, grace] = await Promise.all(
		staff.map((person) => aStaffMember(ground, { ...person, role: person.role as 'case-worker', areaId, at })),
	)
	return { nadia, tom, grace } as Team
}

async function theFirms(ground: Ground, at: Date): Promise<Managers> {
	const people = {} as Record<ManagerKey, SeededEmployer>
	for (const [key, { email }] of Object.entries(managers)) people[key as ManagerKey] = await anEmployer(ground, { email, at })
	for (const [firm, { name, postcode, sector, sizeBand }] of Object.entries(firms)) {
		const theirs = Object.entries(managers).filter(([, manager]) => manager.firm === firm)
		const members = theirs.map(([key, manager]) => ({ who: people[key as ManagerKey], seesWhole: manager.seesWhole ?? false }))
		await aFirm(ground, { name, postcode, sector, sizeBand, people: members, at })
	}
	return people
}

/** Gives the id of the referral or request. */
async function tell(
	ground: Ground,
	story: Story,
	{ team, people, when }: { team: Team; people: Managers; when: When },
): Promise<string> {
	const at = when(story.begun)
	const decidedAt = story.decided && when(story.decided)
	const overrides = answersOf(story, londonDay(at))
	const { kind = 'referral', answeredTo } = story
	const district = firms[managers[story.by].firm].postcode.split(' ')[0] as string
	const draft = { kind, areaId, overrides, district, at, ...(answeredTo && { answeredTo }) }
	if (!story.about) return (await aPostLevelRequest(ground, people[story.by], draft)).id

	const { id } = await aCaseIn(ground, story.status, {
		...draft,
		employer: people[story.by],
		...(story.staff && { staff: team[story.staff] }),
		...(story.choice && { choice: story.choice }),
		...(story.way && { way: story.way }),
		...(story.wishes && { wishes: story.wishes }),
		...(story.question && { question: story.question }),
		...(story.suggests && { suggests: story.suggests }),
		...(decidedAt && { decidedAt, openedAt: after(decidedAt, -40 * 60_000) }),
		moves: (story.moves ?? []).map(when),
		permissions: Object.fromEntries(['use-helper', ...(story.no ?? [])].map((permission) => [permission, 'no'])),
		own: ownAnswersOf(story),
	})
	for (const note of story.notes ?? []) {
		await addNote(
			ground,
			team[note.by].actor,
			id,
			{ text: note.text, key: `demonstration-${londonDay(when(note.on))}-${note.text.length}` },
			when(note.on),
		)
	}
	return id
}

async function callBacks(ground: Ground, caseWorker: ActorOf<'staff'>, when: When): Promise<void> {
	const who = (name: string, phone: string, email: string, firm: string, about: string) => ({
		name,
		phone,
		email,
		firm,
		where: 'LE3',
		times: ['morning'],
		about,
		language: 'no',
	})
	const made = when([4, '10:40'])
	await anAdviceRequest(ground, {
		areaId,
		at: made,
		answers: who(
			'Lorna Petch',
			'+441164960171',
			'lorna@petch-joinery.example',
			'Petch Joinery',
			'How to keep in touch with somebody who is off, without pressing them.',
		),
	})
	for (const { id } of await listOpenAdvice(ground.store.read, areaId))
		await markCallBackMade(ground, caseWorker, id, after(made, 26 * 3_600_000))
	await anAdviceRequest(ground, {
		areaId,
		at: when([2, '16:20']),
		answers: who(
			'Bilal Chowdry-West',
			'+441164960172',
			'bilal@cloverfield-motors.example',
			'Cloverfield Motors',
			'A fit note says “may be fit”. What do I do first?',
		),
	})
	await anAdviceRequest(ground, {
		areaId,
		at: when([1, '08:30']),
		answers: who(
			'Marta Bramwell',
			'+441164960111',
			'marta@bramblewick.example',
			firms.bakehouse.name,
			'Two people want the same early shift changed. How do I decide fairly?',
		),
	})
}
