import { everyField } from './answer.ts'
import type { FieldSet, StepValue } from './field.ts'
import { fieldsOf } from './step.ts'
import type { JourneyContext, ReadAnswer, Step } from './step.ts'

/**
 * Beginnings of words that often name an illness, a treatment or a medicine. A short list on purpose: the page warns and lets
 * the person go on, so a word too few costs a reminder and a word too many costs trust in it.
 */
const beginnings = [
	'addict',
	'adhd',
	'alcoholi',
	'alzheimer',
	'amputat',
	'angina',
	'anorexi',
	'antidepress',
	'anxiety',
	'arthrit',
	'asperger',
	'asthma',
	'autis',
	'biopsy',
	'bipolar',
	'bulimi',
	'cancer',
	'cardiac',
	'chemo',
	'citalopram',
	'codeine',
	'colitis',
	'crohn',
	'dementia',
	'depress',
	'diabet',
	'diagnos',
	'dialysis',
	'dyslexi',
	'dyspraxi',
	'eczema',
	'endometrio',
	'epilep',
	'fertility',
	'fibromyalgia',
	'fluoxetine',
	'gastric',
	'hepatitis',
	'hysterectomy',
	'insulin',
	'ivf',
	'kidney',
	'leukaemia',
	'lupus',
	'lymphoma',
	'medicat',
	'menopaus',
	'mental breakdown',
	'migraine',
	'miscarr',
	'multiple sclerosis',
	'nerve damage',
	'nerve pain',
	'nervous breakdown',
	'neuropath',
	'ocd',
	'operation on',
	'overdose',
	'painkiller',
	'panic attack',
	'paranoi',
	'parkinson',
	'postnatal',
	'pregnan',
	'prescri',
	'prostate',
	'psoriasis',
	'psychiatr',
	'psychosis',
	'psychotic',
	'ptsd',
	'radiotherapy',
	'sciatica',
	'schizo',
	'seizure',
	'self-harm',
	'sertraline',
	'slipped disc',
	'stroke',
	'suicid',
	'surgery',
	'terminal illness',
	'terminally',
	'thyroid',
	'trauma',
	'tumour',
] as const
/** Words that are an illness to some and a turn of phrase to others. What stands around them tells which. */
const inContext = [
	// Not “get on my nerves” and not “nerves of steel”; “nerves before the first day” is no illness either.
	String.raw`(?<=\b(?:bad|damaged|frayed|from|her|his|my|shattered|the|their|trapped|with|your) )(?<!\bon (?:her|his|my|the|their|your) )nerves(?! of\b)`,
	String.raw`nerves (?=(?:(?:are|is|were) )?(?:bad|frayed|gone|shot)\b)`,
	// Not “do not panic”, “no need to panic” and not a panic button.
	String.raw`(?<!(?:never|not|n['’]t|to) )panic(?:s|ky|ked|king)?(?! (?:alarm|bar|bolt|button|buy|room))`,
]
/** Too short to be looked for at the start of longer words. */
const wholeWords = ['ME', 'MS', 'HIV', 'COPD', 'IBS', 'HRT', 'BPD'] as const

const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:(?:${beginnings.join('|')})[\\p{L}-]*|(?:${inContext.join('|')})(?![\\p{L}\\p{N}])|(?:${wholeWords.map((word) => word.toLowerCase()).join('|')})(?![\\p{L}\\p{N}]))`,
	'giu',
)

/** Words in a text that look like a diagnosis, a treatment or a medicine, as they were typed, each once. The page warns; it never blocks. */
export function noticeHealthWords(text: string): string[] {
	const found = new Map<string, string>()
	for (const [word] of text.matchAll(pattern)) {
		// "me" is a pronoun and "ms" a title; only the capitals are an illness.
		const short = wholeWords.find((one) => one.toLowerCase() === word.toLowerCase())
		if (short === undefined || word === short) found.set(word.toLowerCase(), found.get(word.toLowerCase()) ?? word)
	}
	return [...found.values()]
}

/** The same over a step's answer, in the fields that carry the guard. */
export function noticeHealthWordsIn<Fields extends FieldSet>(
	step: Step<Fields>,
	value: StepValue<Fields>,
	read: ReadAnswer,
	context: JourneyContext,
): string[] {
	const given = value as Readonly<Record<string, unknown>>
	const guarded = [...everyField(fieldsOf(step, read, context))].filter(
		([, field]) => 'healthGuard' in field && field.healthGuard,
	)
	return noticeHealthWords(guarded.map(([name]) => String(given[name] ?? '')).join('\n'))
}
