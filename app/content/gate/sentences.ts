import { longestSentence, tooLong, wordsLeftOut } from '../plain-words.ts'
import { eachFile, problemAt } from './rule.ts'
import type { WrittenFile } from '../written-file.ts'

const asHtml = (text: string) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`

/** Everything a reader of the page reads: its body, and the lines of its front matter that are shown. */
export const readHtml = ({ page }: WrittenFile) =>
	[
		page.html,
		...[page.title, page.summary, ...page.unconfirmed, ...page.changes.map(({ what }) => what)].map(asHtml),
		...('next' in page ? page.next.map(({ label }) => asHtml(label)) : []),
	].join('\n')

/** Where a sentence stands in the source, as near as its first words say: marks and links may break up the rest. */
function firstWords(source: string, sentence: string) {
	const words = sentence.split(' ')
	for (let count = Math.min(6, words.length); count > 0; count -= 1) {
		const piece = words.slice(0, count).join(' ')
		if (source.includes(piece)) return piece
	}
	return sentence
}

export const sentenceLengthRule = eachFile(`No sentence has more than ${longestSentence} words`, (written) =>
	tooLong(readHtml(written)).map((sentence) =>
		problemAt(
			written,
			firstWords(written.source, sentence),
			`This sentence has ${sentence.split(/\s+/).length} words, ${longestSentence} at most: “${sentence}”`,
		),
	),
)

export const plainWordsRule = eachFile('A page uses none of the words our style leaves out', (written) =>
	wordsLeftOut(readHtml(written)).map((word) => problemAt(written, word, `Our style leaves out “${word}”`)),
)
