import type { Setting } from './adjustment.ts'
import type { DemandCode } from './demands.ts'

/** How hard a part of the job is now. */
export const levels = ['not', 'bit', 'lot', 'changes'] as const
export type Level = (typeof levels)[number]

/** How many people work for the firm. */
export const sizes = ['1-9', '10-49', '50-249', '250'] as const
export type Size = (typeof sizes)[number]

/** A ticked part of the job. Its level is null until it is said. */
export type HardPart = { readonly demand: DemandCode; readonly level: Level | null }
export type Work = { readonly setting: Setting | null; readonly size: Size | null }
/** `work` is null until it was asked; either half of it may be left open. */
export type FindChoice = { readonly parts: readonly HardPart[]; readonly work: Work | null }

/**
 * Numbers and letters of an address. They are a promise: links that people kept must go on meaning the same, so a new demand or
 * setting takes the next number and none may change.
 */
export const demandNumbers: Readonly<Record<DemandCode, number>> = {
	'P-lift': 1,
	'P-stand': 2,
	'P-sit': 3,
	'P-walk': 4,
	'P-bend': 5,
	'P-hand': 6,
	'P-drive': 7,
	'P-stamina': 8,
	'V-see': 9,
	'V-hear': 10,
	'C-focus': 11,
	'C-memory': 12,
	'C-plan': 13,
	'C-read': 14,
	'C-number': 15,
	'C-decide': 16,
	'C-learn': 17,
	'C-multi': 18,
	'I-public': 19,
	'I-phone': 20,
	'I-meet': 21,
	'I-team': 22,
	'I-super': 23,
	'I-emotion': 24,
	'I-lone': 25,
	'W-hours': 26,
	'W-shift': 27,
	'W-commute': 28,
	'W-travel': 29,
	'W-load': 30,
	'W-pace': 31,
	'W-change': 32,
	'W-sense': 33,
	'W-temp': 34,
	'W-outdoor': 35,
	'W-ppe': 36,
	'W-subst': 37,
	'W-breaks': 38,
	'W-treat': 39,
}

/** 0 is a setting that was left open. */
export const settingNumbers: Readonly<Record<Setting, number>> = {
	any: 1,
	office: 2,
	home: 3,
	reception: 4,
	retail: 5,
	hospitality: 6,
	warehouse: 7,
	manufacturing: 8,
	construction: 9,
	care: 10,
	education: 11,
	driving: 12,
	cleaning: 13,
	sales: 14,
	hairdressing: 15,
	emergency: 16,
}

const levelLetters: Readonly<Record<Level, string>> = { not: 'n', bit: 'b', lot: 'l', changes: 'v' }
/** Ticked, and how hard it is not said yet. */
const openLetter = 'p'

const byNumber = (number: number) =>
	(Object.keys(demandNumbers) as DemandCode[]).find((code) => demandNumbers[code] === number) ?? null
const settingBy = (number: number) =>
	(Object.keys(settingNumbers) as Setting[]).find((setting) => settingNumbers[setting] === number) ?? null
const levelBy = (letter: string | undefined) => levels.find((level) => levelLetters[level] === letter) ?? null

/** A code longer than this is none of ours: all demands with their levels take less. */
const longest = 250

/**
 * Reads a code like `1l-5b-w2z1`: demand 1 is hard a lot, demand 5 a bit, the setting is 2 and the size the first. What means nothing
 * is left out; of what is said twice the first counts. Never fails.
 */
export function readFindCode(code: string): FindChoice {
	const parts = new Map<DemandCode, Level | null>()
	let work: Work | null = null
	for (const piece of code.slice(0, longest).split('-')) {
		const part = /^([1-9]\d?)([nblvp])$/.exec(piece)
		const demand = part && byNumber(Number(part[1]))
		if (demand && !parts.has(demand)) parts.set(demand, levelBy(part[2]))
		const said = /^w(\d{1,2})z(\d)$/.exec(piece)
		if (said) work ??= { setting: settingBy(Number(said[1])), size: sizes[Number(said[2]) - 1] ?? null }
	}
	const listed = [...parts].map(([demand, level]) => ({ demand, level }))
	return {
		parts: listed.sort((a, b) => demandNumbers[a.demand] - demandNumbers[b.demand]),
		work: listed.length > 0 ? work : null,
	}
}

/** The one code of a choice. An empty text when nothing is ticked. */
export function findCodeOf({ parts, work }: FindChoice): string {
	if (parts.length === 0) return ''
	const sorted = [...parts].sort((a, b) => demandNumbers[a.demand] - demandNumbers[b.demand])
	const said = sorted.map(({ demand, level }) => `${demandNumbers[demand]}${level ? levelLetters[level] : openLetter}`)
	if (work) said.push(`w${work.setting ? settingNumbers[work.setting] : 0}z${work.size ? sizes.indexOf(work.size) + 1 : 0}`)
	return said.join('-')
}
