import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { wordsOf } from './page-rules.ts'

/** The longest sentence that may be published. Most are to be under 20. */
export const longestSentence = 25

/** A page's sentences: every list item, cell, heading and summary ends one. */
export function sentencesOf(html: string): string[] {
	return html
		.replaceAll(/<\/(p|li|h\d|td|th|dt|dd|summary)>/g, '\n')
		.split('\n')
		.flatMap((block) => wordsOf(block).split(/(?<=[.?!][”)]*)\s+/))
		.filter((sentence) => sentence !== '')
}

const lengthOf = (sentence: string) => sentence.split(/\s+/).length

export const tooLong = (html: string) => sentencesOf(html).filter((sentence) => lengthOf(sentence) > longestSentence)

/** How many words the longest sentence of a page has. */
export const longestSentenceIn = (html: string) => Math.max(0, ...sentencesOf(html).map(lengthOf))

/** Words that our style leaves out, and why: long words with a short one beside them, metaphors, and names for people that hurt. */
const leftOut =
	/\b(utili[sz]e|facilitate|commence|approximately|in order to|prior to|empower\w*|journey|going forward|reach out|touch base|on board|deep dive|holistic|leverage|signpost\w*|suffer\w* from|suffering|victim|the disabled|wheelchair.bound|sickie|long-term sick\b(?! leave)|handicapped|click here|e\.g\.|i\.e\.|etc\.?|can't|don't|won't|shouldn't|isn't|aren't|doesn't)(?=\W|$)/gi

/** What people say aloud may be as short as speech is. */
const withoutSpeech = (text: string) => text.replaceAll(/“[^”]*”/g, '')

export const wordsLeftOut = (html: string) => [...withoutSpeech(wordsOf(html)).matchAll(leftOut)].map(([word]) => word)

/** Everything outside the boxes that say how strong a rule is. There, “must” and “should” have their own meaning. */
export const outsideLawBoxes = (html: string) => html.replaceAll(/<div class="[^"]*border-s-6[^"]*">.*?<\/div>/gs, '')

/** A figure is read aloud as one word at least; the library counts letters only. */
const syllablesIn = (word: string) => Math.max(1, syllable(word))

/** The Flesch-Kincaid grade: 6 is the school year of somebody of 11. It finds hard pages; it does not prove that a page works. */
export function readingGrade(html: string) {
	const sentences = sentencesOf(html)
	const words = sentences.flatMap((sentence) => sentence.split(/\s+/))
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
	})
}
