import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { stopSharing } from '#app/features/papers/share-paper.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { returnLetterKinds } from '#app/features/return-letters/return-letter.ts'
import { aPlan, thePapersEmployee } from '#db/seed/plans.server.ts'
import { sharedPage } from './doors.ts'
import { backTo, press, type PaperForm } from './paper-form.ts'
import { signedIn } from './ground.ts'
import { aGuest } from './papers.ts'
import { toolEntries } from './return-deeds.ts'
import { aContactLog, aPhasedReturn, aReturnRecord } from './return-papers.ts'
import { aVisitor, type Visitor } from './visitor.ts'

const file = (name: string) => `routes/return-to-work/${name}.tsx`

/** The tools that keep nothing, by their addresses: the route file, and one of the names of the form. */
const tools: Readonly<Record<string, readonly [string, string]>> = {
	record: ['record/record', 'helps'],
	'contact-agreement': ['contact-sheet', 'person'],
	'contact-log': ['contact-sheet', 'row1.who'],
	costs: ['costs', 'pay'],
	questions: ['questions', 'job'],
	'six-topics': ['six-topics', 'about'],
	'sick-pay': ['sick-pay', 'averageWeeklyEarnings'],
	...Object.fromEntries(returnLetterKinds.map((kind) => [`letters/${kind}`, ['letter', 'employee'] as const])),
	'conversation/meeting': ['conversation/meeting', 'topics'],
	'conversation/first-contact/agenda': ['conversation/agenda', 'own'],
}

/** The route files whose forms are below. */
export const returnFormFiles: readonly string[] = [
	...new Set(Object.values(tools).map(([name]) => file(name))),
	...['return', 'say'].map((name) => `routes/your-plan/${name}.tsx`),
	...['phased-return/part', 'phased-return/into-plan', 'record/kept', 'record/change', 'contact-log/kept'].map(file),
]
/** Those that have buttons alone, or take what the form of another page sends. */
export const returnButtons: readonly string[] = [
	...['begin', 'plan', 'delete', 'versions'].map((name) => file(`phased-return/${name}`)),
	...['copy', 'keep', 'plan', 'delete'].map((name) => file(`record/${name}`)),
	...['contact-copy', 'questions-copy', 'sick-pay-copy', 'letter-copy', 'six-topics-copy', 'six-topics-plan'].map(file),
	...['agenda-file', 'meeting-file'].map((name) => file(`conversation/${name}`)),
]

/** Every form of the tools for a return to work that somebody can type into. */
export async function returnForms(
	ground: Ground,
	{ manager, actor }: { readonly manager: Visitor; readonly actor: ActorOf<'employer'> },
): Promise<readonly PaperForm[]> {
	const atReturn = async (page: string, name: string, route = file('phased-return/part')) => {
		const id = await aPhasedReturn(ground, actor)
		return {
			id,
			...{ title: `a phased return’s ${page}`, file: route, who: manager, name },
			...{ path: `/return-to-work/phased-return/${id}/${page}`, again: await backTo(ground, id), longest: () => 600 },
		}
	}
	const atRecord = async (page: string, route: string): Promise<PaperForm> => {
		const id = await aReturnRecord(ground, actor)
		return {
			...{ title: `a kept record${page}`, file: file(route), who: manager, name: 'comment' },
			...{ path: `/return-to-work/record/${id}${page}`, again: await backTo(ground, id), also: [200], choices: [[]] },
		}
	}
	const own = await aPhasedReturn(ground, actor)
	const subject = await thePapersEmployee(ground, actor, phasedReturnPaper, own, new Date())
	const employee = aVisitor(await signedIn(ground, subject.actor))
	const again = await backTo(ground, own)
	const atYourReturn = (page: string, route: string, name: string, most: number): PaperForm => ({
		...{ title: `the employee’s ${page} of a phased return`, file: `routes/your-plan/${route}.tsx`, who: employee, name },
		...{ path: `/your-plan/${subject.token}/${page}`, again, longest: () => most },
	})
	const log = await aContactLog(ground, actor)
	const atLog: PaperForm = {
		...{ title: 'a kept contact log', file: file('contact-log/kept'), who: manager, name: 'row1.first' },
		...{ path: `/return-to-work/contact-log/${log}`, again: await backTo(ground, log), also: [200], choices: [[]] },
	}
	const guest = aGuest()
	const guests = await aPhasedReturn(ground, guest.actor)
	await aPlan(ground, guest.actor, { at: new Date() })
	const ofGuest = (page: string, name: string, route = file(`phased-return/${page}`)): PaperForm => ({
		...{ title: `a phased return’s ${page}`, file: route, who: guest.visitor, name },
		path: `/return-to-work/phased-return/${guests}/${page}`,
	})

	const mailed = await atReturn('share', 'email', sharedPage('share'))

	return [
		...Object.entries(tools).map(([path, [route, name]]) => ({
			...{ title: `the tool ${path}`, file: file(route), who: aVisitor(), path: `/return-to-work/${path}`, name },
			...{ also: [200], choices: [toolEntries(path, 'A word.'), []] },
		})),
		await atReturn('about', 'employee'),
		await atReturn('pay', 'weeklyPay'),
		await atReturn('week/week0001', 'duties'),
		{ ...(await atReturn('sign', 'name', sharedPage('sign'))), longest: () => 120 },
		{ ...ofGuest('link', 'email', sharedPage('link')), button: press('send') },
		{ ...mailed, button: press('send'), again: () => stopSharing(ground, actor, phasedReturnPaper, mailed.id) },
		ofGuest('into-plan', 'to'),
		{ ...atYourReturn('return', 'return', 'name', 80), button: press('sign') },
		atYourReturn('say', 'say', 'says', 1200),
		atYourReturn('say/week0001', 'say', 'says', 600),
		await atRecord('', 'record/kept'),
		await atRecord('/change', 'record/change'),
		atLog,
	]
}
