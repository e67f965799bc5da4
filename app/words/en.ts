import { adjustments } from './en/adjustments.ts'
import { directory } from './en/directory.ts'
import { feedback } from './en/feedback.ts'
import { finder } from './en/finder.ts'
import { frame } from './en/frame.ts'
import { guidance } from './en/guidance.ts'
import { partners } from './en/partners.ts'
import { searching } from './en/searching.ts'

/**
 * Every sentence of the interface, in English, by the part of the site it belongs to. The shape of this object is the shape every
 * other language has.
 */
export const en = {
	...frame,
	adjustments,
	directory,
	feedback,
	finder,
	guidance,
	partners,
	searching,
} as const
