/** Most forms here have some sixty names. One with more than this is none of ours, and reading it would keep everybody waiting. */
const mostFields = 400

/**
 * The names and values a browser sent, in order. The shell has checked the size and the kind; this can hold any name.
 * Throws a 400 when there are more than any form here has.
 *
 * @param most for the few forms that grow with what they ask about
 */
export async function readForm(request: Request, most = mostFields): Promise<URLSearchParams> {
	const text = await request.text()
	let ampersands = 0
	for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) ampersands += 1
	if (ampersands >= most) throw new Response(null, { status: 400 })
	return new URLSearchParams(text)
}

/** One value, or an empty text; the first where a name comes twice. */
export function valueOf(form: URLSearchParams, name: string): string {
	return form.get(name) ?? ''
}
