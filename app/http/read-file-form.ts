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

/** The text of a file that was chosen; null when none was. Bytes that are no UTF-8 become marks, for the reader to refuse. */
export async function textOfFile(form: FormData, name: string): Promise<string | null> {
	const given = form.get(name)
	if (given === null || typeof given === 'string') return null
	return given.size === 0 && given.name === '' ? null : given.text()
}
