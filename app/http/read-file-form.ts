/**
 * What a form with a file sent. Null when its parts cannot be told apart: cut off on the way, or made by hand. The shell has checked
 * the size and that this address takes files at all.
 */
export async function readFileForm(request: Request): Promise<FormData | null> {
	try {
		return await request.formData()
	} catch {
		return null
	}
}

/** The text of a file that was chosen: `none` when none was, `not-utf-8` when its bytes are no text that every program agrees on. */
export async function textOfFile(form: FormData, name: string): Promise<{ readonly text: string } | 'none' | 'not-utf-8'> {
	const given = form.get(name)
	if (given === null || typeof given === 'string' || (given.size === 0 && given.name === '')) return 'none'
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(await given.arrayBuffer()) }
	} catch {
		return 'not-utf-8'
	}
}
