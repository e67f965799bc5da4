import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import type { Problem } from '#app/journey/form.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import { addressOf } from './start-draft.server.ts'
import { secondContact } from './steps/second-contact.ts'
import { yourDetails } from './steps/your-details.ts'

type Contact = { readonly email?: string | null | undefined; readonly mobile?: string | null | undefined }

/**
 * What is wrong with an employee's contact that belongs to the manager's side. The link to read it, and the code that proves who
 * agrees, would come to them, by a slip or on purpose.
 */
export async function ownContactProblems(
	ground: Ground,
	actor: ActorOf<'employer'>,
	read: ReadAnswer,
	{ email, mobile }: Contact,
): Promise<Problem[]> {
	const { secondEmail, secondPhone } = read(secondContact) ?? {}
	const problems: Problem[] = []
	if (email && [await addressOf(ground, ground.store.read, actor.userId), secondEmail].includes(email)) {
		problems.push({ field: 'email', message: 'Enter your employee’s personal email. This one is yours or your colleague’s' })
	}
	const own = await addressOf(ground, ground.store.read, actor.userId)
	if (problems.length === 0 && email && !mobile && domainOf(email) === domainOf(own) && !publicMail.has(domainOf(email))) {
		problems.push({ field: 'email', message: 'This looks like a work address. Enter a personal email, or add a personal mobile' })
	}
	if (mobile && [read(yourDetails)?.phone, secondPhone].includes(mobile)) {
		problems.push({ field: 'mobile', message: 'Enter your employee’s personal mobile. This number is yours or your colleague’s' })
	}
	return problems
}

/** Where many people who have nothing to do with each other have addresses. */
const publicMail = new Set([
	'gmail.com',
	'googlemail.com',
	'outlook.com',
	'hotmail.com',
	'hotmail.co.uk',
	'live.com',
	'live.co.uk',
	'msn.com',
	'yahoo.com',
	'yahoo.co.uk',
	'ymail.com',
	'icloud.com',
	'me.com',
	'mac.com',
	'aol.com',
	'proton.me',
	'protonmail.com',
	'btinternet.com',
	'sky.com',
	'virginmedia.com',
	'ntlworld.com',
	'talktalk.net',
	'gmx.com',
	'gmx.co.uk',
	'zoho.com',
	'fastmail.com',
])

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

export async function isManagersSide(
	ground: Ground,
	actor: ActorOf<'employer'>,
	read: ReadAnswer,
	contact: Contact,
): Promise<boolean> {
	return (await ownContactProblems(ground, actor, read, contact)).length > 0
}
