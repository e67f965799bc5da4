import type { codes as english } from '../en/codes.ts'
import type { Said } from '../said.ts'

export const codes: Said<typeof english> = {
	title: 'Teipiwch y cod chwe digid',
	label: 'Cod',
	another: 'Anfon cod arall',
	startAgain: 'Dechrau eto',
}
