import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { longest as longestInList } from '#app/features/checklists/filled-checklist.ts'
import type { Ground } from '#app/features/ground.ts'
import { stopSharing } from '#app/features/papers/share-paper.server.ts'
import { withdrawHandover } from '#app/features/papers/hand-over.server.ts'
import { letterKinds } from '#app/features/plans/letters/letter-kinds.ts'
import { letterSteps } from '#app/features/plans/letters/letter-fields.ts'
import { longest } from '#app/features/plans/plan.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { longestNote } from '#app/features/plans/read-review.ts'
import { paperLinks } from '#db/schema/schema.ts'
import { insertMembership, insertOrganisation } from '#db/queries/organisations.server.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { aPlan, aRow, thePlansEmployee } from '#db/seed/plans.server.ts'
import { signedIn } from './ground.ts'
import { sharedPage } from './doors.ts'
import { backTo, press, type PaperForm } from './paper-form.ts'
import { aGuest, aKeptList, aSpokenLink, anAgreedRow } from './papers.ts'
import type { Firm } from './people.ts'
import { returnButtons, returnFormFiles, returnForms } from './return-forms.ts'
import { aVisitor } from './visitor.ts'

const plan = (page: string) => `routes/adjustments/plan/${page}.tsx`
/** The route files whose forms are below. */
export const paperFormFiles: readonly string[] = [
	...['link', 'keep', 'share', 'sign'].map(sharedPage),
	...['about', 'agree', 'costs', 'review', 'hand-over', 'letter', 'letter-file', 'add'].map((page) =>
		plan(page === 'about' ? 'part' : page),
	),
	...['part', 'plan', 'code'].map((page) => `routes/your-plan/${page}.tsx`),
	'routes/plan-review/review.tsx',
	'routes/checklists/checklist.tsx',
	'routes/checklists/kept-answers.tsx',
	'routes/return-to-work/reminders/ask.tsx',
	'routes/return-to-work/reminders/reminders.tsx',
	...returnFormFiles,
]
/** Those that have buttons alone, and the one that takes a file, whose attacks are its own. */
export const paperButtons: readonly string[] = [
	...['start', 'plan', 'delete', 'resume', 'import'].map(plan),
	'routes/account/plans.tsx',
	'routes/your-plan/link.tsx',
	'routes/your-plan/end.tsx',
	...['copy', 'kept', 'kept-delete'].map((page) => `routes/checklists/${page}.tsx`),
	'routes/return-to-work/reminders/stop.tsx',
	...returnButtons,
]

const lines = ['what', 'who', 'whoPays', 'firm', 'job']
const names = ['employee', 'manager', 'name']
const longestOf = (name: string) => (names.includes(name) ? longest.name : lines.includes(name) ? longest.line : longest.text)

/** Every form of a plan and of a kept checklist that somebody can type into. */
export async function paperForms(ground: Ground, { employer, manager, papers: kept }: Firm): Promise<readonly PaperForm[]> {
	const { actor } = employer
	const at = new Date()
	const ofPlan = async (page: string, file: string, name: string, wishes: Parameters<typeof aRow>[0] = {}) => {
		const row = aRow(wishes)
		const id = await aPlan(ground, actor, { at, rows: [row], manager: 'Pat Whoever', askedOn: '2026-01-05' })
		return {
			title: `a plan’s ${page}`,
			file: plan(file),
			path: `/adjustments/plan/${id}/${page.replace(':row', row.id)}`,
			who: manager,
			name: name.replace(':row', row.id),
			again: await backTo(ground, id),
			longest: longestOf,
			id,
			row,
		}
	}
	const agreed = anAgreedRow()
	const guest = aGuest()
	const guests = await aPlan(ground, guest.actor, { at })
	const shared = await ofPlan('hand-over', 'hand-over', 'email')
	await thePlansEmployee(ground, actor, shared.id, at)
	const mailed = { ...(await ofPlan('share', 'share', 'email')), file: sharedPage('share') }
	const letters = await Promise.all(
		letterKinds
			.filter((kind) => letterSteps[kind] !== null)
			.map(async (kind) => {
				const [first = ''] = Object.keys(letterSteps[kind]?.fields ?? {})
				const name = kind === 'acknowledgement' ? 'answerBy.day' : kind === 'review-invitation' ? 'meetOn.day' : first
				const form = await ofPlan(`letters/${kind}`, 'letter', name, kind === 'acknowledgement' ? {} : agreed)
				return { ...form, longest: () => undefined, also: [200] }
			}),
	)
	const refusal: Parameters<typeof aRow>[0] = {
		decision: 'not-agreed',
		factors: ['cost'],
		reason: 'Too dear.',
		alternatives: 'A stool.',
	}

	const own = await ofPlan('about', 'part', 'employee', agreed)
	const subject = await thePlansEmployee(ground, actor, own.id, at)
	const employee = aVisitor(await signedIn(ground, subject.actor))
	const atYourPlan = (page: string, file: string, name: string) => ({
		...{ title: `the employee’s ${page}`, file: `routes/your-plan/${file}.tsx`, who: employee, name },
		...{ path: `/your-plan/${subject.token}/${page.replace(':row', own.row.id)}`, again: own.again, longest: longestOf },
	})
	const spoken = await aSpokenLink(ground, actor)
	const list = await aKeptList(ground, actor, 'The shop')
	const ofList = (name: string) =>
		name.startsWith('note.') ? longestInList.note : name === 'about' ? longestInList.about : longestInList.who
	const note = () => longestNote

	return [
		await ofPlan('about', 'part', 'employee'),
		await ofPlan('row/new', 'part', 'what'),
		await ofPlan('row/:row', 'part', 'what'),
		await ofPlan('row/:row/answer', 'part', 'decision'),
		await ofPlan('agree', 'agree', 'rows'),
		{ ...(await ofPlan('costs', 'costs', 'pay')), longest: () => 40, also: [200] },
		{ ...(await ofPlan('sign', 'sign', 'name')), file: sharedPage('sign') },
		{ ...(await ofPlan('review', 'review', `note.${agreed.id}`, agreed)), longest: note },
		{ ...mailed, button: press('send'), again: () => stopSharing(ground, actor, planPaper, mailed.id) },
		{ ...shared, button: press('ask'), again: () => withdrawHandover(ground, actor, planPaper, shared.id) },
		...letters,
		{ ...(await ofPlan('letters/refusal', 'letter', 'advice', refusal)), title: 'before a refusal', also: [200] },
		{
			...(await ofPlan('letters/payroll-note', 'letter-file', 'hours', agreed)),
			...{ title: 'a letter as a file', longest: () => undefined, also: [200, 307] },
			button: { name: 'as', value: 'text', path: '/file' },
		},
		{
			...{ title: 'a link back by e-mail', file: sharedPage('link'), path: `/adjustments/plan/${guests}/link` },
			...{ who: guest.visitor, name: 'email', button: press('send') },
		},
		await toKeepForAFirm(ground),
		{
			...{ title: 'into which plan', file: plan('add'), who: guest.visitor, name: 'to' },
			...{ path: '/adjustments/plan/add?point=working-alone/too-risky', again: await backTo(ground, guests) },
		},

		atYourPlan('comment/:row', 'part', 'comment'),
		atYourPlan('days', 'part', 'goodDay'),
		{ ...atYourPlan('plan', 'plan', 'name'), button: press('sign') },
		{
			...{ title: 'the code that was said', file: 'routes/your-plan/code.tsx', path: `/your-plan/${spoken.token}/code` },
			...{ who: aVisitor(), name: 'code' },
			// Five wrong codes end the link.
			again: () =>
				ground.store.write((tx) => tx.update(paperLinks).set({ attempts: 0 }).where(eq(paperLinks.paperId, spoken.plan))),
		},
		{
			...{ title: 'a review by link', file: 'routes/plan-review/review.tsx', path: `/plan-review/${kept.reviewToken}` },
			...{ who: aVisitor(), name: `note.${kept.row}`, again: await backTo(ground, kept.plan), longest: note },
		},

		{
			...{ title: 'a checklist', file: 'routes/checklists/checklist.tsx', path: '/checklists/working-alone', who: aVisitor() },
			...{ name: 'about', longest: ofList, joinsLines: true, also: [200] },
		},
		{
			// It stands under the dates of an absence.
			...{ title: 'asking for reminders', file: 'routes/return-to-work/reminders/ask.tsx', who: aVisitor(), name: 'email' },
			...{ path: `/return-to-work/timeline?first=${at.toISOString().slice(0, 10)}&nation=england`, also: [200] },
		},
		{
			...{ title: 'stopping single days', file: 'routes/return-to-work/reminders/reminders.tsx', who: aVisitor(), name: 'day' },
			...{ path: `/reminders/${kept.remindersToken}`, button: press('stop-days') },
		},
		{
			...{ title: 'a kept checklist', file: 'routes/checklists/kept-answers.tsx', path: `/checklists/kept/${list}/answers` },
			...{ who: manager, name: 'about', again: await backTo(ground, list), longest: ofList, joinsLines: true },
		},
		...(await returnForms(ground, { manager, actor })),
	]
}

/** Somebody who acts for two firms has to say for which of them a plan is. */
async function toKeepForAFirm(ground: Ground): Promise<PaperForm> {
	const employer = await anEmployer(ground, { at: new Date() })
	await ground.store.write(async (tx) => {
		for (const id of [randomUUID(), randomUUID()]) {
			await insertOrganisation(tx, { id, name: `Firm ${id.slice(0, 4)}`, postcode: 'LE1 1AA', createdAt: new Date() })
			await insertMembership(tx, { id, userId: employer.actor.userId, organisationId: id, createdAt: new Date() })
		}
	})
	const guest = aGuest()
	const id = await aPlan(ground, guest.actor, { at: new Date() })
	guest.visitor.cookies.set('session', (await signedIn(ground, employer.actor)).replace(/^session=|;.*$/g, ''))
	const path = `/adjustments/plan/${id}/keep`
	return { title: 'for which firm', file: sharedPage('keep'), path, who: guest.visitor, name: 'firm' }
}
