import { links } from '#app/http/links.ts'
import { link, text } from '../../letter.ts'
import { longDate } from '../dates.ts'
import { onlyIf, type Given, type TemplatesFor } from '../template.ts'

// Who gets these may share an inbox, and the first goes to an address that anybody may have typed. So they say a day and nothing of
// what the day is, about whom, or for which business; nor does the address of the link.

export const forReminders: TemplatesFor<'confirm-your-reminders' | 'reminder-of-day'> = {
	'confirm-your-reminders': {
		email: (given) => ({
			subject: 'Please confirm your reminders',
			blocks: [
				text('Hello'),
				text(`Somebody asked us to remind you by email of ${datesOf(given)}. We need your yes first.`),
				link('Look at the dates and confirm', given.origin + links.reminder(tokenOf(given))),
				text('The link works for 7 days. Opening it confirms nothing: press the button on the page.'),
				text('Did you not ask for this? Then you do not need to do anything. We send nothing else to this address.'),
				sentBy(given),
			],
		}),
	},
	'reminder-of-day': {
		email: (given) => ({
			subject: 'A date you asked us to remind you of',
			blocks: [
				text('Hello'),
				text(`You asked us to remind you of ${dayOf(given)}.`),
				...(given.secret.mark === '' ? [] : [text(`Your mark: ${onlyIf(/^[A-Z]{0,2}\d{1,4}$/, given.secret.mark, 'mark')}`)]),
				link('See your dates, and what to do', given.origin + links.reminder(tokenOf(given))),
				link('Stop all reminders with one press', stopOf(given)),
				sentBy(given),
			],
			stopAt: stopOf(given),
		}),
	},
}

function datesOf({ details }: Given<'confirm-your-reminders'>): string {
	const days = onlyIf(/^[1-9]\d?$/, details.days, 'days')
	return days === '1' ? 'one date' : `${days} dates`
}

const dayOf = ({ details }: Given<'reminder-of-day'>) => longDate(onlyIf(/^\d{4}-\d{2}-\d{2}$/, details.on, 'on'))

const stopOf = (given: Given<'reminder-of-day'>) => given.origin + links.stopReminders(tokenOf(given))

const tokenOf = ({ secret }: { readonly secret: { readonly token: string } }) => onlyIf(/^[\w-]{20,100}$/, secret.token, 'token')

const sentBy = (given: { readonly origin: string }) =>
	text(`This message was sent by ${new URL(given.origin).host}. Nobody reads replies to it.`)
