import type { wordingOf } from './wording.ts'

/** The style block of a printed or downloaded page: the file travels alone, so it cannot use the site's sheet or font. */
export function printStyles(words: ReturnType<typeof wordingOf>): string {
	const [before, between] = words.page('#', '#').split('#') as [string, string]
	return `
:root { color-scheme: light; font: 100%/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Arial, sans-serif; color: #1b2430; background: #fff }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: anywhere }
p, dd, li, th, td { white-space: pre-line }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .3em } h2 { font-size: 1.3rem; line-height: 1.25; margin: 1.8em 0 .5em }
p { margin: 0 0 .8em } .letter h1 { font-size: 1.3rem; margin: 1em 0 .6em } .letter h2 { font-size: 1.1rem; margin: 1.2em 0 .3em } .subtitle { font-size: 1.1rem } .subtitle, .origin { color: #4a5563 } .origin { font-size: .9rem }
.note { border-left: 5px solid #0d5c63; background: #e3f0ef; padding: .7em 1em; margin: 1em 0 }
dl { margin: 0 0 1em; border-top: 1px solid #ddd8cb } dl div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 0 1.25rem; padding: .5em 0; border-bottom: 1px solid #ddd8cb }
dt { font-weight: 700; grid-column: 1 } dd { margin: 0; grid-column: 2 }
ul, ol { margin: 0 0 1em; padding-inline-start: 1.5em } li { padding: .15em 0 }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.2em } caption { text-align: start; font-weight: 700; padding: 0 0 .4em }
th, td { text-align: start; vertical-align: top; padding: .5em .6em; border-bottom: 1px solid #ddd8cb } th:first-child { padding-inline-start: 0 } thead th { font-size: .9rem; color: #4a5563; border-bottom: 2px solid #1b2430 }
.signature { display: grid; grid-template-columns: 2fr 1fr; gap: 0 1.5rem; margin: 1.4em 0; break-inside: avoid } .signature p:first-child { grid-column: 1 / -1; font-weight: 700; margin: 0 } .sign-here { border-bottom: 1px solid #1b2430; padding-bottom: 2.2em; color: #4a5563; font-size: .9rem }
footer { margin-top: 2.5em; padding-top: .8em; border-top: 1px solid #ddd8cb; color: #4a5563; font-size: .9rem }
@media (max-width: 34rem) { dl div { display: block } }
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: "${before}" counter(page) "${between}" counter(pages); font: 9pt Arial, sans-serif; color: #4a5563 } }
@media print { :root { font-size: 11pt } body { max-width: none; padding: 0 } dl div { display: grid } h2, caption { break-after: avoid } tr, dl div, li { break-inside: avoid } thead { display: table-header-group } }
`
}
