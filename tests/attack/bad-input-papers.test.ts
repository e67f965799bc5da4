import { beforeEach, describe, expect, test } from 'vitest'
import { attackForm } from './support/attack-form.ts'
import { attackedGround, forgetLimits } from './support/ground.ts'
import { hostileBodies } from './support/hostile.ts'
import { formsOf, type Form } from './support/page.ts'
import { paperButtons, paperFormFiles, paperForms } from './support/paper-forms.ts'
import { aFirmWithEverything, aTeamMember } from './support/people.ts'
import { aVisitor, type Entries, type Visitor } from './support/visitor.ts'

const ground = await attackedGround()
const firm = await aFirmWithEverything(ground, { by: (await aTeamMember(ground)).seeded })
const forms = await paperForms(ground, firm)

beforeEach(() => forgetLimits(ground))

/** Each choice is made once, so that what it opens is attacked too. */
const choicesIn = ({ inputs }: Form): Entries[] => {
	const choices = inputs.filter(({ kind }) => kind === 'radio').map(({ name, value }): Entries => [[name, value]])
	// Where there are many, as on a checklist, they are all alike.
	return [[], ...choices.slice(0, 4)]
}

test.each(forms)(
	'$title: whatever is sent, the answer is a decision and nothing typed is lost',
	async ({ path, who, name, again = async () => {}, longest, also = [], joinsLines = false, button, choices }) => {
		const page = await who.get(path)
		expect(page.status, path).toBe(200)
		const shown = formsOf(page.body).find(({ inputs }) => inputs.some((input) => input.name === name))
		expect(shown, `${path} asks for ${name}`).toBeDefined()
		const pressed = button ? [{ name: button.name, value: button.value, kind: 'hidden' as const, sent: true }] : []
		const action = button?.path ? path + button.path : shown!.action
		const form = { action, inputs: [...shown!.inputs, ...pressed] }
		const wrong = await attackForm({
			...{ visitor: who, path, form, choices: choices ?? choicesIn(form), joinsLines, also: [409, 429, ...also] },
			...(longest && { longest }),
			restore: async () => {
				await forgetLimits(ground)
				await again()
			},
		})
		expect(wrong).toEqual([])
	},
)

test('the list of those attacked here is the list that says so', () => {
	expect([...new Set(forms.map(({ file }) => file))].sort()).toEqual([...paperFormFiles].sort())
	expect(paperButtons.filter((file) => paperFormFiles.includes(file))).toEqual([])
})

describe('buttons that ask nothing', () => {
	const { plan, row, token, employee } = firm.papers
	const { manager } = firm
	const at = `/adjustments/plan/${plan}`
	const { returning } = firm.papers
	const { phased, record, log } = returning
	const returnDoors = [
		...['', '/into-plan', '/keep', '/link'].map((page) => `/return-to-work/phased-return/${phased}${page}`),
		...[
			'/record/keep',
			'/record/plan',
			'/record/copy/record.text',
			'/record/copy/days.ics',
			'/contact-log/copy/sheet.text',
			'/contact-log/keep',
			`/contact-log/${log}`,
		],
		...['/contact-agreement/copy/days.ics', '/questions/copy/questions.text', '/letters/return-talk/copy/letter.text'],
		...[
			'/sick-pay/copy/sick-pay.text',
			'/sick-pay/copy/sick-pay.csv',
			'/six-topics/copy/talk.text',
			'/six-topics/plan',
			'/conversation/first-contact/agenda/file',
			'/phased-return',
		],
		...['/conversation/meeting/file', `/record/${record}`],
	].map((path) => (path.startsWith('/return-to-work') ? path : `/return-to-work${path}`))
	test.each<[string, () => Visitor, readonly string[]]>([
		[at, () => manager, ['up', 'down', 'remove', 'put-back']],
		[`${at}/review`, () => manager, ['all', 'each']],
		[`${at}/hand-over`, () => manager, ['withdraw', 'ask']],
		[`${at}/link`, () => manager, ['make', 'send', 'end']],
		[`${at}/keep`, () => manager, ['']],
		['/adjustments/plan', () => aVisitor(), ['']],
		['/adjustments/plan/add', () => aVisitor(), ['']],
		[`/adjustments/plan/resume/${'x'.repeat(43)}`, () => aVisitor(), ['']],
		['/account/plans', () => manager, ['']],
		[`/your-plan/${token}`, () => aVisitor(), ['']],
		[`/your-plan/${token}/plan`, () => employee, ['agree', 'refuse', 'sign']],
		[`/your-plan/${returning.token}/return`, () => returning.employee, ['agree', 'sign']],
		[`/your-plan/${returning.token}/say/${returning.week}`, () => returning.employee, ['']],
		['/checklists/working-alone/copy/list.text', () => aVisitor(), ['']],
		[`/checklists/kept/${firm.papers.list}`, () => manager, ['']],
		...returnDoors.map((path): [string, () => Visitor, readonly string[]] => [path, () => manager, ['']]),
		[`/reminders/${firm.papers.remindersToken}`, () => aVisitor(), ['', 'confirm', 'stop-days']],
		[`/reminders/${firm.papers.remindersToken}/stop`, () => aVisitor(), ['']],
	])('%s answers whatever comes along', async (path, who, intents) => {
		const names = [
			'row',
			'handover',
			'firm',
			'to',
			'keep',
			'point',
			'shown',
			'revision',
			'do',
			'email',
			'carried',
			'plan',
			'base',
		]
		names.push('week', 'version', 'rows', 'row1.what', 'row2.byOn.year', 'as', 'ask', 'metOn.year', 'topics')
		const texts = [
			'__proto__',
			'constructor',
			'x'.repeat(10_000),
			'-1',
			'1e999',
			`${row}\u0000`,
			'\u202e',
			'[object Object]',
			'{}',
		]
		for (const intent of intents) {
			for (const text of texts) {
				const answer = await who().post(path, [['intent', intent], ...names.map((name): [string, string] => [name, text])])
				expect([200, 303, 307, 400, 404, 409, 429], `${intent} ${text.slice(0, 20)}: ${answer.status}`).toContain(answer.status)
			}
			const entries: Entries = [['intent', intent], ...names.map((name): [string, string] => [name, row])]
			for (const [title, body] of Object.entries(hostileBodies)) {
				const answer = await who().post(path, body(entries))
				expect([200, 303, 307, 400, 404, 409, 413, 429], `${intent}, ${title}: ${answer.status}`).toContain(answer.status)
			}
		}
		expect((await manager.get(at)).body, 'and the plan is there as it was').toContain(`${firm.secret} goo`)
		expect((await manager.get(`/return-to-work/phased-return/${phased}`)).body).toContain(`${firm.secret} waits`)
	})
})
