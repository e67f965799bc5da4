import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import { addressOf } from './start-draft.server.ts'
import { secondContact } from './steps/second-contact.ts'
import { yourDetails } from './steps/your-details.ts'

type Contact = { readonly email?: string | null | undefined; readonly mobile?: string | null | undefined }

/** Why a contact is not taken as the employee's. */
export type ContactRefusal = {
	readonly field: 'email' | 'mobile'
	readonly because: 'no-texts' | 'managers-email' | 'work-email' | 'managers-mobile'
}

/**
 * What is wrong with an employee's contact that belongs to the manager's side. The link to read it, and the code that proves who
 * agrees, would come to them, by a slip or on purpose.
 */
export async function ownContactRefusals(
	ground: Ground,
	actor: ActorOf<'employer'>,
	read: ReadAnswer,
	{ email, mobile }: Contact,
): Promise<ContactRefusal[]> {
	const { secondEmail, secondPhone } = read(secondContact) ?? {}
	const refusals: ContactRefusal[] = []
	if (email && [await addressOf(ground, ground.store.read, actor.userId), secondEmail].includes(email)) {
		refusals.push({ field: 'email', because: 'managers-email' })
	}
	const own = await addressOf(ground, ground.store.read, actor.userId)
	if (refusals.length === 0 && email && !mobile && isSameWorkDomain(own, email)) {
		refusals.push({ field: 'email', because: 'work-email' })
	}
	if (mobile && [read(yourDetails)?.phone, secondPhone].includes(mobile)) {
		refusals.push({ field: 'mobile', because: 'managers-mobile' })
	}
	return refusals
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

/** Two addresses of one firm, as far as the part after the @ says so. */
export const isSameWorkDomain = (one: string, other: string) =>
	domainOf(one) === domainOf(other) && !publicMail.has(domainOf(one))

export async function isManagersSide(
	ground: Ground,
	actor: ActorOf<'employer'>,
	read: ReadAnswer,
	contact: Contact,
): Promise<boolean> {
	return (await ownContactRefusals(ground, actor, read, contact)).length > 0
}
