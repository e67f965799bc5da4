import type { MailLanguage } from './messages.ts'

/** A message as a plain value. Its plain text and its HTML are made from it, so they hold the same words. */
export type Letter = {
	/** Never holds a person's name: it shows on locked screens and in shared inboxes. */
	readonly subject: string
	readonly blocks: readonly LetterBlock[]
	/** Where one press, or the mail program itself, stops messages of this kind (RFC 8058). Only for what somebody can stop. */
	readonly stopAt?: string
}

export type LetterBlock =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'link'; readonly label: string; readonly url: string }
	| { readonly kind: 'code'; readonly code: string }

export const text = (words: string): LetterBlock => ({ kind: 'text', text: words })
export const link = (label: string, url: string): LetterBlock => ({ kind: 'link', label, url })
export const code = (digits: string): LetterBlock => ({ kind: 'code', code: digits })

export function letterToText(letter: Letter): string {
	return `${letter.blocks.map(blockToText).join('\n\n')}\n`
}

/** Plain HTML without styles, pictures or anything fetched: every mail program and screen reader can show it. */
export function letterToHtml(letter: Letter, language: MailLanguage): string {
	const head = `<head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head>`
	return `<!doctype html>\n<html lang="${language}">${head}<body>\n${letter.blocks.map(blockToHtml).join('\n')}\n</body></html>\n`
}

function blockToText(block: LetterBlock): string {
	if (block.kind === 'text') return block.text
	return block.kind === 'code' ? block.code : `${block.label}\n${block.url}`
}

function blockToHtml(block: LetterBlock): string {
	if (block.kind === 'text') return `<p>${escapeHtml(block.text)}</p>`
	if (block.kind === 'code') return `<p><strong>${escapeHtml(block.code)}</strong></p>`
	// The address stands there too: some programs rewrite what a link says it opens.
	return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a><br>${escapeHtml(block.url)}</p>`
}

function escapeHtml(words: string): string {
	return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
