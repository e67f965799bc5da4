import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { answerQuestion } from '#app/features/casework/answer-question.server.ts'
import { askForOneThing } from '#app/features/casework/ask-for-one-thing.server.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { aReceivedReferral, type Decided } from '#db/seed/referrals.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { attackForm } from './support/attack-form.ts'
import { addressOf, doors } from './support/doors.ts'
import { attackedGround, forgetLimits, signedIn } from './support/ground.ts'
import { formsOf, type Form } from './support/page.ts'
import { paperButtons, paperFormFiles } from './support/paper-forms.ts'
import { employeeAt } from './support/papers.ts'
import { aFirmWithEverything, aListToRead, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { aVisitor, encoded, type Entries, type Visitor } from './support/visitor.ts'

let ground: Ground
let firm: Firm
let desk: Visitor
let half: Visitor
let member: Awaited<ReturnType<typeof aTeamMember>>
let untaken: Decided
let colleagues: string
let list: Awaited<ReturnType<typeof aListToRead>>

beforeAll(async () => {
	ground = await attackedGround()
	member = await aTeamMember(ground)
	desk = member.desk
	half = aVisitor(await signedIn(ground, member.seeded.actor, 'password'))
	firm = await aFirmWithEverything(ground, { by: member.seeded })
	untaken = await aReceivedReferral(holdingMessages(ground), firm.employer, { at: new Date(Date.now() - 7 * 3_600_000) })
	const other = await aTeamMember(ground)
	colleagues = (await aFirmWithEverything(ground, { by: other.seeded })).asked.id
	await anAdviceRequest(holdingMessages(ground), { areaId: 'llr' })
	list = await aListToRead(holdingMessages(ground), firm.employer, member.seeded)
	await forgetLimits(ground)
})

const withCode = async (ask: string, form: Entries) => {
	const visitor = aVisitor()
	await visitor.post(ask, form)
	return visitor
}

const answered = () => answerQuestion(ground, firm.employer.actor, untaken.reference, 'Yes.')
const askedAgain = () => askForOneThing(ground, member.seeded.actor, firm.asked.id, 'And the other?')
/** Opened with a reason, a case stays open for an hour; to somebody else it is a colleague's still. */
const somebodyElse = async () => {
	const { cookies } = (await aTeamMember(ground)).desk
	desk.cookies.set('session', cookies.get('session')!)
}

type Listed = {
	readonly title: string
	readonly path: () => string
	readonly who: () => Visitor | Promise<Visitor>
	/** One of its names, to know it by. */
	readonly name: string
	/** Brings the form back after it was taken. */
	readonly again?: () => Promise<unknown>
	/** More answers that are right here. */
	readonly also?: readonly number[]
}
/** Every form that is not a page of questions: where it is and who fills it in. */
const forms: readonly Listed[] = [
	{ title: 'sign in', path: () => '/sign-in', who: () => aVisitor(), name: 'email' },
	{
		title: 'the code',
		path: () => '/sign-in/code',
		who: () => withCode('/sign-in', [['email', `${randomUUID()}@firm.example`]]),
		name: 'code',
	},
	{ title: 'sign in to casework', path: () => '/sign-in/staff', who: () => aVisitor(), name: 'password' },
	{ title: 'the code of an app', path: () => '/sign-in/staff/code', who: () => half, name: 'code' },
	{ title: 'ask for a call back', path: () => '/advice', who: () => aVisitor(), name: 'about' },
	{ title: 'the help finder', path: () => '/help-finder', who: () => aVisitor(), name: 'danger' },
	{ title: 'the help finder, further on', path: () => '/help-finder/nw', who: () => aVisitor(), name: 'need' },
	{ title: 'where a place belongs', path: () => '/area', who: () => aVisitor(), name: 'place', also: [200] },
	{ title: 'what was missing', path: () => '/feedback/missing', who: () => aVisitor(), name: 'words' },
	{ title: 'begin', path: () => '/refer/begin', who: () => firm.manager, name: 'key' },
	{
		title: 'answer the service',
		path: () => `/account/referrals/${firm.asked.reference}`,
		who: () => firm.manager,
		name: 'answer',
		again: askedAgain,
	},
	{
		title: 'what is wrong with a line',
		path: () => `/your-referral/${firm.waiting.token}/line/1.1`,
		who: () => firm.waiting.employee,
		name: 'wish',
	},
	{
		title: 'decide',
		path: () => `/your-referral/${firm.waiting.token}/decide`,
		who: () => firm.waiting.employee,
		name: 'choice',
	},
	{
		title: 'the employee’s code',
		path: () => `/your-referral/${firm.waiting.token}/code`,
		who: () => withCode(`/your-referral/${firm.waiting.token}`, []),
		name: 'code',
	},
	{ title: 'a note', path: () => `/casework/${firm.asked.id}`, who: () => desk, name: 'note' },
	{ title: 'the next status', path: () => `/casework/${firm.asked.id}`, who: () => desk, name: 'from' },
	{ title: 'take a case', path: () => `/casework/${untaken.id}`, who: () => desk, name: 'to' },
	{
		title: 'one thing from the employer',
		path: () => `/casework/${untaken.id}`,
		who: () => desk,
		name: 'question',
		again: answered,
	},
	{ title: 'a colleague’s case', path: () => `/casework/${colleagues}`, who: () => desk, name: 'reason', again: somebodyElse },
	{ title: 'a suggested change', path: () => `/casework/${untaken.id}`, who: () => desk, name: 'own' },
	{
		title: 'what is wrong with a list',
		path: () => `/your-referral/${list.token}/status`,
		who: () => list.employee,
		name: 'correction',
	},
	{ title: 'a call back that was made', path: () => '/casework/call-backs', who: () => desk, name: 'id' },
]

async function formOn(visitor: Visitor, path: string, name: string): Promise<Form> {
	giveRouteCheck(ground, visitor, 'referral')
	const page = await visitor.get(path)
	expect(page.status, path).toBe(200)
	const found = formsOf(page.body).find(({ inputs }) => inputs.some((input) => input.name === name))
	expect(found, `${path} asks for ${name}`).toBeDefined()
	return found!
}

/** Each choice is made once, so that what it opens is attacked too. */
const choicesIn = ({ inputs }: Form): Entries[] => [
	[],
	...inputs.filter(({ kind }) => kind === 'radio').map(({ name, value }): Entries => [[name, value]]),
]

test.each(forms)(
	'$title: whatever is sent, the answer is a decision and nothing typed is lost',
	async ({ path, who, name, again = async () => {}, also = [] }) => {
		const visitor = await who()
		const shown = await formOn(visitor, path(), name)
		const wrong = await attackForm({
			visitor,
			path: path(),
			form: shown,
			choices: choicesIn(shown),
			also: [429, ...also],
			restore: async () => {
				giveRouteCheck(ground, visitor, 'referral')
				await forgetLimits(ground)
				await again()
			},
		})
		expect(wrong).toEqual([])
	},
)

test('every route that takes a form is attacked by one of the lists, or asks nothing', async () => {
	const attacked = [
		...paperFormFiles,
		'routes/request/step.tsx',
		'routes/request/route-check.tsx',
		'routes/your-referral/step.tsx',
	]
	const buttonsAlone = [
		'routes/sign-out.tsx',
		'routes/feedback/useful.tsx',
		'routes/language.tsx',
		'routes/request/check.tsx',
		'routes/request/later.tsx',
		'routes/request/delete.tsx',
		'routes/your-referral/link.tsx',
		'routes/your-referral/refuse.tsx',
		...paperButtons,
	]
	const listed = new Set(
		forms.map(
			({ path }) => doors.find(({ pattern }) => new RegExp(`^${pattern.replace(/:[a-z]+/gi, '[^/]+')}$`).test(path()))?.file,
		),
	)
	const left = doors.filter(
		({ file, takesForms }) => takesForms && ![...attacked, ...buttonsAlone].includes(file) && !listed.has(file),
	)
	expect([...new Set(left.map(({ file }) => file))]).toEqual([])
})

describe('buttons that ask nothing', () => {
	test.each([
		['later', () => `/refer/${firm.drafts.referral}/later`, () => firm.manager],
		['send', () => `/refer/${firm.drafts.referral}/check`, () => firm.manager],
		['sign out', () => '/sign-out', () => aVisitor()],
		['another language', () => '/language', () => aVisitor()],
		['was this page useful', () => '/feedback/useful', () => aVisitor()],
		['ask for a code', () => `/your-referral/${firm.waiting.token}`, () => aVisitor()],
	])('%s takes no notice of what comes along', async (_title, path, who) => {
		for (const body of [
			encoded([
				['__proto__', 'x'],
				['intent', 'x'],
				['carried', 'x'.repeat(5000)],
			]),
			'%=%&&&=',
			'a'.repeat(100_000),
		]) {
			const answer = await who().post(path(), body)
			expect([200, 303, 400, 429], path()).toContain(answer.status)
		}
	})
})

describe('a form of ours never has so many names', () => {
	const address = (pattern: string) => addressOf(pattern, partsOf(firm, pattern))
	// What does not read its form is left out: a button is pressed whatever comes along with it.
	const reads = doors.filter(({ file, takesForms }) => takesForms && !/sign-out|later|delete|check\.tsx|end|resume/.test(file))

	test.each(reads)('$pattern reads neither a hundred thousand nor a megabyte', async ({ pattern }) => {
		const person = pattern.startsWith('/casework')
			? desk
			: pattern.startsWith('/your-referral')
				? firm.waiting.employee
				: pattern.startsWith('/your-plan')
					? employeeAt(firm.papers, pattern)
					: firm.manager
		giveRouteCheck(ground, person, pattern.startsWith('/assessments') ? 'assessment' : 'referral')
		const began = performance.now()
		const many = await person.post(address(pattern), 'a&'.repeat(100_000))
		expect([400, 303], String(many.status)).toContain(many.status)
		expect((await person.post(address(pattern), `a=${'x'.repeat(1024 * 1024)}`)).status).toBe(413)
		expect(performance.now() - began).toBeLessThan(2000)
	})
})

test('one key for two kinds of form is two forms', async () => {
	const key = randomUUID()
	for (const [base, kind] of [
		['/refer', 'referral'],
		['/assessments', 'assessment'],
	] as const) {
		giveRouteCheck(ground, firm.manager, kind)
		const begun = await firm.manager.post(`${base}/begin`, { key, rightArea: 'yes' })
		expect([base, begun.status]).toEqual([base, 303])
		expect(begun.location).toMatch(new RegExp(`^${base}/[0-9a-f]{32}$`))
	}
})
