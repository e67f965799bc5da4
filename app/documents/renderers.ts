import type { DocumentFormat, Renderer } from './document.ts'
import { renderHtml } from './html.ts'
import { renderText } from './text.ts'

/**
 * One renderer a format. The two heavy ones load when first used: a server with a document worker never holds
 * their libraries itself. For those, call `renderOffThread`.
 */
export const renderers = {
	html: renderHtml,
	text: renderText,
	docx: async (document) => (await import('./docx.ts')).renderDocx(document),
	pdf: async (document) => (await import('./pdf/pdf.ts')).renderPdf(document),
} satisfies Record<DocumentFormat, Renderer>
