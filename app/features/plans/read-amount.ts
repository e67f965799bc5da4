/** A number that somebody typed, in hundredths, so that pence stay whole. */
export type ReadAmount =
	| { readonly ok: true; readonly hundredths: number }
	| { readonly ok: false; readonly why: 'not-figures' | 'negative' | 'too-much' }

const figures = /^(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d{1,2})?$/

/**
 * '£1,200.50' as 120050; also '1 200', '40%' and figures of other widths. What could be meant in two ways is not guessed: '12k',
 * '1.200,50', '1e9' and '3 or 4' are no figures.
 *
 * @param most the largest that is taken, not in hundredths
 */
export function readAmount(typed: string, most: number): ReadAmount {
	const plain = typed
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^£ ?| ?[%£]$/g, '')
	if (/^[-−–]\s*£?\s*[\d.,]+$/.test(plain) || /^\([\d.,]+\)$/.test(plain)) return { ok: false, why: 'negative' }
	if (!figures.test(plain)) return { ok: false, why: 'not-figures' }
	const [whole = '', part = ''] = plain.replace(/[, ]/g, '').split('.')
	const digits = whole.replace(/^0+(?=\d)/, '')
	const hundredths = digits.length > 12 ? Infinity : Number(digits) * 100 + Number(part.padEnd(2, '0'))
	return hundredths > most * 100 ? { ok: false, why: 'too-much' } : { ok: true, hundredths }
}
