import { randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { nonceHash } from '#app/features/accounts/request-sign-in-code.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { choices, decide, type Choice } from '#app/features/referrals/decide.server.ts'
import { journeyOf } from '#app/features/referrals/forms.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { PermissionId } from '#app/features/referrals/permissions.ts'
import { readAsSubject } from '#app/features/referrals/read-as-subject.server.ts'
import type { LineWish } from '#app/features/referrals/referral-document.ts'
import type { ReferralKind, ReferralStatus } from '#app/features/referrals/referral.ts'
import { routeCheckOf } from '#app/features/referrals/route-check.ts'
import { saveLineWish } from '#app/features/referrals/save-subject-part.server.ts'
import { sealColumn } from '#app/features/referrals/sealed-columns.server.ts'
import { sendToEmployee } from '#app/features/referrals/send-to-employee.server.ts'
import { startDraft } from '#app/features/referrals/start-draft.server.ts'
import { confirmSubjectCode, requestSubjectCode } from '#app/features/referrals/subject-code.server.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import type { SubjectPart } from '#app/features/referrals/subject-part.ts'
import { sampleAnswers, type SampleOverrides } from '#app/journey/sample-answers.ts'
import type { Answers } from '#app/journey/walk.ts'
import { findReferral, saveAnswers, saveSubjectAnswers } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { someMonday, unique, type SeededEmployer } from './people.server.ts'
import { newestPosted } from './posted.server.ts'

const minutes = (count: number) => count * 60_000
export const after = (at: Date, ms: number) => new Date(at.getTime() + ms)

export type DraftWishes = {
	readonly kind?: ReferralKind
	readonly areaId?: string
	/** By slug, then field: what the answers should say. The rest is filled in. */
	readonly overrides?: SampleOverrides
	/** The postcode district of home and work in step 0. */
	readonly district?: string
	/** The last question answered; left out, all are. */
	readonly answeredTo?: string
	readonly at?: Date
}

export type SeededDraft = {
	readonly id: string
	readonly kind: ReferralKind
	readonly employer: SeededEmployer
	readonly at: Date
}
export type SeededReferral = SeededDraft & { readonly reference: string }
export type WithEmployee = SeededReferral & { readonly token: string; readonly employee: ActorOf<'subject'> }
export type Decided = WithEmployee & { readonly decidedAt: Date; readonly status: ReferralStatus }

/** The answers to step 0 that lead on. */
export const passingRouteCheck = (kind: ReferralKind, district = 'LE1'): Answers =>
	sampleAnswers(routeCheckOf(kind), {
		'right-now': { danger: 'no' },
		where: { home: district, work: district },
		workplace: { work: district },
		'other-help': { already: 'no' },
	})

/** Believable answers to a whole form, about an employee whose address nobody else has. */
export function someAnswers(kind: ReferralKind, overrides: SampleOverrides = {}, at = someMonday): Answers {
	const contact = { email: `employee-${unique()}@mail.example`, mobile: undefined, ...overrides['employee-contact'] }
	return sampleAnswers(journeyOf(kind), { ...overrides, 'employee-contact': contact }, { today: londonDay(at) })
}

/** Begun by the real use case; the answers are put in at once. */
export async function aDraftReferral(
	ground: Ground,
	employer: SeededEmployer,
	{ kind = 'referral', areaId = 'llr', overrides, district, answeredTo, at = someMonday }: DraftWishes = {},
): Promise<SeededDraft> {
	const { actor } = employer
	const routeCheck = passingRouteCheck(kind, district)
	const id = await startDraft(ground, actor, { kind, areaId, routeCheck, key: randomUUID() }, at)
	const answers = upTo(answeredTo, someAnswers(kind, overrides, at))
	await ground.store.write(async (tx) => {
		const row = await findReferral(tx, scopeOf(actor), id)
		if (!row) throw new Error('The draft is not there')
		const sealed = sealColumn(ground.vault, row, 'answers', { ...answers, 'route-check': routeCheck })
		await saveAnswers(tx, scopeOf(actor), id, { answers: sealed, version: row.version, at, expiresAt: row.expiresAt })
	})
	return { id, kind, employer, at }
}

function upTo(last: string | undefined, answers: Answers): Answers {
	if (last === undefined) return answers
	const entries = Object.entries(answers)
	const at = entries.findIndex(([slug]) => slug === last)
	if (at < 0) throw new Error(`No answer called ${last}`)
	return Object.fromEntries(entries.slice(0, at + 1))
}

/** Sent: it waits for the employee, or, about a post, is with the service. */
export async function aSentReferral(ground: Ground, employer: SeededEmployer, wishes: DraftWishes = {}): Promise<SeededReferral> {
	const draft = await aDraftReferral(ground, employer, wishes)
	const at = after(draft.at, minutes(25))
	const sent = await sendToEmployee(ground, employer.actor, draft.id, at)
	if (sent.outcome !== 'sent') throw new Error(`The draft was not sent: ${sent.outcome}`)
	return { ...draft, at, reference: sent.reference }
}

/** A request that names nobody: the service has it at once. */
export async function aPostLevelRequest(
	ground: Ground,
	employer: SeededEmployer,
	{ overrides, ...wishes }: Omit<DraftWishes, 'kind'> = {},
): Promise<SeededReferral> {
	return aSentReferral(ground, employer, {
		...wishes,
		kind: 'assessment',
		overrides: { ...overrides, 'who-for': { who: 'post' } },
	})
}

/** Sent, and the employee has opened their own link with the code that came to them. */
export async function aReferralWithEmployee(
	ground: Ground,
	employer: SeededEmployer,
	{ openedAt, ...wishes }: DraftWishes & { readonly openedAt?: Date } = {},
): Promise<WithEmployee> {
	const sent = await aSentReferral(ground, employer, wishes)
	const { token } = (await newestPosted(ground, sent.id, 'read-your-referral')).secret
	if (!token) throw new Error('The link was sent already')
	const employee = await theEmployee(ground, sent.id, token, openedAt ?? after(sent.at, minutes(60)))
	return { ...sent, token, employee }
}

/** Opens a link with a code, as the employee does. */
export async function theEmployee(ground: Ground, id: string, token: string, at: Date): Promise<ActorOf<'subject'>> {
	const asked = await requestSubjectCode(ground, token, at)
	if (asked?.outcome !== 'sent') throw new Error('No code was sent')
	const { eventKey, secret } = await newestPosted(ground, id, 'your-code')
	if (eventKey !== `your-code:${nonceHash(asked.nonce)}`) throw new Error('Another code was sent in between')
	const answer = await confirmSubjectCode(ground, token, { nonce: asked.nonce, code: secret.code ?? '' }, at)
	if (answer.outcome !== 'right') throw new Error('The code was not taken')
	return { kind: 'subject', userId: answer.found.userId, referralId: id }
}

export type EmployeeWishes = {
	readonly choice?: Choice
	/** Yes to everything unless it says no here. */
	readonly permissions?: Partial<Record<PermissionId, 'yes' | 'no'>>
	/** By the slug of the question: what the employee wants done about its first line. */
	readonly wishes?: Readonly<Record<string, LineWish>>
	/** By slug, then field: the employee's own answers. */
	readonly own?: SampleOverrides
	readonly decidedAt?: Date
}

/** The employee's part filled in and not decided. */
export async function fillEmployeesPart(
	{ store, vault }: Ground,
	employee: ActorOf<'subject'>,
	{ permissions = {}, own = {} }: EmployeeWishes,
	at: Date,
): Promise<void> {
	const said = Object.fromEntries(Object.entries(permissions).map(([id, answer]) => [id, { answer }]))
	const answers = sampleAnswers(subjectJourney, { ...own, ...said }, { today: londonDay(at) })
	await store.write(async (tx) => {
		const row = await findReferral(tx, scopeOf(employee), employee.referralId)
		if (!row) throw new Error('The referral is not there')
		const part: SubjectPart = { answers, wishes: {} }
		await saveSubjectAnswers(tx, scopeOf(employee), row.id, sealColumn(vault, row, 'subject_answers', part), row.version, at)
	})
}

/** Marks the first line of each question named. */
export async function markLines(
	ground: Ground,
	employee: ActorOf<'subject'>,
	wishes: Readonly<Record<string, LineWish>>,
	at: Date,
): Promise<string[]> {
	const view = await readAsSubject(ground, employee, at)
	const lines = view?.document.sections.flatMap((section) => section.lines) ?? []
	const refs: string[] = []
	for (const [slug, wish] of Object.entries(wishes)) {
		const ref = lines.find((line) => line.slug === slug)?.ref
		if (!ref) throw new Error(`Nothing was written about ${slug}`)
		await saveLineWish(ground, employee, { ref, wish }, at)
		refs.push(ref)
	}
	return refs
}

/** The whole of it: sent, opened, filled in and decided by the employee. */
export async function aReceivedReferral(
	ground: Ground,
	employer: SeededEmployer,
	{
		choice = choices[0],
		permissions = {},
		wishes = {},
		own = {},
		decidedAt,
		...draft
	}: DraftWishes & EmployeeWishes & { readonly openedAt?: Date } = {},
): Promise<Decided> {
	const opened = await aReferralWithEmployee(ground, employer, draft)
	const at = decidedAt ?? after(opened.at, minutes(90))
	await fillEmployeesPart(ground, opened.employee, { permissions, own }, after(at, -minutes(10)))
	await markLines(ground, opened.employee, wishes, after(at, -minutes(5)))
	const decision = await decide(ground, opened.employee, opened.token, choice, at)
	if (decision.outcome !== 'decided') throw new Error(`The employee could not decide: ${decision.outcome}`)
	return { ...opened, at, decidedAt: at, status: decision.status }
}
