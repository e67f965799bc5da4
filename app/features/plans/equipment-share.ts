import type { sizes } from '#app/features/adjustments/find-code.ts'
import { valueOn } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'

/** What the page of costs rests on, and cites: what the grant is, what firms of a size pay, where it holds, and what the law weighs. */
export const costFactIds = { grant: 'FU01', shares: 'FU02', nations: 'DV03', law: 'EQ08' } as const

export type FirmSize = (typeof sizes)[number]

/** What the fact says on a day. Money in whole pounds. */
export type ShareTerms = {
	readonly firstOf: Readonly<Record<'50-249' | '250', number>>
	readonly percent: number
	readonly upTo: number
	/** What older sources ask of a firm of 10 to 49. */
	readonly older: number
	readonly newStarterWeeks: number
}

/** Throws when the fact lacks a number: a share is never made up. */
export function shareTermsOn(fact: Pick<Fact, 'values' | 'periods'>, today: string): ShareTerms {
	const number = (name: string) => {
		const value = Number(valueOn(fact, name, today)?.value)
		if (!Number.isFinite(value)) throw new Error(`The fact has no ${name}`)
		return value
	}
	return {
		firstOf: { '50-249': number('middleFirstPounds'), '250': number('largeFirstPounds') },
		percent: number('sharePercent'),
		upTo: number('shareUpToPounds'),
		older: number('olderSharePounds'),
		newStarterWeeks: number('newStarterWeeks'),
	}
}

/** What the firm may have to pay of the price of equipment. Money in pence. */
export type EquipmentShare =
	| { readonly kind: 'nothing' }
	/** Newer sources say nothing, older ones a share; which holds is for GOV.UK to say. */
	| { readonly kind: 'sources-disagree'; readonly older: number }
	| {
			readonly kind: 'share'
			readonly first: number
			readonly percent: number
			/** The part of the price of which it is so many per cent. */
			readonly part: number
			readonly pence: number
			/** Above the limit the sources say nothing, so this is in no sum. */
			readonly beyond: number
	  }
	| { readonly kind: 'size-not-said' }

export function equipmentShare(price: number, size: FirmSize | null, terms: ShareTerms): EquipmentShare {
	if (size === null) return { kind: 'size-not-said' }
	if (size === '1-9') return { kind: 'nothing' }
	if (size === '10-49') return { kind: 'sources-disagree', older: terms.older * 100 }
	const limit = terms.upTo * 100
	const first = Math.min(price, terms.firstOf[size] * 100)
	const part = Math.max(0, Math.min(price, limit) - first)
	return {
		kind: 'share',
		first,
		percent: terms.percent,
		part,
		pence: first + Math.round((part * terms.percent) / 100),
		beyond: Math.max(0, price - limit),
	}
}
