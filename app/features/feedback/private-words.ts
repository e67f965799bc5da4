/** What a text must not hold when it is read without knowing who wrote it. */
export type PrivateThing = 'email' | 'phone' | 'postcode' | 'national-insurance'

const email = /[^\s@]+\s?@\s?[^\s@]+\.[^\s@]+/
/** Two letters, six digits, one letter, in the ways that people space them. */
const nationalInsurance = /\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/i
/** A whole postcode names a street. The first half alone, such as LE1, names a district and may stay. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,3}\d[ABD-HJLNP-UW-Z]{2}\b/i
/** Nine digits and more, with whatever people put between them. Dates and amounts are shorter. */
const phone = /\+?\d(?:[\s().-]{0,3}\d){8,}/

/** Which private things stand in a text. Digits in other scripts and wide letters count as what they look like. */
export function privateThingsIn(text: string): PrivateThing[] {
	const plain = text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
	const found: PrivateThing[] = []
	if (email.test(plain)) found.push('email')
	if (nationalInsurance.test(plain)) found.push('national-insurance')
	if (postcode.test(plain)) found.push('postcode')
	if (phone.test(plain)) found.push('phone')
	return found
}

/** Decimal digits come in runs of ten, so the number is how far the digit is from the start of its run. */
function valueOfDigit(digit: string): number {
	const code = digit.codePointAt(0) ?? 0
	let value = 0
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
	return code >= 0x30 && code <= 0x39 ? code - 0x30 : value
}
