import { looksEmpty } from '#app/journey/text-rules.ts'

/** As letters only. */
const ways = [
	'na',
	'nil',
	'no',
	'noalternative',
	'noalternatives',
	'noneatall',
	'noneavailable',
	'nonepossible',
	'none',
	'noother',
	'noothers',
	'nope',
	'notany',
	'notapplicable',
	'nothing',
	'nothingelse',
	'therearenone',
	'thereisnone',
	'thereisnothing',
] as const

/** True for a box that is empty, or that says in a word that there is nothing: 'None.', 'n/a', '-'. */
export function saysNothing(text: string): boolean {
	if (looksEmpty(text)) return true
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
	return plain === '' || ways.some((way) => way === plain)
}
