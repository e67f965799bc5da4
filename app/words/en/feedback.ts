/** Was this page useful, and what was missing. */
export const feedback = {
	wasUseful: 'Was this page useful?',
	yes: 'Yes, it was useful',
	no: 'No, it was not',

	thanksTitle: 'Thank you for telling us',
	notCountedTitle: 'Your answer was not counted',
	thankYou: 'Thank you',
	weCounted: 'We counted your answer. We do not know who gave it.',
	weKept: 'We keep what you wrote for 12 months. People who plan this site read it.',
	noAnswer: 'We cannot answer, because we do not know who you are.',
	needAnswer: 'To talk to somebody, ask for a call back.',
	backToPage: 'Go back to the page you came from',

	whatWasMissing: 'What was missing?',
	missingTitle: 'Tell us what was missing',
	whatDidYouNeed: 'What did you look for?',
	needs: {
		'what-to-do': 'What to do or say',
		'law-or-pay': 'The law, or pay',
		'change-at-work': 'A change at work',
		'somebody-to-turn-to': 'A service or a person to turn to',
		'form-or-letter': 'A form, a letter or a checklist',
		'other-language': 'Another language or format',
		'something-else': 'Something else',
		'not-said': 'Not said',
	},
	inYourWords: 'In your own words',
	leaveNamesOut: 'Leave out names, contact details and anything about one person. Say what kind of help you looked for.',
	send: 'Send',

	// When something has to be put right
	chooseOrWrite: 'Choose what you looked for, or write it',
	chooseFromList: 'Choose one of the answers in the list',
	tooLong: (limit: number) => `Use ${limit} characters or fewer`,
	tooMany: 'A lot of answers came from your connection. Try again in an hour.',
	tooManyTitle: 'Please try again later',
	remove: {
		email: 'Take out the email address. We do not know who you are, and want it to stay so',
		phone: 'Take out the phone number or other long number. It could say who somebody is',
		postcode: 'Take out the postcode. A whole postcode can point to one person. The first half may stay, such as LE1',
		'national-insurance': 'Take out the National Insurance number. It says who somebody is',
	},
	unknownPageTitle: 'We could not count that',
	unknownPage: 'The answer did not say which page of this site it was about. Go back to the page and press the button again.',
	unknownAnswer: 'The answer was neither yes nor no. Go back to the page and press one of the two buttons.',
} as const
