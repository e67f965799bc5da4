import { firms, managers } from './demonstration-firms.ts'
import staff from './staff.json' with { type: 'json' }

const staffSee: Readonly<Record<string, string>> = {
	supervisor: 'Supervisor: every case of the area, who has it, and the call-backs',
	'case-worker': 'Case-worker: own cases and those nobody has; a colleague’s with a reason',
}
const managersSee = {
	marta: 'a draft, one with the employee, one received; a new plan',
	devan: 'a change asked for, one that ended, three received; a plan',
	joan: 'a question, one that came to nothing; a plan late with an answer',
	ruth: 'all referrals and plans of the firm, and a draft request',
	imran: 'requests for assessments, and one that was never answered',
}

/** How to sign in as each of the demonstration people, for the console. */
export function listDemonstrationPeople(origin: string): string {
	const people = [
		...Object.entries(managers).map(([key, { email, firm, role }]) => ({
			email,
			how: 'code by e-mail',
			sees: `${role}, ${firms[firm].name} (${firms[firm].people}): ${managersSee[key as keyof typeof managersSee]}`,
		})),
		...staff.map(({ email, role, password }) => ({
			email,
			how: `password ${password}, one-time code: see /dev/mail`,
			sees: staffSee[role],
		})),
	]
	const width = Math.max(...people.map(({ email }) => email.length))
	return [
		'Everybody here is invented. No mail leaves this machine: every message, code and link is at',
		`  ${origin}/dev/mail`,
		'',
		`Managers sign in at ${origin}/sign-in, staff at ${origin}/sign-in/staff:`,
		...people.map(({ email, how, sees }) => `  ${email.padEnd(width)}  ${how}\n      ${sees}`),
		'',
		'As an employee: open the link in the message “Please read before anything is sent” at /dev/mail.',
	].join('\n')
}
