type Made = { readonly bytes: Uint8Array; readonly contentType: string; readonly extension: string }

/** A file to keep. `name` holds letters, digits and dashes of ours only: never what somebody typed. */
export function download({ bytes, contentType, extension }: Made, name: string): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': contentType,
			'content-length': String(bytes.byteLength),
			'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9-]/g, '')}.${extension}"`,
			'cache-control': 'no-store',
		},
	})
}
