import { eachFile, problemAt } from './rule.ts'

const picture = /<img\b[^>]*>/g
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Said before every picture by the screen reader itself, or no words at all but the name of a file. */
const saysNothing = /^(an? )?(image|picture|photo|graphic|icon)( of\b|$)|\.(png|jpe?g|svg|webp|avif)$/i

/** Pictures in content always tell something: what only decorates belongs to the style of the page. */
export const pictureRule = eachFile('A picture says in words what it shows', (written) =>
	[...written.page.html.matchAll(picture)].flatMap(([tag]) => {
		const words = attribute(tag, 'alt').trim()
		const src = attribute(tag, 'src')
		if (words === '') return [problemAt(written, src, `The picture ${src} has no words for people who cannot see it`)]
		return saysNothing.test(words) ? [problemAt(written, words, `“${words}” does not say what the picture ${src} shows`)] : []
	}),
)
