const atom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const hostLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * True for one plain address: ASCII, at most 254 characters, no quoted part, no display name, no second address. Stricter than
 * the standard on purpose: what a mail library might read in two ways, or as two people, is not sent to anybody.
 */
export function isPlainAddress(address: string): boolean {
	if (address.length > 254) return false
	const [local, domain, ...more] = address.split('@')
	if (!local || !domain || more.length > 0 || local.length > 64 || !atom.test(local)) return false
	const labels = domain.split('.')
	return labels.length >= 2 && labels.every((label) => hostLabel.test(label)) && /[a-z]/i.test(labels.at(-1)!)
}
