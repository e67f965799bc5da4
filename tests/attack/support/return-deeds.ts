import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { thePapersEmployee } from '#db/seed/plans.server.ts'
import { aContactLog, asked, aPhasedReturn, aReturnRecord } from './return-papers.ts'
import { sharedPage, type Door } from './doors.ts'
import { filledIn, formBody, type PaperDeed } from './deed.ts'
import { signedIn } from './ground.ts'
import { aGuest } from './papers.ts'
import { aVisitor, type Entries, type Visitor } from './visitor.ts'

const tool = (file: string) => `routes/return-to-work/${file}.tsx`
const phased = (file: string) => tool(`phased-return/${file}`)
const words = 'The kestrel on the hill'

const on = (name: string, day: string): Record<string, string> => {
	const [year = '', month = '', ofMonth = ''] = day.split('-')
	return { [`${name}.day`]: ofMonth, [`${name}.month`]: month, [`${name}.year`]: year }
}

/** Forms of the tools that keep nothing, filled in so that something is shown. Every text is `text`. */
export const toolForms = (text: string): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
	record: {
		...{
			nation: 'england',
			reference: 'P7',
			role: text,
			manager: text,
			companion: text,
			reasonWords: text,
			...on('metOn', '2026-11-23'),
		},
		...{ workAction: text, contact: text, helps: text, colleagues: text, signposts: text, whyNotCounted: text, comment: text },
		...{ rows: '2', 'row1.what': text, 'row1.who': text, 'row1.interim': text },
	},
	'contact-agreement': {
		...{ reference: 'P7', person: text, channel: 'call', frequency: 'other', often: text, notThen: text, team: text, stop: text },
		...on('startOn', '2026-11-23'),
	},
	'contact-log': {
		...{ rows: '3', 'row1.who': text, 'row1.channel': 'call', 'row1.first': text, 'row1.second': text, 'row1.agreed': text },
		...{ reference: 'P7', ...on('row1.on', '2026-11-20'), ...on('row1.nextOn', '2026-11-27') },
	},
	costs: { pay: '26123', payEach: 'year', absence: '4', absenceUnit: 'weeks', equipment: '412.34', size: '1-9' },
	questions: { to: 'service', job: text, hours: text, general: 'now', own1: `Can they lift what ${text} lifts?` },
	'six-topics': {
		...{ with: 'one', about: text, demandsStrain: 'much', demandsSaid: text, demandsAction: text, demandsWho: text },
		...{ roleSaid: text, changeSaid: text, supportSaid: text, controlSaid: text, relationshipsSaid: text },
	},
	'sick-pay': {
		...{ averageWeeklyEarnings: '412.34', week: 'same', days: 'mon', payHow: 'average' },
		...{ ...on('firstDay', '2026-11-02'), ...on('lastDay', '2026-11-06') },
	},
	'letters/keeping-in-touch': {
		...{ employee: text, manager: text, firm: text, channel: text, contact: text, often: text, team: text },
	},
	'letters/return-talk': { employee: text, manager: text, firm: text, time: text, place: text, with: text, topics: 'tasks' },
	'letters/phased-return': {
		...{
			employee: text,
			manager: text,
			firm: text,
			hours: text,
			tasks: text,
			waits: text,
			pay: 'other',
			payOther: text,
			contact: text,
		},
	},
	'conversation/meeting': {
		...{ agreed: 'wants', purposes: 'meet', invites: 'manager', way: 'phone', when: text, needs: text, topics: text },
		...{ reference: text, employee: text, manager: text, firm: text, reply: text },
	},
	'conversation/first-contact/agenda': { ask: 's1-1', own: text, place: text },
})

/** With both boxes ticked, which is two of one name. */
export const toolEntries = (name: string, text: string): Entries => [
	...Object.entries(toolForms(text)[name] ?? {}),
	...(name === 'conversation/meeting' ? [['agreed', 'read'] as const] : []),
]

/** By route file: a deed at each door of the tools for a return to work. */
export function returnDeeds(
	ground: Ground,
	manager: Visitor,
	actor: ActorOf<'employer'>,
): Readonly<Record<string, (door: Door) => Promise<PaperDeed>>> {
	const showing =
		(name: string, more: Readonly<Record<string, string>> = {}, shows = words) =>
		() =>
			Promise.resolve({
				...{ visitor: aVisitor(), parts: {}, shows },
				body: formBody([...toolEntries(name, words), ...Object.entries(more)]),
			})
	const contactSheet = ({ pattern }: Door) => showing(pattern.includes('log') ? 'contact-log' : 'contact-agreement')()
	const atReturn = async (page: string, name: string, change: Readonly<Record<string, string>>): Promise<PaperDeed> => {
		const paper = await aPhasedReturn(ground, actor)
		const path = `/return-to-work/phased-return/${paper}${page}`
		return { visitor: manager, parts: { paper }, body: formBody(await filledIn(manager, path, name, change)) }
	}
	const atRecord = async (page: string, change: Readonly<Record<string, string>>): Promise<PaperDeed> => {
		const paper = await aReturnRecord(ground, actor)
		const form = await filledIn(manager, `/return-to-work/record/${paper}${page}`, 'comment', change)
		return { visitor: manager, parts: { paper }, body: formBody(form) }
	}
	const atYourReturn = async (page: string, name: string, change: Readonly<Record<string, string>>): Promise<PaperDeed> => {
		const paper = await aPhasedReturn(ground, actor)
		const employee = await thePapersEmployee(ground, actor, phasedReturnPaper, paper, new Date())
		const visitor = aVisitor(await signedIn(ground, employee.actor))
		const form = await filledIn(visitor, `/your-plan/${employee.token}/${page}`, name, change)
		return { visitor, parts: { token: employee.token, week: 'week0001' }, body: formBody(form) }
	}
	const isLog = ({ pattern }: Door) => pattern.includes('/contact-log/')
	const atLog = async (): Promise<PaperDeed> => {
		const paper = await aContactLog(ground, actor)
		const form = await filledIn(manager, `/return-to-work/contact-log/${paper}`, 'base', { 'row1.first': words, do: 'save' })
		return { visitor: manager, parts: { paper }, body: formBody(form) }
	}
	const ofGuest = async (body: Readonly<Record<string, string>>, signedIn = false): Promise<PaperDeed> => {
		const guest = aGuest()
		const paper = await aPhasedReturn(ground, guest.actor)
		if (signedIn) guest.visitor.cookies.set('session', manager.cookies.get('session')!)
		return { visitor: guest.visitor, parts: { paper }, body: formBody(body) }
	}

	return {
		[phased('begin')]: async () => ({
			...{ visitor: aVisitor(), parts: {}, body: formBody([]) },
			query: asked('/return-to-work/phased-return').split('?')[1]!,
		}),
		[phased('plan')]: () => atReturn('', 'base', { do: 'later' }),
		[phased('part')]: ({ pattern }) => {
			if (pattern.endsWith('/pay')) return atReturn('/pay', 'weeklyPay', { weeklyPay: '412.34' })
			if (pattern.endsWith('/about')) return atReturn('/about', 'employee', { employee: 'Sam Example' })
			return atReturn('/week/week0001', 'duties', { duties: words })
		},
		'routes/your-plan/return.tsx': () => atYourReturn('return', 'revision', { name: 'Jo Example', intent: 'sign' }),
		'routes/your-plan/say.tsx': ({ pattern }) =>
			atYourReturn(pattern.endsWith('/say') ? 'say' : 'say/week0001', 'says', { says: words }),
		[sharedPage('link')]: () => ofGuest({ intent: 'make' }),
		[sharedPage('sign')]: () => atReturn('/sign', 'name', { name: 'Pat Whoever' }),
		[phased('versions')]: () => oldVersion(),
		[sharedPage('share')]: () => atReturn('/share', 'key', { intent: 'make' }),
		[sharedPage('keep')]: () => ofGuest({ firm: 'none' }, true),
		[phased('delete')]: () => ofAccount(),
		[phased('into-plan')]: () => ofAccount({ to: 'new' }),

		[tool('costs')]: showing('costs', {}, '26123'),
		[tool('sick-pay')]: showing('sick-pay', {}, '412.34'),
		[tool('sick-pay-copy')]: showing('sick-pay', {}, '412.34'),
		[tool('contact-sheet')]: contactSheet,
		[tool('contact-copy')]: contactSheet,
		[tool('questions')]: showing('questions'),
		[tool('questions-copy')]: showing('questions'),
		[tool('six-topics')]: showing('six-topics'),
		[tool('six-topics-copy')]: showing('six-topics'),
		[tool('six-topics-plan')]: async () => ({ ...(await showing('six-topics', { plan: 'new', to: 'new' })()), shows: undefined }),
		[tool('letter')]: showing('letters/return-talk'),
		[tool('letter-copy')]: showing('letters/return-talk'),
		[tool('conversation/meeting')]: showing('conversation/meeting'),
		[tool('conversation/meeting-file')]: showing('conversation/meeting', { as: 'text' }),
		[tool('conversation/agenda')]: showing('conversation/first-contact/agenda'),
		[tool('conversation/agenda-file')]: showing('conversation/first-contact/agenda', { as: 'text' }),

		[tool('record/record')]: showing('record', { do: 'show' }),
		[tool('record/copy')]: showing('record'),
		[tool('record/keep')]: async (door) => ({
			...{ ...(await showing(isLog(door) ? 'contact-log' : 'record')()), visitor: manager, shows: undefined },
		}),
		[tool('contact-log/kept')]: atLog,
		[tool('record/plan')]: async () => ({ ...(await showing('record', { to: 'new' })()), shows: undefined }),
		[tool('record/kept')]: () => atRecord('', { comment: words }),
		[tool('record/change')]: () => atRecord('/change', { helps: words }),
		[tool('record/delete')]: async (door) => ({
			...{ visitor: manager, body: formBody([]) },
			parts: { paper: await (isLog(door) ? aContactLog : aReturnRecord)(ground, actor) },
		}),
	}

	/** A plan that changed since its first version, and the form that puts that one back. */
	async function oldVersion(): Promise<PaperDeed> {
		const paper = await aPhasedReturn(ground, actor)
		const shared = await shareByHand(ground, actor, phasedReturnPaper, paper)
		if (shared.outcome !== 'made') throw new Error(shared.outcome)
		await manager.post(
			`/return-to-work/phased-return/${paper}`,
			await filledIn(manager, `/return-to-work/phased-return/${paper}`, 'base', { do: 'later' }),
		)
		const form = await filledIn(manager, `/return-to-work/phased-return/${paper}/versions`, 'base', {})
		return { visitor: manager, parts: { paper }, body: formBody(form) }
	}

	async function ofAccount(body: Readonly<Record<string, string>> = {}): Promise<PaperDeed> {
		return { visitor: manager, parts: { paper: await aPhasedReturn(ground, actor) }, body: formBody(body) }
	}
}
