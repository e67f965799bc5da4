/** The page that asks for a six-digit code. */
export const codes = {
	title: 'Type the six-digit code',
	label: 'Code',
	another: 'Send another code',
	startAgain: 'Start again',
} as const
