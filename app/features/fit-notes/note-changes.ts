import type { AdviceBox } from './decode-note.ts'

/** Changes of the catalogue that often follow from a box, the simplest first. A test holds them to the catalogue. */
export const changesAfter: Readonly<Record<AdviceBox, readonly string[]>> = {
	phased: ['phased', 'first-day-map', 'buddy'],
	hours: ['late-start', 'short-days', 'no-nights', 'rota-notice'],
	duties: ['light-duties', 'lift-swap', 'fair-targets', 'rotate-post'],
	workplace: ['dse-setup', 'perch-stool', 'quiet', 'wfh', 'move-base'],
}
