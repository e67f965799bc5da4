import { cleanDocument } from './clean.ts'
import { valuesOf } from './document.ts'
import type { Block, Document, Renderer, Section } from './document.ts'
import { printStyles } from './print-styles.ts'
import { languageTag, originOf, wordingOf } from './wording.ts'

/** One page that stands alone, for printing or keeping. It loads nothing and its own policy forbids it to. */
export const renderHtml: Renderer = async (document) => ({
	bytes: new TextEncoder().encode(printPage(cleanDocument(document))),
	contentType: 'text/html; charset=utf-8',
	extension: 'html',
})

class Markup {
	readonly text: string
	constructor(text: string) {
		this.text = text
	}
}

type Part = string | number | Markup | readonly Markup[] | false | undefined

/** Everything put into the template is escaped, except what came from another `markup`. */
function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	return new Markup(literals.map((literal, index) => literal + written(parts[index])).join(''))
}

function written(part: Part): string {
	if (part === false || part === undefined) return ''
	if (part instanceof Markup) return part.text
	if (typeof part === 'object') return part.map((each) => each.text).join('')
	return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function printPage(document: Document): string {
	const origin = originOf(document)
	return markup`<!DOCTYPE html>
<html lang="${languageTag(document)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${document.title}</title>
<style>${new Markup(printStyles(wordingOf(document)))}</style>
</head>
<body${!!document.opening && markup` class="letter"`}>
<header>
${(document.opening ?? []).map((text) => markup`<p dir="auto">${text}</p>`)}
<h1 dir="auto">${document.title}</h1>
${!!document.subtitle && markup`<p class="subtitle" dir="auto">${document.subtitle}</p>`}
${origin.length > 0 && markup`<p class="origin">${origin.join(' · ')}</p>`}
${!!document.note && markup`<p class="note" dir="auto">${document.note}</p>`}
</header>
<main>
${document.sections.map((section, index) => sectionMarkup(section, `section-${index + 1}`, document))}
</main>
${!!document.footer && markup`<footer><p dir="auto">${document.footer}</p></footer>`}
</body>
</html>
`.text
}

function sectionMarkup(section: Section, id: string, document: Document): Markup {
	if (section.heading === '') return markup`${section.blocks.map((block) => blockMarkup(block, document))}`
	return markup`<section aria-labelledby="${id}">
<h2 id="${id}" dir="auto">${section.heading}</h2>
${section.blocks.map(
	(block) => markup`${blockMarkup(block, document)}
`,
)}
</section>
`
}

function blockMarkup(block: Block, document: Document): Markup {
	switch (block.kind) {
		case 'paragraph':
			return markup`<p dir="auto">${block.text}</p>`
		case 'rows':
			return markup`<dl>${block.rows.map(
				(row) =>
					markup`<div><dt dir="auto">${row.label}</dt>${valuesOf(row).map((value) => markup`<dd dir="auto">${value}</dd>`)}</div>`,
			)}</dl>`
		case 'list': {
			const items = block.items.map((item) => markup`<li dir="auto">${item}</li>`)
			return block.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`
		}
		case 'table':
			return markup`<table>
<caption dir="auto">${block.caption}</caption>
<thead><tr>${block.columns.map((column) => markup`<th scope="col" dir="auto">${column}</th>`)}</tr></thead>
<tbody>${block.rows.map((row) => markup`<tr>${row.map(cellMarkup)}</tr>`)}</tbody>
</table>`
		case 'signatures': {
			const words = wordingOf(document)
			return markup`${block.names.map(
				(name) =>
					markup`<div class="signature"><p dir="auto">${name}</p><p class="sign-here">${words.signature}</p><p class="sign-here">${words.date}</p></div>`,
			)}`
		}
	}
}

function cellMarkup(cell: string, index: number): Markup {
	return index === 0 ? markup`<th scope="row" dir="auto">${cell}</th>` : markup`<td dir="auto">${cell}</td>`
}
