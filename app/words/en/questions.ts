/** The frame of a question, whatever it asks. The questions themselves stand with their journeys. */
export const questions = {
	place: (section: string, number: number, of: number) => `${section}: question ${number} of ${of}`,
	healthWordTitle: 'Does this name an illness or a treatment?',
	healthWordText: (words: string) =>
		`You wrote ${words}. Your employee decides who hears that. Say what happens at work instead, like “finds it hard to stand for long”. If it must stay, press the button again.`,
	leaveUnsaved: 'Leave this page unsaved and come back later',
	changedElsewhere: 'This answer was changed in another tab',
	savedThere: 'Saved there:',
	savedNothing: 'Nothing',
	keepTypedInstead: 'What you typed here is below. Press the button to keep it instead.',
} as const
