/**
 * The router writes the address of a page that it does not know, outside production, with the path and the query: a name may stand in
 * it. There is no switch for that warning, so it is taken out where it would be written.
 */
const saysAddress = (said: unknown): boolean => typeof said === 'string' && said.startsWith('No routes matched location')

const cleaned = new WeakSet<object>()

/** From now on nothing that names an address comes through. Asked for again, it changes nothing. */
export function keepAddressesOut(written: Pick<Console, 'warn'>): void {
	if (cleaned.has(written)) return
	cleaned.add(written)
	const warn = written.warn.bind(written)
	written.warn = (...said: unknown[]) => (saysAddress(said[0]) ? undefined : warn(...said))
}
