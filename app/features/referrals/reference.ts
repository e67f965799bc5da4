const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What people read out on the phone: ten letters or digits that cannot be mistaken for one another, and one to check them. */
export function referenceFrom(random: Uint8Array): string {
	const ten = Array.from(random.slice(0, 10), (byte) => letters[byte & 31]).join('')
	return `${ten}${checkLetter(ten)}`
}

/** As it is shown: in groups, so that it can be read out. */
export function shownReference(reference: string): string {
	return `${reference.slice(0, 4)} ${reference.slice(4, 7)} ${reference.slice(7)}`
}

/** As it is kept: O read as 0, I and L as 1, spaces and dashes gone. Null when the check letter does not fit: a slip of the tongue. */
export function typedReference(typed: string): string | null {
	const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
	if (!/^[0-9A-HJKMNP-TV-Z]{11}$/.test(text)) return null
	return checkLetter(text.slice(0, 10)) === text[10] ? text : null
}

/** Weights by place are odd and differ, so that one wrong letter, and nearly every pair swapped, is noticed. */
function checkLetter(ten: string): string {
	const sum = [...ten].reduce((total, letter, at) => total + letters.indexOf(letter) * (2 * at + 1), 0)
	return letters[sum % 32] as string
}
