import { links } from '#app/http/links.ts'
import { code, link, text, type Letter } from '../../letter.ts'
import { longDate, timeOfDay } from '../dates.ts'
import { onlyIf, reference, type Given, type TemplatesFor } from '../template.ts'

// A manager's inbox belongs to the firm: colleagues and an IT firm may read it. So the employee is never named, and what they
// decided is told by its bare fact.

type WithReference = Given<'not-going-ahead' | 'receipt-for-manager' | 'employee-agreed' | 'employee-asked-for-change'>

export const forManagers: TemplatesFor<
	| 'sign-in-code'
	| 'resume-your-draft'
	| 'receipt-for-manager'
	| 'employee-agreed'
	| 'employee-asked-for-change'
	| 'not-going-ahead'
	| 'status-changed-for-manager'
	| 'question-for-employer'
	| 'advice-received'
> = {
	'sign-in-code': {
		email: (given) => ({
			subject: 'Your sign-in code',
			blocks: [
				text('Hello'),
				text('Your code is:'),
				code(onlyIf(/^\d{4,10}$/, given.secret.code, 'code')),
				text(`Type it on the page where you asked for it. It works until ${timeOfDay(given.details.expiresAt)}.`),
				text(
					'Did you not ask for a code? Then you do not need to do anything. Nobody can sign in without it. Please do not tell it to anyone.',
				),
				sentBy(given),
			],
		}),
	},

	'resume-your-draft': {
		email: (given) => ({
			subject: 'Go on where you left off',
			blocks: [
				text('Hello'),
				text(
					`Your answers are saved. They are kept until ${longDate(given.details.keptUntilOn)} and then deleted. Each time you save, that day moves on.`,
				),
				link('Go on with your answers', given.origin + draftLink(given)),
				text('You can open the link on any device. We ask you to sign in with a code first.'),
				sentBy(given),
			],
		}),
	},

	'receipt-for-manager': {
		email: (given) =>
			aboutOne(given, 'Your employee has it to read', [
				`We have asked your employee to read what you wrote. Your reference is ${reference(given)}.`,
				`Nobody else has it. Your employee has until ${longDate(given.details.answerByOn)} to agree, ask for a change or say no.`,
				'It is their choice. You will be told what they decide, and never why.',
			]),
	},

	'employee-agreed': {
		email: (given) =>
			aboutOne(given, 'Sent', [
				`Your employee has agreed, and ${reference(given)} has been sent.`,
				`The team aims to respond by ${longDate(given.details.respondByOn)}.`,
			]),
	},

	'employee-asked-for-change': {
		email: (given) =>
			aboutOne(given, 'Your employee has asked for a change', [
				`Your employee has read ${reference(given)} and has asked for a change before it is sent.`,
				`Please look at: ${onlyIf(/^\d+(\.\d+)*(, \d+(\.\d+)*)*$/, given.details.lines, 'lines')}`,
				'Nothing has been sent.',
			]),
	},

	'not-going-ahead': {
		email: (given) =>
			aboutOne(given, 'Not going ahead', [
				`${reference(given)} is not going ahead. Nothing has been sent.`,
				'Taking part is a choice, and we never say why. Please do not ask your employee for a reason, and do not hold it against them.',
			]),
	},

	'status-changed-for-manager': {
		email: (given) => aboutOne(given, 'There is news', [`There is news about ${reference(given)}.`, 'Sign in to read it.']),
	},

	'question-for-employer': {
		email: (given) =>
			aboutOne(given, 'We need one thing from you', [
				`The team needs one thing from you to go on with ${reference(given)}.`,
				'Sign in to read the question and answer it.',
			]),
	},

	'advice-received': {
		email: (given) => ({
			subject: 'We have your request',
			blocks: [
				text('Hello'),
				text(`Thank you. You asked for a call back. Your reference is ${reference(given)}.`),
				text('Somebody from the team will get in touch with you. You do not need to do anything until then.'),
				sentBy(given),
			],
		}),
	},
}

/** A message about one reference, with the way to its page. */
function aboutOne(given: WithReference, subject: string, sentences: readonly string[]): Letter {
	const page = given.origin + links.accountReferral(reference(given))
	return {
		subject,
		blocks: [text('Hello'), ...sentences.map(text), link('Open it (you sign in with a code)', page), sentBy(given)],
	}
}

function draftLink({ details }: Given<'resume-your-draft'>): string {
	return links.draft(
		details.kind === 'assessment' ? 'assessment' : 'referral',
		onlyIf(/^[\w-]{8,64}$/, details.draftId, 'draftId'),
	)
}

const sentBy = (given: { readonly origin: string }) =>
	text(`This message was sent by ${new URL(given.origin).host}. Nobody reads replies to it.`)
