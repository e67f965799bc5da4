/** The names and values a browser sent, in order. The shell has checked the size and the kind; this can hold any name. */
export async function readForm(request: Request): Promise<URLSearchParams> {
	return new URLSearchParams(await request.text())
}

/** Forms here have at most this many names; more is no form of ours. */
export const mostFields = 400

/** One value, or an empty text; the first where a name comes twice. */
export function valueOf(form: URLSearchParams, name: string): string {
	return form.get(name) ?? ''
}
