import { links } from '#app/http/links.ts'
import { link, text } from '../../letter.ts'
import { longDate } from '../dates.ts'
import { nameInMail } from '../name-in-mail.ts'
import { onlyIf, type Given, type TemplatesFor } from '../template.ts'

// A plan of changes or of a phased return is written because something at work is hard for somebody. None of these says whose plan
// it is, of which kind, or what stands in it. The first goes out for both kinds.

type PlanMessage = 'read-your-plan' | 'plan-to-hand-over' | 'plan-handed-over' | 'review-your-plan' | 'resume-your-plan'

export const forPlans: TemplatesFor<PlanMessage> = {
	'read-your-plan': {
		email: (given) => ({
			subject: 'A plan to read and to keep',
			blocks: [
				text('Hello'),
				text(`${whoWrote(given)} has written a plan about your work, and gives you your own way in.`),
				text('You can read it, say what you think of it, sign it or not, and take a copy away.'),
				text('You also see who has looked at it. It does not go to anybody else from here.'),
				link('Read it', given.origin + links.yourPlan(tokenOf(given))),
				text('When you open the link we send you a code to type in. Please do not pass this message on.'),
				sentBy(given),
			],
		}),
	},
	'plan-to-hand-over': {
		email: (given) => ({
			subject: 'A question about who keeps your plan',
			blocks: [
				text('Hello'),
				text(`${firmOf(given)} would like to give the plan about your work to another manager. That needs your yes.`),
				text('Nothing has changed. If you say no, it stays where it is, and nobody asks you why.'),
				link('Read the question and answer it', given.origin + links.yourPlan(tokenOf(given))),
				text('When you open the link we send you a code to type in.'),
				sentBy(given),
			],
		}),
	},
	'plan-handed-over': {
		email: (given) => ({
			subject: 'A plan is waiting for you',
			blocks: [
				text('Hello'),
				text(`${firmOf(given)} would like you to take over a plan. The person it is about has agreed to that.`),
				link('Sign in with this address and take it over', `${given.origin}/account/plans`),
				text('If you do not know what this is about, you do not need to do anything.'),
				sentBy(given),
			],
		}),
	},
	'review-your-plan': {
		email: (given) => ({
			subject: 'Time to look at the plan',
			blocks: [
				text('Hello'),
				text(whyNow(given.details.reviewOn)),
				text('For each point, say whether it is still needed, needs a change, or can stop. It takes a minute.'),
				link('Look at the points', given.origin + links.planReview(tokenOf(given))),
				text(`The link works until ${longDate(given.details.answerByOn)}. Please do not pass it on.`),
				sentBy(given),
			],
		}),
	},
	'resume-your-plan': {
		email: (given) => ({
			subject: 'Your way back',
			blocks: [
				text('Hello'),
				text('You asked for a link back to what you keep with us.'),
				link('Open it again', given.origin + links.planResume(tokenOf(given))),
				text(`It is kept until ${longDate(given.details.keptUntilOn)}, or 28 days from your last change.`),
				text('Whoever has this link can open it. Please do not pass this message on.'),
				text('Did you not ask for it? Then you do not need to do anything.'),
				sentBy(given),
			],
		}),
	},
}

function whoWrote({ details, secret }: Given<'read-your-plan'>): string {
	const manager = nameInMail(secret.managerName)
	const firm = nameInMail(details.firm)
	if (manager && firm) return `${manager} at ${firm}`
	return manager ?? (firm ? `A manager at ${firm}` : 'Your manager')
}

const whyNow = (reviewOn: string) =>
	reviewOn === ''
		? 'You are asked to look at the plan again.'
		: `${longDate(reviewOn)} was agreed as a day to look at the plan again.`

const firmOf = ({ details }: { readonly details: { readonly firm: string } }) => nameInMail(details.firm) ?? 'A manager'

const tokenOf = ({ secret }: { readonly secret: { readonly token: string } }) => onlyIf(/^[\w-]{20,100}$/, secret.token, 'token')

const sentBy = (given: { readonly origin: string }) =>
	text(`This message was sent by ${new URL(given.origin).host}. Nobody reads replies to it.`)
