/** Words as people type them in a hurry, with what they mean. Whole words, in small letters. */
const meant: readonly (readonly [RegExp, string])[] = [
	[/\b(?:wat|wot|wht|waht|whta|watt)\b/g, 'what'],
	[/\b(?:wats|wots|whats|whts)\b/g, 'what is'],
	[/\b(?:wen|whn|wehn)\b/g, 'when'],
	[/\bbak\b/g, 'back'],
	[/\bu\b/g, 'you'],
	[/\b(?:diagnois\w*|diagonsis|diagnsis|dignosis|diagnosys|diagnostic|diag)\b/g, 'diagnosis'],
	[/\b(?:ilness|illnes|ilnes|illnss|ilnness)\b/g, 'illness'],
	[/\b(?:condtion|conditon|condision)\b/g, 'condition'],
	[/\b(?:realy|relly|rly|reely)\b/g, 'really'],
	[/\b(?:medcation|medicaton|mediction|medacation|medecation|meds|pills)\b/g, 'medication'],
	[/\b(?:treatmant|treatmnt|tretment)\b/g, 'treatment'],
	[/\b(?:cancr|canser|cancar)\b/g, 'cancer'],
	[/\b(?:depresed|depressd|deppressed)\b/g, 'depressed'],
	[/\b(?:pregnent|pregant|pregnat)\b/g, 'pregnant'],
	[/\b(?:geniune|genuin|genuwine)\b/g, 'genuine'],
	[/\b(?:retun|reutrn|retrun)\b/g, 'return'],
	[/\babsense\b/g, 'absence'],
	[/\b(he|she)s\b/g, '$1 is'],
	[/\b(is|are|was|ca|could|should|would|wo|do|does|did|has|have)nt\b/g, "$1n't"],
	[/\b(what|when|why|how|where|who|he|she|it|that)'s\b/g, '$1 is'],
	[/\b(what|when|they|you|we)'re\b/g, '$1 are'],
	[/\b(when|he|she|they|it)'ll\b/g, '$1 will'],
]

/** A question as it is judged: small letters, one space, straight marks, and the words that were meant. It is never shown. */
export const asMeant = (typed: string): string =>
	meant.reduce(
		(text, [from, to]) => text.replace(from, to),
		typed.replace(/[‘’`]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase(),
	)
