import { colours } from './sheet.ts'
import type { TypeStyle } from './sheet.ts'

/** Sizes and leadings in points. `strong` shares `body`'s leading so that a row's cells stay in line. */
export const type = {
	title: { face: 'bold', size: 23, leading: 28, colour: colours.ink },
	subtitle: { face: 'regular', size: 13, leading: 18, colour: colours.soft },
	section: { face: 'bold', size: 15, leading: 20, colour: colours.ink },
	letterHeading: { face: 'bold', size: 12, leading: 16, colour: colours.ink },
	body: { face: 'regular', size: 11, leading: 15.5, colour: colours.ink },
	strong: { face: 'bold', size: 11, leading: 15.5, colour: colours.ink },
	heading: { face: 'bold', size: 10, leading: 14, colour: colours.soft },
	small: { face: 'regular', size: 9, leading: 12.5, colour: colours.soft },
} as const satisfies Record<string, TypeStyle>
