import { englishMessages } from '#app/journey/messages.ts'

/** What is wrong with an answer, and the pages that say that something is not there or did not work. */
export const errors = {
	fields: englishMessages,
	/** Before the name of the tab, so that it is read out first. */
	inTab: 'Error:',

	notFoundTitle: 'There is no page here',
	notShownTitle: 'This page could not be shown',
	notFoundText:
		'The address may have been typed wrongly or cut short in an e-mail. If you came back to something of your own, it may be deleted by now, or belong to another account: sign in with the address you used.',
	nearest: 'Did you mean one of these?',
	toStart: 'Go to the start page',
	searchGuidance: 'Search the guidance',
	wentWrongTitle: 'Something went wrong here',
	wentWrongTab: 'Something went wrong',
	wentWrongText:
		'It was not you. What you saved before is kept, and nothing was half saved. Go back and try again in a few minutes.',
	ifAgain: 'If it happens again, tell us this number:',
	onPhone: (phone: string) => `on ${phone}`,

	signedOutTab: 'You were signed out',
	signedOutTitle: 'You were signed out to keep this safe',
	notLostSignIn: 'What you typed is not lost. Sign in again and send it with one button.',
	notLostOpenDoor: 'What you typed is not lost. Open the door again and send it with one button.',
	yourWorkEmail: 'Your work email address',
	sendMeACode: 'Send me a code',
	signedInAgain: 'You are signed in again',
	whatYouTyped: 'What you typed is here. Press the button to save it and go on.',
	saveAndGoOn: 'Save it and continue',

	sorry: 'Sorry',
	pleaseWait: 'Please wait',
	/** For what is refused before any page could be made, by status. */
	refused: {
		400: 'That address or form could not be read.',
		403: 'That form came from another site, so nothing was saved. Go back, reload the page and send it again.',
		404: 'There is no page here.',
		405: 'This page does not work that way.',
		413: 'That was too long to send. Go back and shorten it: nothing you typed is lost in the page before.',
		414: 'That address is too long.',
		415: 'That kind of form is not read here.',
		421: 'This address is not served here.',
		429: 'That was a lot of requests in a short time. Wait a minute and try again.',
		500: 'Something went wrong here. Nothing you sent was half saved. Try again in a few minutes.',
		503: 'The service is stopping for a moment. Try again in a minute: what you saved is kept.',
	},
} as const
