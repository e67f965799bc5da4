import { links } from '#app/http/links.ts'
import { code, link, text } from '../../letter.ts'
import { longDate, timeOfDay } from '../dates.ts'
import { nameInMail } from '../name-in-mail.ts'
import { onlyIf, reference, type Given, type TemplatesFor } from '../template.ts'

// The employee may share an inbox or a phone. So these never say who is written to, what it is about beyond "your work", or
// anything that a person off sick would not want read over their shoulder. The employee did not ask for these messages: each
// says who caused it, that nothing has gone anywhere, and how to make it stop.

type Invitation = Given<'read-your-referral'>

export const forEmployees: TemplatesFor<
	'read-your-referral' | 'your-code' | 'reminder' | 'received-for-employee' | 'status-changed-for-employee'
> = {
	'read-your-referral': {
		email: (given) => ({
			subject: 'Please read before anything is sent',
			blocks: [
				text('Hello'),
				text(`${whoWrote(given)} would like to ask for free help for you with your work, and asks you to read it first.`),
				text('The help comes from a local service, not from your employer. It is your choice.'),
				text('Nothing has been sent to anyone else. Nothing will be sent unless you agree.'),
				link(`Read it and decide by ${longDate(given.details.answerByOn)}`, subjectLink(given)),
				text('You can ask for a change, or say no. You do not have to give a reason, and your manager is never told one.'),
				text(
					'When you open the link we send you a code to type in, so that nobody else can read it. Please do not pass this message on.',
				),
				text(
					`If you do not answer, we remind you twice at most. After ${longDate(given.details.answerByOn)} what was written is deleted.`,
				),
				text('Is this not for you, or do you not want it? Open the link and choose to stop it. You do not need a code for that.'),
				sentBy(given),
			],
		}),
		sms: (given) =>
			`${whoWrote(given)} would like to ask for free help for you with your work. Nothing is sent to anyone else unless you agree. ` +
			`Read it or stop it by ${longDate(given.details.answerByOn)}: ${subjectLink(given)}`,
	},

	'your-code': {
		email: (given) => ({
			subject: 'Your code',
			blocks: [
				text('Hello'),
				text('Your code is:'),
				code(digits(given.secret.code)),
				text(`Type it on the page where you asked for it. It works until ${timeOfDay(given.details.expiresAt)}.`),
				text(
					'Did you not ask for a code? Then you do not need to do anything. Please do not tell the code to anyone, not even to us.',
				),
				sentBy(given),
			],
		}),
		sms: (given) =>
			`${digits(given.secret.code)} is your code. It works until ${timeOfDay(given.details.expiresAt)}. ` +
			`Do not tell it to anyone. Sent by ${hostOf(given)}`,
	},

	reminder: {
		email: (given) => ({
			subject: 'A reminder: please read before anything is sent',
			blocks: [
				text('Hello'),
				text(
					`${whoWrote(given)} would like to ask for free help for you with your work. You have not answered yet, and that is all right.`,
				),
				text('Nothing has been sent to anyone else. Nothing will be sent unless you agree.'),
				link(`Read it and decide by ${longDate(given.details.answerByOn)}`, subjectLink(given)),
				text(
					`You can ask for a change, or say no without a reason. If you do not answer by ${longDate(given.details.answerByOn)}, what was written is deleted.`,
				),
				text('To get no more reminders, open the link and choose to stop it. You do not need a code for that.'),
				sentBy(given),
			],
		}),
		sms: (given) =>
			`A reminder: ${whoWrote(given)} asks you to read something about your work. Nothing is sent unless you agree. ` +
			`Read it or stop it by ${longDate(given.details.answerByOn)}: ${subjectLink(given)}`,
	},

	'received-for-employee': {
		email: (given) => ({
			subject: 'We have what you sent',
			blocks: [
				text('Hello'),
				text('Thank you. We have received what you agreed to send.'),
				text(`Your reference is ${reference(given)}. We aim to answer you by ${longDate(given.details.respondByOn)}.`),
				link('See what happens next, and who has looked at it', subjectLink(given)),
				text('When you open the link we send you a code to type in. You can change your mind at any time.'),
				sentBy(given),
			],
		}),
		sms: (given) =>
			`Thank you. We have received what you agreed to send. Your reference is ${reference(given)}. ` +
			`We aim to answer you by ${longDate(given.details.respondByOn)}. ${subjectLink(given)}`,
	},

	'status-changed-for-employee': {
		email: (given) => ({
			subject: 'There is news for you',
			blocks: [
				text('Hello'),
				text(`There is news about ${reference(given)}.`),
				link('Open your page to read it', subjectLink(given)),
				text('When you open the link we send you a code to type in.'),
				sentBy(given),
			],
		}),
		sms: (given) => `There is news about ${reference(given)}. Open your page to read it: ${subjectLink(given)}`,
	},
}

function whoWrote({ details, secret }: Invitation): string {
	const manager = nameInMail(secret.managerName)
	const firm = nameInMail(details.firm)
	if (manager && firm) return `${manager} at ${firm}`
	return manager ?? (firm ? `A manager at ${firm}` : 'Your manager')
}

function subjectLink(given: { readonly secret: { readonly token: string }; readonly origin: string }): string {
	return given.origin + links.subject(onlyIf(/^[\w-]{20,100}$/, given.secret.token, 'token'))
}

const digits = (given: string) => onlyIf(/^\d{4,10}$/, given, 'code')

const hostOf = (given: { readonly origin: string }) => new URL(given.origin).host

const sentBy = (given: { readonly origin: string }) =>
	text(`This message was sent by ${hostOf(given)}. Nobody reads replies to it.`)
