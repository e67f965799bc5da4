import { randomUUID } from 'node:crypto'
import { scriptsOf } from './scripts.ts'

/** Markup that can be told from everybody else's: what is typed, and how to see that it became part of a page. */
export function aMarkup() {
	const mark = `x${randomUUID().slice(0, 6)}`
	/** Each breaks out of another place that a page writes text to. The longest that fits is used, and the shortest fits anywhere. */
	const corpus = [
		`"><img src=x onerror=${mark}()>'><svg onload=${mark}()></textarea><script>${mark}()</script>`,
		`' onfocus=${mark}() autofocus x='</title><script>${mark}()</script>`,
		`javascript:${mark}()//<a href="javascript:${mark}()">`,
		`<!--<script>${mark}()--></select><svg/onload=${mark}()>`,
		`<script>${mark}()</script>`,
		`<b ${mark}>`,
	]
	let turn = 0
	return {
		mark,
		corpus,
		/** The next of them that fits. */
		hostile(max: number): string {
			turn += 1
			const fitting = corpus.filter((text) => text.length <= max)
			return fitting[turn % Math.max(1, fitting.length)] ?? mark.slice(0, max)
		},
		/** The first place where what was typed became part of the page; undefined when it is words everywhere. */
		broken(html: string): string | undefined {
			const page = scriptsOf(html).rest
			const tags = page.match(/<[a-z!/][^>"]*(?:"[^"]*"[^>"]*)*>/gi) ?? []
			// Between quotation marks it is a value; anywhere else in a tag it is markup.
			const inside = tags.find((tag) => tag.replace(/"[^"]*"/g, '').includes(mark))
			return inside ?? /<script|<!--<|(?:href|src|action)="\s*(?:javascript|data):[^"]*/i.exec(page)?.[0]
		},
	}
}
